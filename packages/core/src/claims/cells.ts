/** The position of every account on a claim, or what stands in its place. */
import type { Cell, Position, Searched, Statement as ShownStatement } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import type { Dispute } from './denials.js'
import { opposesPolarity } from './polarity.js'
import type { Statement } from './statement.js'
import { isEarlier, readTime } from './time.js'

/** A text of fewer words cannot be expected to tell the whole story. */
const SHORT_TEXT_WORDS = 80

/** Which of several positions of one account is shown: its own word first, then the plainest. */
const RANK: readonly Position[] = [
  'asserts',
  'denies',
  'endorses',
  'reports',
  'distances',
  'doubts',
  'unconfirmed',
]

/** A statement that carries a claim, and whether it says the opposite of the claim's source. */
export interface Carried {
  statement: Statement
  opposed: boolean
}

export function carry(statement: Statement, source: Statement, disputes: readonly Dispute[] = []): Carried {
  const dispute = disputes.find(({ denial }) => denial === statement.index)
  if (dispute) return { statement, opposed: dispute.negated }
  return { statement, opposed: statement !== source && opposesPolarity(source, statement) }
}

/** Words between quotation marks are somebody else's even where the reading found nobody. */
function basePosition({ attribution, quoted, hedged }: Statement): Position {
  if (attribution) return attribution.position
  if (quoted) return 'reports'
  return hedged ? 'unconfirmed' : 'asserts'
}

/** What the outlet does with the claim in this statement. A denial of the opposite is read as reported, not as denied. */
export function positionOf({ statement, opposed }: Carried): Position {
  const base = basePosition(statement)
  if (!opposed) return base
  return base === 'denies' ? 'reports' : 'denies'
}

const HOLDS = new Set<Position>(['asserts', 'endorses', 'reports'])

/** One position for all statements of a cell. Body before headline; own word before the word of others. */
function cellPosition(shown: readonly ShownStatement[]): Cell['position'] {
  const body = shown.filter(({ headline }) => !headline)
  const deciding = body.length > 0 ? body : shown
  const positions = deciding.map(({ position }) => position)
  if (positions.includes('denies') && positions.some((position) => HOLDS.has(position))) return 'both'
  return RANK.find((position) => positions.includes(position))!
}

function toShown(carried: Carried, { id, article }: Reading): ShownStatement {
  const { statement } = carried
  return Object.assign(describe({ id, text: article.text }, statement), {
    attribution: statement.attribution?.id ?? null,
    headline: statement.headline,
    position: positionOf(carried),
  })
}

/** The cell of an account that carries the claim. */
export function voicedCell(account: string, reading: Reading, carried: readonly Carried[]): Cell {
  const statements = carried.map((one) => toShown(one, reading))
  return { account, position: cellPosition(statements), statements, searched: null }
}

function countWords({ sentences }: Reading): number {
  return sentences.reduce(
    (sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length,
    0,
  )
}

/** Accounts that cannot be expected to carry a claim, so that their silence tells nothing. */
export function findUnknowable({ readings }: Readonly<Comparing>): boolean[] {
  return readings.map((reading) => reading.article.partial !== null || countWords(reading) < SHORT_TEXT_WORDS)
}

export interface Silence {
  /** Place in `Comparing.accounts`. */
  account: number
  nearest: Searched['nearest']
  /** Accounts that carry the claim, as places in `Comparing.accounts`. */
  carriers: readonly number[]
}

/**
 * Makes the cells of accounts in which a claim was not found. Cells without a nearest miss are one object for each account and position:
 * of a run with many accounts nearly all cells are such.
 */
export function createSilentCells(comparing: Readonly<Comparing>): (silence: Silence) => Cell {
  const positionOfSilence = createSilentPositions(comparing)
  const shared = new Map<string, Cell>()
  return ({ account, nearest, carriers }) => {
    const position = positionOfSilence(account, carriers)
    const key = `${position} ${account}`
    const known = nearest === null ? shared.get(key) : undefined
    if (known) return known
    const sentences = comparing.readings[account]!.sentences.length
    const { id } = comparing.accounts[account]!
    const cell: Cell = { account: id, position, statements: [], searched: { sentences, nearest } }
    if (nearest === null) shared.set(key, Object.freeze(cell))
    return cell
  }
}

/** `not-yet` where the last version of the account is older than the first of every carrier, as far as the dates tell. */
function createSilentPositions(
  comparing: Readonly<Comparing>,
): (account: number, carriers: readonly number[]) => Cell['position'] {
  const unknowable = findUnknowable(comparing)
  const articles = comparing.readings.map(({ article }) => article)
  const firsts = articles.map(({ published }) => readTime(published))
  const lasts = articles.map(({ published, modified }) => readTime(modified ?? published))
  return (account, carriers) => {
    const { language } = articles[account]!
    const isForeign = carriers.every((carrier) => articles[carrier]!.language !== language)
    if (unknowable[account] || isForeign) return 'unknown'
    const last = lasts[account]!
    return carriers.every((carrier) => isEarlier(last, firsts[carrier]!)) ? 'not-yet' : 'silent'
  }
}
