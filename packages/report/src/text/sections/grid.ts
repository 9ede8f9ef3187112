/** Claims against accounts: who says it and how each stands to it. */
import type { Cell, Claim, Evidence, Place } from '@parallax/contract'
import { isolated } from '../inert.js'
import type { Lookup } from '../lookup.js'
import { letterLead, nothing, type Page, quoteClaim, quoteWhole, type Section } from '../page.js'
import { POSITIONS, plural, quoteCut } from '../words.js'
import { partsLine } from './parts.js'

type CellPosition = Cell['position']

/** Columns that one account takes in the grid, and those that the words of a claim need at least. */
const CELL_COLUMNS = 3
const MIN_CLAIM_COLUMNS = 36
/** Words of single accounts stand below the grid's letters, so that they have room. */
const DETAIL_INDENT = 7
/** Claims of one account alone are many and tell little here; the page and the JSON have all. */
const MAX_ALONE = 5

const SILENT: readonly CellPosition[] = ['silent', 'not-yet', 'unknown']
/** Positions that go without saying; for the others the words are shown below the claim. */
const ORDINARY: readonly CellPosition[] = ['asserts', ...SILENT]

export const isCarrying = ({ position }: Cell) => !SILENT.includes(position)
export const carriersOf = ({ cells }: Claim) => cells.filter(isCarrying)

/** Claims told by most accounts first, then in the order of the comparison. */
export function orderClaims(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim, index) => ({ claim, index, carriers: carriersOf(claim).length }))
    .sort((a, b) => b.carriers - a.carriers || a.index - b.index)
    .map(({ claim }) => claim)
}

const cellOf = (claim: Claim, account: string) => claim.cells.find((cell) => cell.account === account)

function gridRow({ lookup, paint }: Page, claim: Claim): string {
  return lookup.comparison.accounts
    .map(({ id }) => {
      const { glyph, letter } = POSITIONS[cellOf(claim, id)?.position ?? 'unknown']
      return paint.tone((glyph + letter).padEnd(CELL_COLUMNS), letter === ' ' ? 'faint' : 'plain')
    })
    .join('')
}

/** "asserts A C · denies B · not found D": the form for more accounts than columns. */
function asList(claim: Claim): string {
  const positions = Object.keys(POSITIONS) as CellPosition[]
  return positions
    .filter((position) => claim.cells.some((cell) => cell.position === position))
    .map((position) => {
      const letters = claim.cells.filter((cell) => cell.position === position).map(({ account }) => account)
      return `${POSITIONS[position].says}: ${letters.join(' ')}`
    })
    .join(' · ')
}

/** Words and sentences that the grid has shown, by place: the number of the claim under which they stand. */
type Shown = Map<string, number>

const placeOf = ({ article, start, end }: Place) => `${article} ${start} ${end}`

