/** Rows that tell a difference before rows that tell none. */
import type { FigureRow, Omission } from '@parallax/contract'

/** 0 where accounts exclude each other, 1 where one is later than another, 2 where they agree or only parts differ. */
export function disputeOf({ entries }: FigureRow): 0 | 1 | 2 {
  if (entries.some(({ relation }) => relation === 'conflict')) return 0
  return entries.some(({ relation }) => relation === 'update') ? 1 : 2
}

export function splitFigures(rows: readonly FigureRow[]): { disputed: FigureRow[]; agreeing: FigureRow[] } {
  const disputed = rows.filter((row) => disputeOf(row) < 2)
  return {
    disputed: disputed.sort((a, b) => disputeOf(a) - disputeOf(b)),
    agreeing: rows.filter((row) => disputeOf(row) === 2),
  }
}

/** Omissions by claim, those that most accounts carry first. */
export function orderOmissions(omissions: readonly Omission[]): [string, Omission[]][] {
  const claims = new Map<string, Omission[]>()
  for (const omission of omissions) {
    const known = claims.get(omission.claim) ?? []
    known.push(omission)
    claims.set(omission.claim, known)
  }
  return [...claims].sort(([, a], [, b]) => b[0]!.carriedBy.length - a[0]!.carriedBy.length)
}
