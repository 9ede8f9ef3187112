/** Marks of the reading view: what of one account other accounts tell too, tell differently, or do not tell. */
import type { Annotation, Attribution, Cell, Claim, Span } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { carries } from './claims.js'
import { type ClaimRow, carriersOf } from './grid.js'

export const STATEMENT_LAYERS = ['differs', 'agrees', 'only', 'missing'] as const
export const WORD_LAYERS = ['quoted', 'attribution', 'figure', 'name', 'hedge'] as const
export type StatementLayer = Exclude<(typeof STATEMENT_LAYERS)[number], 'missing'>
export type WordLayer = (typeof WORD_LAYERS)[number]
export type Layer = StatementLayer | 'missing' | WordLayer

export interface StatementMark extends Span {
  layer: StatementLayer
  claim: string
  /** The other accounts that carry the claim. */
  others: string[]
}

export interface WordMark extends Span {
  layer: WordLayer
}

/** The grid with its rows in the order of marks, and the claims that have come so far. */
export interface Told {
  grid: Grid
  rows: readonly ClaimRow[]
  claims: ReadonlyMap<string, Claim>
}

const LAYER_OF = { disputed: 'differs', shared: 'agrees', only: 'only' } as const

/** The words of one account for a claim; none while its block has not come. */
function spansOf({ claims }: Told, { claim, group }: ClaimRow, account: string): readonly Span[] {
  const whole = claims.get(claim.id)
  if (whole !== undefined) return whole.cells.find((cell) => cell.account === account)?.statements ?? []
  // What one account alone tells, the grid itself can point to.
  if (group !== 'only' || claim.account !== account) return []
  return [{ start: claim.start, end: claim.start + claim.text.length }]
}

/** Marks over whole statements, those that differ first. */
export function statementMarks(told: Told, account: string): StatementMark[] {
  return told.rows.flatMap((row) =>
    spansOf(told, row, account).map(({ start, end }) => ({
      start,
      end,
      layer: LAYER_OF[row.group],
      claim: row.claim.id,
      others: carriersOf(told.grid, row.claim).filter((other) => other !== account),
    })),
  )
}

const QUOTED = /“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|"[^"\n]+"|「[^「」]+」/gu

/** The words of another that stand as they were said: whole where they are given directly, else what is inside quotation marks. */
function quotedIn(text: string, { kind, content }: Attribution): Span[] {
  if (kind === 'direct') return content
  if (kind === 'indirect') return []
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(QUOTED)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  )
}

/** Marks over single words and phrases. */
export function wordMarks({ article, attributions, figures, names }: Annotation): WordMark[] {
  const mark = (layer: WordLayer) => (span: Span) => ({ start: span.start, end: span.end, layer })
  const sources = attributions.flatMap(({ cue, source }) => [cue, source]).filter((span) => span !== null)
  return [
    ...attributions.flatMap((each) => quotedIn(article.text, each)).map(mark('quoted')),
    ...sources.map(mark('attribution')),
    ...figures.map(mark('figure')),
    ...names.map(mark('name')),
    ...attributions.flatMap(({ hedges }) => hedges).map(mark('hedge')),
  ]
}

/** Whether the words of a claim over all accounts are needed to mark what these accounts say. */
export function isLinedUp(grid: Grid, { claim, group }: ClaimRow, accounts: readonly string[]): boolean {
  return group !== 'only' && carriersOf(grid, claim).some((each) => accounts.includes(each))
}

function firstStart(cell: Cell): number | undefined {
  if (!carries(cell) || cell.statements.length === 0) return undefined
  return Math.min(...cell.statements.map(({ start }) => start))
}

/** Where an account says a claim first. */
export function startIn(claim: Claim, account: string): number | undefined {
  const cell = claim.cells.find((each) => each.account === account)
  return cell === undefined ? undefined : firstStart(cell)
}

/** Where each account says a claim first. */
export function startsOf(claim: Claim): Map<string, number> {
  const starts = new Map<string, number>()
  for (const cell of claim.cells) {
    const start = firstStart(cell)
    if (start !== undefined) starts.set(cell.account, start)
  }
  return starts
}
