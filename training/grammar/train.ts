/**
 * Trains the tagger and the parser and writes their weights.
 *
 *   npx tsx training/grammar/train.ts --treebank FILE.conllu[.gz] --wordnet DICT --out FILE.bin.gz
 *
 * See README.md beside this file. The same inputs give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readTreebank } from './conllu.js'
import { COURSE, trainGrammar } from './grammar.js'

const USAGE =
  'usage: npx tsx training/grammar/train.ts --treebank FILE.conllu[.gz] [--wordnet DICT] --out FILE.bin.gz\n'

const { values } = parseArgs({
  options: { treebank: { type: 'string' }, wordnet: { type: 'string' }, out: { type: 'string' } },
})
if (!values.treebank || !values.out) {
  process.stderr.write(USAGE)
  process.exit(2)
}
const started = Date.now()
const weights = trainGrammar(readTreebank(values.treebank), values.wordnet ?? null, COURSE, (line) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s ${line}\n`),
)
writeFileSync(values.out, gzipSync(weights, { level: 9 }))
