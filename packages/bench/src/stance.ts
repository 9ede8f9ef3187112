/** How a body stands to a headline: macro F1, the F1 of each stance, the FNC score and the confusion, over all pairs and over two halves. */
import {
  type Body,
  createArticle,
  type HeadlineClaim,
  hashText,
  normaliseText,
  type Reading,
  read,
  readBody,
  readHeadlineClaim,
  type Stance,
  stanceOf,
} from '@parallax/core'
import { type BenchContext, type Figures, type Outcome, rounded } from './benchmark.js'
import { parseRecords } from './csv.js'
import { BenchDataError, readText } from './data.js'

const STANCES: readonly Stance[] = ['agree', 'disagree', 'discuss', 'unrelated']
const PAIRS = 'train_stances.csv'
const BODIES = 'train_bodies.csv'
const PAIRS_HOLD = 'columns Headline, Body ID, Stance (agree, disagree, discuss or unrelated)'
const BODIES_HOLD = 'columns Body ID, articleBody'

interface Pair {
  headline: string
  body: string
  gold: Stance
}

/** How often each stance (first) was taken for each (second). */
type Confusion = Record<Stance, Record<Stance, number>>

const emptyConfusion = (): Confusion => {
  const row = () => Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>
  return { agree: row(), disagree: row(), discuss: row(), unrelated: row() }
}

async function readRecords<Column extends string>(
  data: string,
  file: string,
  holds: string,
  columns: readonly Column[],
): Promise<Record<Column, string>[]> {
  const records = parseRecords(await readText(data, file, holds), columns)
  if (records === null) throw new BenchDataError(`${file} should be comma-separated with the ${holds}.`)
  return records
}

async function readPairs(data: string, bodies: ReadonlyMap<string, string>): Promise<Pair[]> {
  const records = await readRecords(data, PAIRS, PAIRS_HOLD, ['Headline', 'Body ID', 'Stance'])
  return records.map((record, at) => {
    const gold = record.Stance.trim() as Stance
    const body = bodies.get(record['Body ID'])
    if (body === undefined)
      throw new BenchDataError(
        `${PAIRS}, row ${at + 2}, names the body ${record['Body ID']}, which ${BODIES} lacks.`,
      )
    if (!STANCES.includes(gold))
      throw new BenchDataError(
        `${PAIRS}, row ${at + 2}, holds the stance ${gold}. It should hold ${PAIRS_HOLD}.`,
      )
    return { headline: record.Headline, body, gold }
  })
}

/** Even: read while the rules were written. Odd: held back. A pair whose headline and body fall apart belongs to neither. */
const halfOf = (text: string) => Number.parseInt(hashText(text)[0]!, 16) % 2

function f1Of(confusion: Confusion, stance: Stance): number {
  const right = confusion[stance][stance]
  const said = STANCES.reduce((sum, gold) => sum + confusion[gold][stance], 0)
  const are = STANCES.reduce((sum, taken) => sum + confusion[stance][taken], 0)
  return said + are === 0 ? 0 : (2 * right) / (said + are)
}

/** Share of the best score: a quarter for telling related from unrelated, three quarters for the stance of a related pair. */
function fncScore(confusion: Confusion): number {
  let [score, best] = [0, 0]
  for (const gold of STANCES)
    for (const taken of STANCES) {
      const count = confusion[gold][taken]
      const isRelated = gold !== 'unrelated'
      best += count * (isRelated ? 1 : 0.25)
      if (isRelated === (taken !== 'unrelated')) score += count * 0.25
      if (isRelated && gold === taken) score += count * 0.75
    }
  return best === 0 ? 0 : score / best
}

function toFigures(confusion: Confusion): Figures {
  const f1 = STANCES.map((stance) => f1Of(confusion, stance))
  return {
    macro_f1: rounded(f1.reduce((sum, each) => sum + each, 0) / STANCES.length),
    fnc_score: rounded(fncScore(confusion)),
    f1: Object.fromEntries(STANCES.map((stance, at) => [stance, rounded(f1[at]!)])),
    pairs: STANCES.reduce(
      (sum, gold) => sum + STANCES.reduce((all, taken) => all + confusion[gold][taken], 0),
      0,
    ),
    confusion: Object.fromEntries(STANCES.map((gold) => [`${gold}_taken_for`, confusion[gold]])),
  }
}

/** Each text read once, when it is first asked for. */
function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text) ?? make(text)
    known.set(text, found)
    return found
  }
}

interface Readers {
  claim(headline: string): HeadlineClaim
  body(text: string): Body
  half(text: string): number
}

async function createReaders({ modelsFor }: BenchContext): Promise<Readers> {
  const models = await modelsFor('en')
  const readWords = (words: string): Reading =>
    read(
      {
        id: 'words',
        input: PAIRS,
        article: createArticle({ text: normaliseText(words).text, language: 'en' }),
      },
      { models },
    )
  return {
    claim: remember((headline) => readHeadlineClaim(readWords(headline))),
    body: remember((text) => readBody(readWords(text))),
    half: remember(halfOf),
  }
}

export async function measureStance(context: BenchContext): Promise<Outcome> {
  const { data, progress } = context
  const records = await readRecords(data, BODIES, BODIES_HOLD, ['Body ID', 'articleBody'])
  const pairs = await readPairs(
    data,
    new Map(records.map((record) => [record['Body ID'], record.articleBody])),
  )
  const { claim, body, half } = await createReaders(context)
  const parts = { held_back: emptyConfusion(), read: emptyConfusion(), whole: emptyConfusion() }
  for (const [at, pair] of pairs.entries()) {
    const { stance } = stanceOf(claim(pair.headline), body(pair.body))
    parts.whole[pair.gold][stance] += 1
    if (half(pair.headline) === half(pair.body))
      parts[half(pair.body) === 0 ? 'read' : 'held_back'][pair.gold][stance] += 1
    if (at % 100 === 0) await progress(at, pairs.length, 'pairs')
  }
  const split =
    'By the hash of the headline and of the body: read where the first hexadecimal digit of SHA-256 of both is even, held back where both are odd; other pairs count in the whole alone.'
  const figures = Object.fromEntries(Object.entries(parts).map(([name, each]) => [name, toFigures(each)]))
  return { figures: { ...figures, split }, n: pairs.length }
}
