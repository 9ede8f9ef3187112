/** An invented comparison of any size, made of the small one: what the grid needs, and nothing that costs time to make. */
import type { CellPosition, Claim, Comparison } from '@parallax/contract'
import { fixture } from './_report.js'

const POSITIONS: readonly CellPosition[] = [
  'asserts',
  'reports',
  'silent',
  'silent',
  'silent',
  'denies',
  'silent',
]

/** Accounts A1, A2 … all print the first article of the small comparison. */
export function largeComparison(accountCount: number, claimCount: number): Comparison {
  const small = fixture()
  const [claim] = small.claims
  const article = small.articles.find(({ id }) => id === claim!.source.article)!
  const accounts = Array.from({ length: accountCount }, (_, index) => ({
    ...small.accounts[0]!,
    id: `A${index + 1}`,
    outlet: `Outlet ${index + 1}`,
    article: article.id,
  }))
  const statement = claim!.cells.flatMap(({ statements }) => statements)[0]!
  const claims = Array.from(
    { length: claimCount },
    (_, row): Claim => ({
      ...claim!,
      id: `c${row}`,
      cells: accounts.map(({ id }, column) => {
        const position = column === 0 ? 'asserts' : POSITIONS[(row * 3 + column * 5) % POSITIONS.length]!
        const isSilent = position === 'silent'
        return {
          account: id,
          position,
          statements: isSilent ? [] : [statement],
          searched: isSilent ? { sentences: 5, nearest: null } : null,
        }
      }),
    }),
  )
  return {
    ...small,
    accounts,
    articles: [article],
    claims,
    conflicts: [],
    figureLedger: [],
    naming: [],
    acts: [],
    origins: [],
    reuse: [],
    omissions: [],
    hardening: [],
    softening: [],
    headlines: [],
    unheard: [],
  }
}
