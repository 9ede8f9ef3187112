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
}

const check = process.argv.includes('--check')
await mkdir(FOLDER, { recursive: true })
let stale = 0
for (const [name, schema] of Object.entries(PUBLISHED)) {
  const path = join(FOLDER, `${name}.schema.json`)
  const text = `${JSON.stringify(z.toJSONSchema(schema, { reused: 'ref', io: 'input' }), null, 2)}\n`
  const current = await readFile(path, 'utf8').catch(() => '')
  if (current === text) continue
  if (check) console.error(`docs/schema/${name}.schema.json is stale: run \`npm run schema\``)
  else await writeFile(path, text)
  stale += 1
}
if (check && stale > 0) process.exitCode = 1
