/** Articles out of evaluation folders of different form, as lines of the contract's JSONL. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readJsonl } from './command.mjs'

async function fromArticlesJsonl(file) {
  const rows = await readJsonl(file)
  return rows.map(({ id, outlet, title, published, url, text }, index) => ({
    id: String(id ?? index),
    outlet,
    title,
    published,
    url,
    text,
  }))
}

function fromTextFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: basename(name, '.txt'), text: readFileSync(join(folder, name), 'utf8') }))
}

/** Words of a CoNLL file joined again: no space before closing marks, a new line a sentence. The text is near the printed one, not equal. */
function fromConll(file) {
  const articles = new Map()
  let last = ''
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const [document, sentence, , word] = line.split('\t')
    if (word === undefined || line.startsWith('#')) continue
    const key = `${document} ${sentence}`
    const glue = key !== last ? '\n' : /^[.,;:!?%)\]’”']/.test(word) ? '' : ' '
    articles.set(document, (articles.get(document) ?? '') + glue + word)
    last = key
  }
  return [...articles].map(([id, text]) => ({
    id: `${basename(file, '.conll.gz')}/${id}`,
    text: text.trimStart(),
  }))
}

/** All articles of a folder, sets inside it included. Throws where the form is unknown. */
export async function readArticleFolder(folder) {
  const file = join(folder, 'articles.jsonl')
  if (existsSync(file)) return fromArticlesJsonl(file)
  const names = readdirSync(folder).sort()
  const conll = names.filter((name) => name.endsWith('.conll.gz'))
  if (conll.length > 0) return conll.flatMap((name) => fromConll(join(folder, name)))
  const parts = [folder, ...names.map((name) => join(folder, name))].map((part) => join(part, 'text'))
  const texts = parts.filter((part) => existsSync(part)).flatMap(fromTextFiles)
  if (texts.length === 0)
    throw new Error(
      `${folder}: no articles.jsonl, no *.conll.gz and no text/*.txt. Give the folder of a set.`,
    )
  return texts
}
