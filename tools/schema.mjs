/** Writes the JSON Schema of the contract into docs/schema; with `--check` it only says whether what stands there is current. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as contract from '@parallax/contract'
import { z } from 'zod'

const FOLDER = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'schema')
const PUBLISHED = {
  'article-line': contract.ArticleLine,
  'extracted-article': contract.ExtractedArticle,
  annotation: contract.Annotation,
  comparison: contract.Comparison,
  'story-line': contract.StoryLine,
  versions: contract.Versions,
}

/** Names of the files that are not what the contract gives. */
export async function findStale(folder = FOLDER) {
  const stale = []
  for (const [name, schema] of Object.entries(PUBLISHED)) {
    const file = `${name}.schema.json`
    const current = await readFile(join(folder, file), 'utf8').catch(() => null)
    if (current !== textOf(schema)) stale.push(file)
  }
  return stale
}

/** Writes every file whole. */
export async function writeSchemas(folder = FOLDER) {
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of Object.entries(PUBLISHED))
    await writeFile(join(folder, `${name}.schema.json`), textOf(schema))
}

const textOf = (schema) =>
  `${JSON.stringify(z.toJSONSchema(schema, { reused: 'ref', io: 'input' }), null, 2)}\n`

async function main(args) {
  if (!args.includes('--check')) return writeSchemas()
  const stale = await findStale()
  for (const file of stale) process.stderr.write(`docs/schema/${file} is stale: run npm run schema\n`)
  if (stale.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
