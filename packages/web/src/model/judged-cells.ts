/** Which cells of the grid people judged, and whether they differ there. */
import type { FindingKind, Judgement, PlacedFinding } from '@parallax/contract/api'
import type { GridClaim } from './source.js'

export interface JudgedCell {
  /** How many people judged it. */
  people: number
  /** Whether they judged one finding of it differently. */
  isDiffering: boolean
}

export const JUDGED = ['judged', 'differing', 'not'] as const
/** Which claims a reader asks for by what people did with their cells; all where empty. */
export type JudgedFilter = (typeof JUDGED)[number] | ''

export interface JudgedCells {
  at(claim: string, account: string): JudgedCell | undefined
  /** Whether a claim is asked for: by the cells of these accounts, or by any cell where none is named. */
  fits(filter: JudgedFilter, claim: Pick<GridClaim, 'id'>, accounts: readonly string[]): boolean
}

/** What is found of a cell: its position, its statements, and that it leaves the claim out. Their ids begin with claim and account. */
const OF_A_CELL: readonly FindingKind[] = ['cell', 'statement', 'omission']

/** A finding where the page shows it. */
export interface ShownFinding {
  ids: readonly string[]
  placed: PlacedFinding
}

const isDiffering = (judgements: readonly Judgement[]) =>
  new Set(judgements.map(({ verdict }) => verdict)).size > 1

export function judgedCells(shown: readonly ShownFinding[]): JudgedCells {
  const claims = new Map<string, Map<string, { people: Set<string>; isDiffering: boolean }>>()
  for (const { ids, placed } of shown) {
    const { judgements } = placed.standing
    const [claim, account] = ids
    if (!OF_A_CELL.includes(placed.finding.kind) || judgements.length === 0) continue
    if (claim === undefined || account === undefined) continue
    const cells = claims.get(claim) ?? new Map<string, { people: Set<string>; isDiffering: boolean }>()
    const cell = cells.get(account) ?? { people: new Set(), isDiffering: false }
    for (const { who } of judgements) cell.people.add(who)
    cell.isDiffering ||= isDiffering(judgements)
    claims.set(claim, cells.set(account, cell))
  }
  const at = (claim: string, account: string): JudgedCell | undefined => {
    const cell = claims.get(claim)?.get(account)
    return cell && { people: cell.people.size, isDiffering: cell.isDiffering }
  }
  return {
    at,
    fits(filter, { id }, accounts) {
      if (filter === '') return true
      const all = [...(claims.get(id) ?? [])].filter(
        ([each]) => accounts.length === 0 || accounts.includes(each),
      )
      if (filter === 'not') return all.length === 0
      return filter === 'judged' ? all.length > 0 : all.some(([, cell]) => cell.isDiffering)
    },
  }
}
