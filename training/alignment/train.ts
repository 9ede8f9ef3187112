/**
 * Makes packages/core/src/alignment/model.lexicon.ts: boosted trees that judge whether two words tell of one event. README.md says from
 * what and how.
 *
 *   npx tsx --conditions development training/alignment/train.ts --data ECBPLUS [--check]
 *
 * With --check nothing is written: each half is learnt from and the other measured; the weights of acts beside words, which stand in
 * packages/core/src/claims/sureness.ts, are printed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type EcbPlus, readEcbPlus } from '../../packages/bench/src/alignment/ecbplus.js'
import { createArticle, readEnglishModel, read, type Reading } from '../../packages/core/src/index.js'
import type { Topics } from './corpus.js'
import { learnEvents, measureEvents } from './learn-events.js'
import { learnStatements, measureStatements } from './learn-statements.js'
import { writeTrees } from './write-trees.js'

const GRAMMAR = new URL('../../packages/core/models/english-grammar.bin.gz', import.meta.url)
const TARGET = new URL('../../packages/core/src/alignment/model.lexicon.ts', import.meta.url)

function readAll({ documents }: EcbPlus): Reading[] {
  const models = [readEnglishModel(gunzipSync(readFileSync(GRAMMAR)))]
  return documents.map(({ name, text }) =>
    read({ id: name, input: name, article: createArticle({ text, language: 'en' }) }, { models }),
  )
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, check: { type: 'boolean', default: false } },
})
if (values.data === undefined) throw new Error('Name the folder of ECB+ by --data.')
const data = await readEcbPlus(values.data)
const corpus = { ...data, readings: readAll(data) }
/** The topics with odd numbers are learnt from; those with even numbers measure. */
const isOdd = (topic: number) => topic % 2 === 1
const isEven = (topic: number) => topic % 2 === 0
const say = (text: string) => process.stdout.write(`${text}\n`)

function check(name: string, learnt: Topics, measured: Topics): void {
  const weights = learnStatements(corpus, learnt)
  say(`Learnt from ${name} topics, measured on the others.`)
  say(`  words and acts weigh ${weights.map((weight) => weight.toFixed(2)).join(', ')}`)
  say(measureStatements(corpus, weights, measured))
  say(`  CoNLL F1 of events by threshold: ${measureEvents(corpus, learnEvents(corpus, learnt).trees, measured)}`)
}

if (values.check) {
  check('odd', isOdd, isEven)
  check('even', isEven, isOdd)
} else writeTrees(TARGET, learnEvents(corpus, isOdd))
