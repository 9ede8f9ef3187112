/** Writes the JSON Schemas of the contract, the OpenAPI document and the vocabulary of exports into docs; with `--check` it only says whether what stands there is current. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as contract from '@parallax/contract'
import { VERSION } from '@parallax/core'
import { toVocabulary } from '@parallax/exchange'
import { createOpenApi } from '@parallax/server/openapi'
import { z } from 'zod'

const FOLDER = join(fileURLToPath(new URL('..', import.meta.url)), 'docs')
const PUBLISHED = {
  'article-line': contract.ArticleLine,
  'extracted-article': contract.ExtractedArticle,
  annotation: contract.Annotation,
  comparison: contract.Comparison,
  'story-line': contract.StoryLine,
  versions: contract.Versions,
  'annotation-collection': contract.AnnotationCollection,
}

/** The text of each file, by its path in the folder. */
function* published() {
  for (const [name, schema] of Object.entries(PUBLISHED)) {
    const json = z.toJSONSchema(schema, { reused: 'ref', io: 'input' })
    yield [`schema/${name}.schema.json`, textOf(json)]
  }
  yield ['api/openapi.json', textOf(createOpenApi(VERSION))]
  yield ['vocabulary/parallax.jsonld', textOf(toVocabulary())]
}

/** Paths of the files that are not what the contract gives. */
export async function findStale(folder = FOLDER) {
  const stale = []
  for (const [path, text] of published()) {
    const current = await readFile(join(folder, path), 'utf8').catch(() => null)
    if (current !== text) stale.push(path)
  }
  return stale
}

/** Writes every file whole. */
export async function writeSchemas(folder = FOLDER) {
  for (const [path, text] of published()) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const textOf = (value) => `${JSON.stringify(value, null, 2)}\n`

async function main(args) {
  if (!args.includes('--check')) return writeSchemas()
  const stale = await findStale()
  for (const path of stale) process.stderr.write(`docs/${path} is stale: run npm run schema\n`)
  if (stale.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