/** Words that close a sentence. */
const ENDS = /[.!?…][”’"')\]]*$/u

/** Whether words that are shown from the start of their sentence, or within it, show the whole of it. */
const showsSentence = (lookup: Lookup, words: Evidence) =>
  lookup.partOf(words) !== null || ENDS.test(words.exact.trim())

/** The place at which the sentence around the words begins. */
const sentenceOf = (lookup: Lookup, { article, start, end }: Place) =>
  `${article} ${start - (lookup.partOf({ article, start, end })?.before.length ?? 0)}`

/** Words under the claim that shows them first, and a pointer to it under every later one. */
function wordsOnce({ lookup }: Page, statement: Evidence, { shown, number }: Drawing): string {
  const at = shown.get(placeOf(statement))
  if (at === number) return ''
  if (at !== undefined) return `: words at ${at}`
  shown.set(placeOf(statement), number)
  const sentence = sentenceOf(lookup, statement)
  if (!shown.has(sentence) && showsSentence(lookup, statement)) shown.set(sentence, number)
  return `: ${quoteWhole(lookup, statement)}`
}

interface Drawing {
  number: number
  shown: Shown
}

/** The words of an account that stands to the claim in a way of its own, or has it from somebody. */
function detailLines(page: Page, claim: Claim, indent: number, drawing: Drawing): string[] {
  const { lookup, paint } = page
  return claim.cells
    .filter(({ position, statements }) => !ORDINARY.includes(position) && statements.length > 0)
    .flatMap(({ account, position, statements }) => {
      const [statement] = statements
      const holder = lookup.holderOf(statement!.article, statement!.attribution)
      const cue = holder?.cue ? ` (“${isolated(holder.cue)}”)` : ''
      const source = holder === null ? '' : ` · ${isolated(holder.holder)}${cue}`
      const isSource =
        statement!.article === claim.source.article &&
        statement!.start <= claim.source.start &&
        claim.source.end <= statement!.end
      const words = isSource ? '' : wordsOnce(page, statement!, drawing)
      return paint.block(letterLead(account, indent), `${POSITIONS[position].verb}${source}${words}`, {
        lead: 'letter',
        text: 'faint',
      })
    })
}

/** Who did what to whom, where and when. */
function partLines({ paint }: Page, claim: Claim, indent: number): string[] {
  const line = partsLine(claim.parts, isolated)
  return line === null ? [] : paint.block(' '.repeat(indent), line, { text: 'faint' })
}

/** A claim in its sentence; where the sentence stands at a claim above, the words of the claim alone and where to find it. */
function claimWords({ lookup }: Page, claim: Claim, { shown, number }: Drawing): string {
  const { source } = claim
  const part = lookup.partOf(source)
  const sentence = sentenceOf(lookup, source)
  const at = shown.get(sentence)
  shown.set(placeOf(source), at ?? number)
  if (part !== null && at !== undefined) return `${quoteCut(part)} (sentence at ${at})`
  if (at === undefined && showsSentence(lookup, source)) shown.set(sentence, number)
  return quoteClaim(lookup, claim)
}

function claimLines(page: Page, claim: Claim, drawing: Drawing, fits: boolean): string[] {
  const { lookup, paint } = page
  const digits = `${String(drawing.number).padStart(4)} `
  const words = `${lookup.letterOf(claim.source)} ${claimWords(page, claim, drawing)}`
  const origins = claim.origins.length > 0 ? ` · ${plural(claim.origins.length, 'origin')}` : ''
  if (!fits) {
    const list = paint.block('     ', asList(claim) + origins, { text: 'faint' })
    return [
      ...paint.block(digits, words),
      ...partLines(page, claim, 5),
      ...list,
      ...detailLines(page, claim, 5, drawing),
    ]
  }
  const columns = lookup.comparison.accounts.length * CELL_COLUMNS
  const blank = digits + ' '.repeat(columns + 1)
  const [first = '', ...more] = paint.block(blank, words)
  const row = `${digits}${gridRow(page, claim)} ${first.slice(blank.length)}`
  return [
    row,
    ...more,
    ...partLines(page, claim, DETAIL_INDENT),
    ...detailLines(page, claim, DETAIL_INDENT, drawing),
  ]
}

function legend({ paint, lookup }: Page): string[] {
  const used = new Set(lookup.comparison.claims.flatMap(({ cells }) => cells.map(({ position }) => position)))
  const entries = Object.entries(POSITIONS)
    .filter(([position]) => used.has(position as CellPosition))
    .map(([, { glyph, letter, says }]) => `${(glyph + letter).trim()} ${says}`)
  return paint.block('  ', entries.join('   '), { text: 'faint' })
}

function header({ lookup, paint }: Page): string {
  const letters = lookup.comparison.accounts.map(({ id }) => id.padEnd(CELL_COLUMNS)).join('')
  return `     ${paint.tone(letters.trimEnd(), 'letter')}`
}

export const gridSection: Section = (page) => {
  const { accounts, claims } = page.lookup.comparison
  const shared = orderClaims(claims).filter((claim) => carriersOf(claim).length > 1)
  const heading = page.paint.heading(
    'Claims',
    `${plural(claims.length, 'claim')}, ${shared.length} told by more than one account`,
  )
  if (shared.length === 0)
    return [...heading, ...nothing(page, 'No claim was found that two accounts share.')]
  const shown: Shown = new Map()
  const fits = 6 + accounts.length * CELL_COLUMNS + MIN_CLAIM_COLUMNS <= page.paint.width
  return [
    ...heading,
    ...(fits ? [...legend(page), header(page)] : []),
    ...shared.flatMap((claim, index) => claimLines(page, claim, { number: index + 1, shown }, fits)),
  ]
}

/** On whose word the one account has it. */
function holderIn({ lookup }: Page, claim: Claim): string {
  const [statement] = carriersOf(claim).flatMap(({ statements }) => statements)
  const holder = statement ? lookup.holderOf(statement.article, statement.attribution) : null
  return holder === null ? '' : ` — on the word of ${isolated(holder.holder)}`
}

/** What one account alone tells, a few claims each. */
export const aloneSection: Section = (page) => {
  const { lookup, paint } = page
  const { accounts, claims } = lookup.comparison
  const lines = accounts.flatMap(({ id }) => {
    const own = claims.filter((claim) => {
      const carriers = carriersOf(claim)
      return carriers.length === 1 && carriers[0]!.account === id
    })
    const rest = own.length - MAX_ALONE
    return [
      ...own.slice(0, MAX_ALONE).flatMap((claim) =>
        paint.block(letterLead(id), quoteClaim(lookup, claim) + holderIn(page, claim), {
          lead: 'letter',
        }),
      ),
      ...(rest > 0
        ? paint.block('     ', `and ${rest} more (--format html shows them in place)`, { text: 'faint' })
        : []),
    ]
  })
  if (lines.length === 0) return []
  return [...paint.heading('Only here', 'claims that no other account was found to tell'), ...lines]
}
