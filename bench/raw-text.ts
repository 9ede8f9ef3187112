/**
 * Scores the grammar from the text of sentences, everything predicted: words, tags, lemmas, heads and relations.
 *
 *   npx tsx bench/raw-text.ts WEIGHTS.bin.gz FILE.conllu[.gz]...
 *
 * One line of JSON a file: F1 in percent as in the shared task of CoNLL 2018. A word is right where its place in the text is; a head is
 * right where it is the same word; `las` asks for the universal relation too. The division into sentences is the treebank's.
 * `lemmaOnWords`: share of right lemmas on the treebank's own words, with predicted tags.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readEnglishModel } from '../packages/core/src/grammar/english.js'
import { lemmaOf } from '../packages/core/src/grammar/lemma.js'
import type { SyntaxAnalysis } from '../packages/core/src/grammar/model/index.js'
import { splitWords } from '../packages/core/src/grammar/words.js'
import { tokenise } from '../packages/core/src/text/words.js'

interface Word {
  start: number
  end: number
  form: string
  lemma: string
  upos: string
  xpos: string
  head: number
  relation: string
}

interface GoldSentence {
  text: string
  words: Word[]
}

const [weights, ...files] = process.argv.slice(2)
if (weights === undefined || files.length === 0) {
  process.stderr.write('usage: npx tsx bench/raw-text.ts WEIGHTS.bin.gz FILE.conllu[.gz]...\n')
  process.exit(2)
}
const { syntax } = readEnglishModel(gunzipSync(readFileSync(weights)))

for (const file of files) {
  const bytes = readFileSync(file)
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences = content.split('\n\n').flatMap((block) => readSentence(block) ?? [])
  process.stdout.write(`${JSON.stringify({ file: basename(file), ...score(sentences) })}\n`)
}

/** The words with their places in the text; forms of a sentence follow each other there, with or without spaces between. */
function readSentence(block: string): GoldSentence | null {
  const text = /^# text = (.*)$/mu.exec(block)?.[1]
  if (text === undefined) return null
  let at = 0
  const words = block.split('\n').flatMap((line) => {
    const [id, form, lemma, upos, xpos, , head, relation] = line.split('\t')
    if (!/^\d+$/u.test(id!)) return []
    const start = text.indexOf(form!, at)
    if (start === -1) throw new Error(`"${form}" is not in the text: ${text}`)
    at = start + form!.length
    return {
      start,
      end: at,
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      relation: relation!,
    }
  })
  return { text, words }
}

function score(sentences: readonly GoldSentence[]) {
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 }
  let [gold, given, lemmas] = [0, 0, 0]
  for (const { text, words } of sentences) {
    const tokens = tokenise(text, 0, text.length, 'en')
    const sentence = { start: 0, end: text.length, index: 0, paragraph: 0, headline: false, tokens }
    const cut = splitWords(sentence, text)
    const analysis = syntax.analyse(cut.map(({ form }) => form))
    const places = new Map(cut.map(({ start, end }, index) => [`${start} ${end}`, index]))
    const found = words.map(({ start, end }) => places.get(`${start} ${end}`) ?? -1)
    for (const [index, word] of words.entries()) {
      const at = found[index]!
      if (at === -1) continue
      const isHeadRight =
        analysis.head[at] === (word.head === -1 ? -1 : found[word.head]!) &&
        (word.head === -1 || found[word.head] !== -1)
      right.words += 1
      right.upos += Number(analysis.upos[at] === word.upos)
      right.xpos += Number(analysis.xpos[at] === word.xpos)
      right.lemma += Number(lemmaAt(cut[at]!.form, analysis, at) === word.lemma)
      right.uas += Number(isHeadRight)
      right.las += Number(isHeadRight && universal(analysis.relation[at]!) === universal(word.relation))
    }
    gold += words.length
    given += cut.length
    lemmas += rightLemmas(words)
  }
  const f1 = Object.entries(right).map(([name, count]) => [name, percent((2 * count) / (gold + given))])
  return { ...Object.fromEntries(f1), lemmaOnWords: percent(lemmas / gold), goldWords: gold }
}

function rightLemmas(words: readonly Word[]): number {
  const forms = words.map(({ form }) => form.replaceAll(/[’‘]/gu, "'").replaceAll(/[“”]/gu, '"'))
  const analysis = syntax.analyse(forms)
  return words.filter(({ lemma }, at) => lemmaAt(forms[at]!, analysis, at) === lemma).length
}

function lemmaAt(form: string, { upos, xpos }: SyntaxAnalysis, at: number): string {
  return lemmaOf(form, upos[at]!, xpos[at]!, at === 0 || (at === 1 && upos[0] === 'PUNCT'))
}

function universal(relation: string): string {
  return relation.split(':')[0]!
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}
