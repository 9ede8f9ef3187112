/** The words of the report itself, shared by its forms: positions, figures, times, quotations. */
import type { Cell, Evidence, FigureEntry } from '@parallax/contract'
import { CONTEXT_LENGTH } from '@parallax/core/anchor'
import { inert, isolated } from './inert.js'

type CellPosition = Cell['position']

/** `glyph` and `letter` together stand in the grid, so that neither shape nor colour carries the meaning alone. */
export const POSITIONS: Readonly<
  Record<CellPosition, { glyph: string; letter: string; verb: string; says: string }>
> = {
  asserts: { glyph: '●', letter: 'a', verb: 'asserts', says: 'asserts' },
  reports: { glyph: '◐', letter: 'r', verb: 'reports', says: "reports another's word" },
  endorses: { glyph: '◆', letter: 'e', verb: 'endorses', says: 'endorses' },
  distances: { glyph: '◇', letter: 'd', verb: 'keeps its distance', says: 'keeps its distance' },
  doubts: { glyph: '○', letter: 'q', verb: 'doubts', says: 'doubts' },
  denies: { glyph: '✕', letter: 'n', verb: 'denies', says: 'denies' },
  unconfirmed: { glyph: '◌', letter: 'u', verb: 'calls it unconfirmed', says: 'calls it unconfirmed' },
  both: { glyph: '±', letter: 'b', verb: 'says both', says: 'two that exclude each other' },
  silent: { glyph: '·', letter: ' ', verb: 'not found', says: 'not found' },
  'not-yet': { glyph: '–', letter: 'y', verb: 'came out earlier', says: 'came out earlier' },
  unknown: { glyph: '?', letter: ' ', verb: 'cannot be told', says: 'cannot be told' },
}

/** A passage longer than this is shown by its beginning and its end. */
const MAX_QUOTE = 360
const QUOTE_HEAD = 240
const QUOTE_TAIL = 80
/** A context of this length was cut; one less is a surrogate pair that was spared. */
const SHORTEST_CUT = CONTEXT_LENGTH - 1

/** Cuts before a space near the offset, so that no word is broken. */
function headOf(text: string, length: number): string {
  const space = text.lastIndexOf(' ', length)
  return text.slice(0, space > length / 2 ? space : length)
}

function tailOf(text: string, length: number): string {
  const from = text.length - length
  const space = text.indexOf(' ', from)
  return text.slice(space === -1 || space > from + length / 2 ? from : space + 1)
}

/** Exact words between quotation marks, inert and isolated; long ones with their middle left out, which is marked. */
export function quote(exact: string): string {
  const seen = inert(exact).trim()
  if (seen.length <= MAX_QUOTE) return `“${isolated(seen)}”`
  return `“${isolated(headOf(seen, QUOTE_HEAD))} […] ${isolated(tailOf(seen, QUOTE_TAIL))}”`
}

/** Of the sentence around marked words, so many characters on either side are shown. */
const MAX_AROUND = 160

/** A whole sentence with the words that matter between ‹ ›; long ones cut, which is marked. */
export function quotePart({
  before,
  exact,
  after,
}: {
  before: string
  exact: string
  after: string
}): string {
  const [first, words, last] = [inert(before).trimStart(), inert(exact).trim(), inert(after).trimEnd()]
  const opening = first.length > MAX_AROUND ? `[…] ${tailOf(first, MAX_AROUND)}` : first
  const closing = last.length > MAX_AROUND ? `${headOf(last, MAX_AROUND)} […]` : last
  const shown =
    words.length > MAX_QUOTE ? `${headOf(words, QUOTE_HEAD)} […] ${tailOf(words, QUOTE_TAIL)}` : words
  return `“${isolated(`${opening}‹${shown}›${closing}`)}”`
}

