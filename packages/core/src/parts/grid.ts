/** The grid of claims and accounts in little room: one character a cell. */
import type { Account, CellPosition, Claim, Conflict } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { createAccountAt } from '../anchor/index.js'
import { push } from '../multimap.js'

/** One character names a position. */
const RADIX = 36

function countCarriers({ cells }: Claim): number {
  return cells.filter(({ statements }) => statements.length > 0).length
}

/** The conflicts that name each claim, in their order. */
function conflictsByClaim(conflicts: readonly Conflict[]): Map<string, string[]> {
  const byClaim = new Map<string, string[]>()
  for (const { id, claims } of conflicts) for (const claim of new Set(claims)) push(byClaim, claim, id)
  return byClaim
}

/** How many claims come first that two accounts or more carry, or that stand in a conflict. */
export function countShared(claims: readonly Claim[], conflicts: readonly Conflict[]): number {
  const byClaim = conflictsByClaim(conflicts)
  const first = claims.findIndex((claim) => !byClaim.has(claim.id) && countCarriers(claim) < 2)
  return first < 0 ? claims.length : first
}

/** An account for which a claim has no cell is unknown there. */
export function gridOf(
  claims: readonly Claim[],
  accounts: readonly Account[],
  conflicts: readonly Conflict[],
): Grid {
  const positions: CellPosition[] = []
  const codes = new Map<CellPosition, string>()
  const codeOf = (position: CellPosition): string => {
    const known = codes.get(position)
    if (known !== undefined) return known
    const code = (positions.push(position) - 1).toString(RADIX)
    codes.set(position, code)
    return code
  }
  const ids = accounts.map(({ id }) => id)
  const accountAt = createAccountAt(accounts)
  const byClaim = conflictsByClaim(conflicts)
  return {
    accounts: ids,
    positions,
    shared: countShared(claims, conflicts),
    claims: claims.map(({ id, text, source, cells, origins }) => {
      const byAccount = new Map(cells.map(({ account, position }) => [account, position]))
      return {
        id,
        text,
        account: accountAt(source)?.id ?? source.article,
        start: source.start,
        cells: ids.map((account) => codeOf(byAccount.get(account) ?? 'unknown')).join(''),
        origins,
        conflicts: byClaim.get(id) ?? [],
      }
    }),
  }
}

/** What an account, by its column, says to a claim, by its row. Throws `RangeError` outside of the grid. */
export function readGridCell({ claims, positions }: Grid, row: number, column: number): CellPosition {
  const code = claims[row]?.cells[column]
  const position = code === undefined ? undefined : positions[Number.parseInt(code, RADIX)]
  if (position !== undefined) return position
  throw new RangeError(`The grid has no cell in row ${row}, column ${column}.`)
}
