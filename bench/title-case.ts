/**
 * Scores the grammar on sentences that are turned into headlines, with the rest of their document for evidence of letter case.
 *
 *   npx tsx bench/title-case.ts WEIGHTS.bin.gz FILE.conllu[.gz]...
 *
 * Every third sentence of 5 to 25 words is written in Title Case, then all in capitals. One line of JSON a file and style: shares of words in
 * percent for the sentence as it stands (`running`), as a headline (`styled`), and as a headline that is read in its likely letter case
 * (`restored`); `found`: share of headlines that are taken for one, `false`: share of plain sentences that are.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readEnglishModel } from '../packages/core/src/grammar/english.js'
import { isStyled, LetterCase } from '../packages/core/src/grammar/letter-case.js'
import { parseTreebank, type TreebankSentence } from '../training/grammar/conllu.js'

const SMALL = new Set(
  "a an the of in on at to for by and or but as is nor from with into n't 's 're 'll 've 'd 'm".split(' '),
)
const STYLES = {
  title: (word: string, at: number) =>
    at > 0 && SMALL.has(word.toLowerCase()) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  capitals: (word: string) => word.toUpperCase(),
}
const EVERY = 3
const [LEAST, MOST] = [5, 25]

const [weights, ...files] = process.argv.slice(2)
if (weights === undefined || files.length === 0) {
  process.stderr.write('usage: npx tsx bench/title-case.ts WEIGHTS.bin.gz FILE.conllu[.gz]...\n')
  process.exit(2)
}
const { syntax } = readEnglishModel(gunzipSync(readFileSync(weights)))

const wordsOf = (forms: readonly string[]) =>
  forms.map((form) => ({ form, start: 0, end: 0, from: 0, to: 0 }))

function readDocuments(file: string): TreebankSentence[][] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split(/^# newdoc.*$/mu).map(parseTreebank)
}

for (const file of files)
  for (const [style, write] of Object.entries(STYLES))
    process.stdout.write(
      `${JSON.stringify({ file: basename(file), style, ...score(readDocuments(file), write) })}\n`,
    )

function score(documents: readonly TreebankSentence[][], write: (word: string, at: number) => string) {
  const right = { running: [0, 0, 0], styled: [0, 0, 0], restored: [0, 0, 0] }
  let [words, lines, found, mistaken] = [0, 0, 0, 0]
  for (const sentences of documents)
    for (const [at, gold] of sentences.entries()) {
      if (at % EVERY !== 0 || gold.forms.length < LEAST || gold.forms.length > MOST) continue
      const styled = gold.forms.map(write)
      const others = sentences.filter((_, other) => other !== at).map(({ forms }) => wordsOf(forms))
      const letterCase = new LetterCase(
        () => others,
        (lower) => syntax.lookUp(lower),
      )
      const isFound = isStyled(wordsOf(styled))
      const restored = isFound ? letterCase.restore(wordsOf(styled)).map(({ form }) => form) : styled
      add(right.running, gold, gold.forms)
      add(right.styled, gold, styled)
      add(right.restored, gold, restored)
      words += gold.forms.length
      lines += 1
      found += Number(isFound)
      mistaken += Number(isStyled(wordsOf(gold.forms)))
    }
  const shares = Object.entries(right).map(([name, counts]) => {
    const [upos, uas, las] = counts.map((count) => percent(count / words))
    return [name, { upos, uas, las }]
  })
  return {
    ...Object.fromEntries(shares),
    found: percent(found / lines),
    false: percent(mistaken / lines),
    words,
  }
}

function add(counts: number[], gold: TreebankSentence, forms: readonly string[]): void {
  const given = syntax.analyse(forms)
  for (let at = 0; at < forms.length; at += 1) {
    const isHeadRight = given.head[at] === gold.head[at]
    counts[0]! += Number(given.upos[at] === gold.upos[at])
    counts[1]! += Number(isHeadRight)
    counts[2]! += Number(isHeadRight && universal(given.relation[at]!) === universal(gold.relation[at]!))
  }
}

function universal(relation: string): string {
  return relation.split(':')[0]!
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