/** Marked words without the sentence around them; … where more of it stands. */
export function quoteCut({ before, exact, after }: { before: string; exact: string; after: string }): string {
  const words = inert(exact).trim()
  const shown =
    words.length > MAX_QUOTE ? `${headOf(words, QUOTE_HEAD)} […] ${tailOf(words, QUOTE_TAIL)}` : words
  const more = (text: string) => (/[\p{L}\p{N}]/u.test(text) ? '…' : '')
  return `“${isolated(`${more(before)}${shown}${more(after)}`)}”`
}

/** Words of an account with their neighbours on the same line, whole words only; … where more stood there. */
export function contextOf({ exact, prefix, suffix }: Evidence): {
  before: string
  exact: string
  after: string
} {
  const lineStart = prefix.lastIndexOf('\n') + 1
  const lineEnd = suffix.indexOf('\n')
  const cutsBefore = lineStart === 0 && prefix.length >= SHORTEST_CUT
  const cutsAfter = lineEnd === -1 && suffix.length >= SHORTEST_CUT
  const before = prefix.slice(lineStart).replace(cutsBefore ? /^\S*\s/u : /^\s+/u, '')
  const after = suffix
    .slice(0, lineEnd === -1 ? undefined : lineEnd)
    .replace(cutsAfter ? /\s\S*$/u : /\s+$/u, '')
  return { before: cutsBefore ? `…${before}` : before, exact, after: cutsAfter ? `${after}…` : after }
}

/** A few words of an account with their neighbours, the words themselves between ‹ ›. */
export function quoteInContext(evidence: Evidence): string {
  const { before, exact, after } = contextOf(evidence)
  return `“${isolated(`${before}‹${exact.trim()}›${after}`)}”`
}

/** 1234567.5 as 1,234,567.5, without the conventions of any machine. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  if (/e/i.test(whole + (fraction ?? ''))) return String(value)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** The interval that a figure states, in signs: "≥ 12", "100,000–250,000", "about 50". */
export function formatFigure({ low, high, bound }: Pick<FigureEntry, 'low' | 'high' | 'bound'>): string {
  if (bound === 'none') return 'none'
  if (low === null && high === null) return '?'
  if (high === null) return `≥ ${formatNumber(low!)}`
  if (low === null) return `≤ ${formatNumber(high)}`
  if (low === high) return formatNumber(low)
  const range = `${formatNumber(low)}–${formatNumber(high)}`
  return bound === 'about' ? `about ${formatNumber((low + high) / 2)}` : range
}

/** ISO 8601 as people read it, nothing added and nothing turned: 2024-03-12 08:10 UTC. */
export function formatTime(iso: string | null): string {
  if (iso === null) return 'no date'
  return inert(iso)
    .replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?/, '$1 $2')
    .replace(/Z$/, ' UTC')
    .replace(/(\d)([+-]\d\d:\d\d)$/, '$1 UTC$2')
}

/** Whether a time names its zone: nothing can be said in UTC of one that does not. */
const ZONED = /T\d\d:\d\d.*(?:Z|([+-]\d\d:\d\d))$/

const IS_UTC = /^(?:Z|[+-]00:00)$/

/** The distance to UTC that a time is written with, or null for a time without a zone. */
export function zoneOf(iso: string): string | null {
  const match = ZONED.exec(iso)
  return match === null ? null : (match[1] ?? 'Z')
}

/** The time as written with the same moment in UTC beside it; the date again only where it is another. */
export function formatWithUtc(iso: string | null): string {
  const zone = zoneOf(iso ?? '')
  const moment = Date.parse(iso ?? '')
  if (iso !== null && zone === null && /T\d\d:\d\d/.test(iso)) return `${formatTime(iso)}, zone not given`
  if (iso === null || zone === null || IS_UTC.test(zone) || Number.isNaN(moment)) return formatTime(iso)
  const utc = formatTime(new Date(moment).toISOString())
  return `${formatTime(iso)} (${utc.startsWith(iso.slice(0, 10)) ? utc.slice(11) : utc})`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "A, B and C". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
