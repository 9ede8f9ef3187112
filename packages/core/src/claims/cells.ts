/** The position of every account on a claim, or what stands in its place. */
import type { Cell, Position, Searched, Statement as ShownStatement } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import type { Dispute } from './denials.js'
import { opposesPolarity } from './polarity.js'
import type { Statement } from './statement.js'
import { isBefore } from './time.js'

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
function basePosition({ attribution, quoted, hedges }: Statement): Position {
  if (attribution) return attribution.position
  if (quoted) return 'reports'
  return hedges.length > 0 ? 'unconfirmed' : 'asserts'
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
  return {
    ...describe({ id, text: article.text }, statement),
    attribution: statement.attribution?.id ?? null,
    headline: statement.headline,
    position: positionOf(carried),
  }
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
  unknowable: boolean
  searched: Searched
  /** Accounts that carry the claim, as places in `Comparing.accounts`. */
  carriers: readonly number[]
}

/** The cell of an account in which the claim was not found. */
export function silentCell(comparing: Readonly<Comparing>, account: number, silence: Silence): Cell {
  const { id } = comparing.accounts[account]!
  const language = (place: number) => comparing.readings[place]!.article.language
  const foreign = silence.carriers.every((carrier) => language(carrier) !== language(account))
  const unknown = silence.unknowable || foreign
  const early = silence.carriers.every((carrier) => wroteBefore(comparing, account, carrier))
  const position = unknown ? 'unknown' : early ? 'not-yet' : 'silent'
  return { account: id, position, statements: [], searched: silence.searched }
}

/** True where the last version of the one account is older than the first of the other, as far as the dates tell. */
function wroteBefore({ readings }: Readonly<Comparing>, one: number, other: number): boolean {
  const { published, modified } = readings[one]!.article
  return isBefore(modified ?? published, readings[other]!.article.published)
}
