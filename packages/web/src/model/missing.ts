/** What other accounts carry and one does not, and where in its text it would stand. */
import type { CellPosition, Span } from '@parallax/contract'
import { carriersOf, positionAt } from './grid.js'
import { startIn, startsOf, type Told } from './marks.js'

export interface MissingClaim {
  claim: string
  text: string
  /** Silent, earlier than everybody else, or not to be told. */
  position: CellPosition
  carriers: readonly string[]
  isShared: boolean
}

/** Every claim that others carry and this account does not, disputed and shared ones first. */
export function missingIn({ grid, rows }: Pick<Told, 'grid' | 'rows'>, account: string): MissingClaim[] {
  const column = grid.accounts.indexOf(account)
  if (column === -1) return []
  return rows.flatMap(({ claim, group, count }) => {
    const carriers = carriersOf(grid, claim)
    if (count === 0 || carriers.includes(account)) return []
    const position = positionAt(grid, claim, column)
    return [{ claim: claim.id, text: claim.text, position, carriers, isShared: group !== 'only' }]
  })
}

interface Pair {
  /** Where the other account says a claim that both carry, and where this one does. */
  there: number
  here: number
}

/** For each other account the claims that both carry, in the order of the other. */
function pairsWith({ claims }: Told, account: string): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>()
  for (const claim of claims.values()) {
    const here = startIn(claim, account)
    if (here === undefined) continue
    for (const [other, there] of startsOf(claim)) {
      if (other === account) continue
      const known = pairs.get(other) ?? []
      known.push({ there, here })
      pairs.set(other, known)
    }
  }
  for (const known of pairs.values()) known.sort((a, b) => a.there - b.there)
  return pairs
}

/**
 * The shared claims that are missing, by the paragraph after which they would stand: the one that tells what the account whose words stand for the claim
 * tells last before it, the first paragraph where that is nothing. Claims of accounts that share nothing with this one have no such place.
 *
 * @param missing what {@link missingIn} gives for the account
 */
export function missingByParagraph(
  told: Told,
  missing: readonly MissingClaim[],
  account: string,
  paragraphs: readonly Span[],
): ReadonlyMap<number, MissingClaim[]> {
  const sources = new Map(told.grid.claims.map(({ id, account: by, start }) => [id, { by, start }]))
  const pairs = pairsWith(told, account)
  const places = new Map<number, MissingClaim[]>()
  for (const each of missing) {
    const source = sources.get(each.claim)
    const known = each.isShared && source !== undefined ? pairs.get(source.by) : undefined
    if (known === undefined || source === undefined) continue
    const before = known.findLast(({ there }) => there <= source.start)
    const found = before === undefined ? 0 : paragraphs.findIndex(({ end }) => end > before.here)
    const place = Math.max(found, 0)
    const here = places.get(place) ?? []
    here.push(each)
    places.set(place, here)
  }
  return places
}
