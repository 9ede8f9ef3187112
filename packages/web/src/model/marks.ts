/** Marks of the reading view: what of one account other accounts tell too, tell differently, or do not tell. */
import type { Annotation, Claim, Comparison, Span } from '@parallax/contract'
import { carries, type GroupedClaim, orderClaims } from './claims.js'

export const STATEMENT_LAYERS = ['differs', 'agrees', 'only'] as const
export const WORD_LAYERS = ['attribution', 'figure', 'name', 'hedge'] as const
export type StatementLayer = (typeof STATEMENT_LAYERS)[number]
export type WordLayer = (typeof WORD_LAYERS)[number]
export type Layer = StatementLayer | WordLayer

export interface StatementMark extends Span {
  layer: StatementLayer
  claim: string
  /** The other accounts that carry the claim. */
  others: string[]
}

export interface WordMark extends Span {
  layer: WordLayer
}

const LAYER_OF = { disputed: 'differs', shared: 'agrees', only: 'only' } as const

function marksOfClaim({ claim, group }: GroupedClaim, account: string): StatementMark[] {
  const others = claim.cells.filter((cell) => cell.account !== account && carries(cell))
  const statements = claim.cells.find((cell) => cell.account === account)?.statements ?? []
  return statements.map(({ start, end }) => ({
    start,
    end,
    layer: LAYER_OF[group],
    claim: claim.id,
    others: others.map((cell) => cell.account),
  }))
}

/** Marks over whole statements, those that differ first. */
export function statementMarks({ claims, conflicts }: Comparison, account: string): StatementMark[] {
  return orderClaims(claims, conflicts).flatMap((grouped) => marksOfClaim(grouped, account))
}

/** Marks over single words and phrases. */
export function wordMarks({ attributions, figures, names }: Annotation): WordMark[] {
  const mark = (layer: WordLayer) => (span: Span) => ({ start: span.start, end: span.end, layer })
  const sources = attributions.flatMap(({ cue, source }) => [cue, source]).filter((span) => span !== null)
  return [
    ...sources.map(mark('attribution')),
    ...figures.map(mark('figure')),
    ...names.map(mark('name')),
    ...attributions.flatMap(({ hedges }) => hedges).map(mark('hedge')),
  ]
}

/** Claims that other accounts carry and this one does not, by what stands in the place of its words. */
export function missingIn(claims: readonly Claim[], account: string): Claim[] {
  return claims.filter((claim) => {
    const cell = claim.cells.find((candidate) => candidate.account === account)
    return cell !== undefined && !carries(cell) && claim.cells.some(carries)
  })
}
