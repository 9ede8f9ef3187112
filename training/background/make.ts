/**
 * Makes packages/core/src/claims/background.lexicon.ts: in how many documents of general English each word stands.
 *
 *   npx tsx training/background/make.ts MEANTIME/en.conll.gz UD_English-EWT/en_ewt-train.conllu.gz
 *
 * MEANTIME (120 Wikinews texts, CC BY 4.0) and the training part of UD English EWT (542 documents of the web, CC BY-SA 4.0). The
 * same files give the same table, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { lemmatise } from '../../packages/core/src/text/lemma.js'
import { FUNCTION_WORDS, NEGATORS } from '../../packages/core/src/claims/function-words.lexicon.js'
import { wordKey } from '../../packages/core/src/claims/word-key.js'

/** Words of one document say nothing about how common they are: left out, they count as rare. */
const LEAST_DOCUMENTS = 2
const LINE_WIDTH = 108
const TARGET = new URL('../../packages/core/src/claims/background.lexicon.ts', import.meta.url)

function readLines(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n')
}

function* wordsOfMeantime(path: string): Generator<[string, string]> {
  for (const line of readLines(path)) {
    const [document, , , word] = line.split('\t')
    if (document && word) yield [`meantime ${document}`, lemmatise(word.toLowerCase(), 'en')]
  }
}

function* wordsOfTreebank(path: string): Generator<[string, string]> {
  let document = ''
  for (const line of readLines(path)) {
    if (line.startsWith('# newdoc id = ')) document = line
    const [id, word, lemma] = line.split('\t')
    if (id && /^\d+$/u.test(id)) yield [document, (lemma === '_' ? word! : lemma!).toLowerCase()]
  }
}

function countDocuments(words: Iterable<[string, string]>, holding: Map<string, Set<string>>): void {
  for (const [document, word] of words) {
    if (!/^\p{L}[\p{L}'-]*$/u.test(word) || FUNCTION_WORDS.has(word) || NEGATORS.has(word)) continue
    for (const part of word.split('-').filter((piece) => piece.length > 1)) {
      const key = wordKey(part, 'en')
      const documents = holding.get(key) ?? new Set()
      holding.set(key, documents.add(document))
    }
  }
}

function wrap(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1)!.length + word.length + 1 > LINE_WIDTH) lines.push('')
    lines[lines.length - 1] += lines.at(-1) === '' ? word : ` ${word}`
  }
  return lines.join('\n')
}

const [meantime, treebank] = process.argv.slice(2)
if (!meantime || !treebank) throw new Error('Name two files: MEANTIME en.conll.gz and EWT en_ewt-train.conllu.gz.')
const holding = new Map<string, Set<string>>()
countDocuments(wordsOfMeantime(meantime), holding)
countDocuments(wordsOfTreebank(treebank), holding)
const documents = new Set([...holding.values()].flatMap((set) => [...set])).size
const classes: string[][] = []
for (const [key, { size }] of holding) {
  if (size >= LEAST_DOCUMENTS) (classes[Math.floor(Math.log2(size))] ??= []).push(key)
}
const rows = Array.from(classes, (keys) => wrap((keys ?? []).sort()))
writeFileSync(
  TARGET,
  `/**
 * In how many documents of general English the keys of \`word-key.ts\` stand: row c lists those in 2^c to 2^(c+1) - 1 documents.
 * Made by training/background/make.ts; do not edit by hand.
 *
 * Counted over two collections, whose authors are thanked and who do not endorse this use:
 * - MEANTIME, the NewsReader corpus of Wikinews texts, by A.-L. Minard et al., CC BY 4.0
 *   (https://creativecommons.org/licenses/by/4.0/); reduced to counts of words.
 * - UD English EWT, by N. Silveira, T. Dozat et al., CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); reduced to
 *   counts of words. This table is shared under CC BY-SA 4.0 too.
 */
export const BACKGROUND_DOCUMENTS = ${documents}

export const BACKGROUND: readonly string[] = \`
${rows.join('\n---\n')}
\`
  .split('---')
  .map((row) => row.trim().replaceAll('\\n', ' '))
`,
)
process.stdout.write(`${documents} documents, ${rows.map((row) => row.split(/\s+/u).length).join(' ')} keys by class\n`)
