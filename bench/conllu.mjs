/** Reads documents of a CoNLL-U file whose MISC column holds an entity layer (`Entity=(id-type-…`), with the text put together again. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const [ID, FORM, , TAG, FINE_TAG, , HEAD, RELATION, , MISC] = Array.from({ length: 10 }, (_, at) => at)
/** Fields of an opening bracket that the treebank's header names: GRP-etype-infstat-salience-centering-minspan-link-identity. */
const [GROUP, TYPE, IDENTITY] = [0, 1, 7]

function linesOf(path) {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
}

function misc(field, key) {
  return field
    .split('|')
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1)
}

/** Adds one word at the end of the text; a word in several units ("Tavin" + "'s") is written once. */
function addToken(document, columns, open) {
  if (columns[ID].includes('-')) {
    document.units = {
      until: Number(columns[ID].split('-')[1]),
      spaced: misc(columns[MISC], 'SpaceAfter') !== 'No',
    }
    return
  }
  const start = document.text.length
  document.text += columns[FORM]
  const inUnits = document.units !== null && Number(columns[ID]) <= document.units.until
  const isLast = !inUnits || Number(columns[ID]) === document.units.until
  const spaced = inUnits ? document.units.spaced : misc(columns[MISC], 'SpaceAfter') !== 'No'
  const token = {
    start,
    end: document.text.length,
    form: columns[FORM],
    tag: columns[TAG],
    fineTag: columns[FINE_TAG],
    head: Number(columns[HEAD]) - 1,
    relation: columns[RELATION],
  }
  if (isLast && spaced) document.text += ' '
  if (isLast) document.units = null
  const sentence = document.sentences.at(-1)
  sentence.tokens.push(token)
  readBrackets(misc(columns[MISC], 'Entity') ?? '', sentence, open)
}

/** `(12-place-…-Some_Identity` opens, `12)` closes, `(12-place-…)` does both. */
function readBrackets(brackets, sentence, open) {
  const at = sentence.tokens.length - 1
  for (const [part] of brackets.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
    const fields = part.replace(/[()]/g, '').split('-')
    const group = fields[GROUP].replace(/\[.*/, '')
    if (part.startsWith('(')) {
      const mention = {
        from: at,
        to: at,
        type: fields[TYPE],
        identity: fields.slice(IDENTITY).join('-') || null,
      }
      sentence.mentions.push(mention)
      if (!part.endsWith(')')) open.set(group, [...(open.get(group) ?? []), mention])
    } else {
      const mention = open.get(group)?.pop()
      if (mention) mention.to = at
    }
  }
}

/**
 * `[{ id, text, sentences: [{ tokens, mentions }] }]`: offsets count UTF-16 code units of `text`, `from` and `to` of a mention are places in
 * `tokens`, both included. Paragraphs are parted by an empty line.
 */
export function readDocuments(path) {
  const documents = []
  let open = new Map()
  let isNewParagraph = false
  for (const line of linesOf(path)) {
    const document = documents.at(-1)
    if (line.startsWith('# newdoc id = '))
      documents.push({ id: line.slice('# newdoc id = '.length).trim(), text: '', sentences: [], units: null })
    else if (line.startsWith('# newpar') && !line.includes('_block')) isNewParagraph = true
    else if (line.startsWith('# sent_id')) {
      if (isNewParagraph && document.text !== '') document.text = `${document.text.trimEnd()}\n\n`
      isNewParagraph = false
      open = new Map()
      document.sentences.push({ tokens: [], mentions: [] })
    } else if (/^\d+(?:-\d+)?\t/.test(line)) addToken(document, line.split('\t'), open)
  }
  return documents
}
