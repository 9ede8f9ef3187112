/**
 * Scores the tagger and the parser on files of CoNLL-U, everything predicted but the division into words and sentences.
 *
 *   npx tsx bench/treebank.ts WEIGHTS.bin.gz FILE.conllu[.gz]...
 *
 * One line of JSON a file: shares of words in percent. `uas`: head right; `las`: head and universal relation right (the part
 * before the colon); `lasFull`: with its subtype; F1 by universal relation, head and relation right.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readSyntaxModel, type SyntaxAnalysis } from '../packages/core/src/grammar/model/index.js'
import { readTreebank, type TreebankSentence } from '../training/grammar/conllu.js'

const RELATIONS = ['nsubj', 'ccomp', 'obj', 'xcomp', 'advcl', 'parataxis', 'acl', 'conj', 'obl', 'nmod']
const WARM_UP = 300

const [weights, ...files] = process.argv.slice(2)
if (weights === undefined || files.length === 0) {
  process.stderr.write('usage: npx tsx bench/treebank.ts WEIGHTS.bin.gz FILE.conllu[.gz]...\n')
  process.exit(2)
}
const packed = readFileSync(weights)
const started = performance.now()
const model = readSyntaxModel(gunzipSync(packed))
const loadMs = Math.round(performance.now() - started)

for (const file of files) {
  const sentences = readTreebank(file)
  for (const { forms } of sentences.slice(0, WARM_UP)) model.analyse(forms)
  const since = performance.now()
  const analyses = sentences.map(({ forms }) => model.analyse(forms))
  const seconds = (performance.now() - since) / 1000
  const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0)
  const figures = { file: basename(file), ...scoresOf(sentences, analyses), words }
  const costs = { wordsPerSecond: Math.round(words / seconds), loadMs, megabytes: round(packed.length / 1e6) }
  process.stdout.write(`${JSON.stringify({ ...figures, ...costs })}\n`)
}

function scoresOf(sentences: readonly TreebankSentence[], analyses: readonly SyntaxAnalysis[]) {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0, lasFull: 0 }
  const counts = new Map(RELATIONS.map((relation) => [relation, { gold: 0, given: 0, right: 0 }]))
  let words = 0
  for (const [at, gold] of sentences.entries()) {
    const given = analyses[at]!
    for (let word = 0; word < gold.forms.length; word++) {
      const goldRelation = universal(gold.relation[word]!)
      const givenRelation = universal(given.relation[word]!)
      const isHeadRight = given.head[word] === gold.head[word]
      const isArcRight = isHeadRight && goldRelation === givenRelation
      words++
      right.upos += Number(given.upos[word] === gold.upos[word])
      right.xpos += Number(given.xpos[word] === gold.xpos[word])
      right.uas += Number(isHeadRight)
      right.las += Number(isArcRight)
      right.lasFull += Number(isHeadRight && given.relation[word] === gold.relation[word])
      add(counts.get(goldRelation), 'gold', 1)
      add(counts.get(givenRelation), 'given', 1)
      add(counts.get(goldRelation), 'right', Number(isArcRight))
    }
  }
  const shares = Object.entries(right).map(([name, count]) => [name, round((100 * count) / words)])
  const f1 = Array.from(counts, ([name, { gold, given, right }]) => [
    name,
    round((200 * right) / (gold + given)),
  ])
  return { ...Object.fromEntries(shares), ...Object.fromEntries(f1) }
}

type Count = { gold: number; given: number; right: number }

function add(count: Count | undefined, field: keyof Count, by: number): void {
  if (count !== undefined) count[field] += by
}

function universal(relation: string): string {
  return relation.split(':')[0]!
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
