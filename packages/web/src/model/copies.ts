/** Accounts that print one text. */
import type { Overview } from '@parallax/contract/api'

/** Those of each text, the fullest first, of the accounts that are shown; what stands for others alone is left out. */
export function copiesIn({ copies = [], accounts }: Pick<Overview, 'copies' | 'accounts'>): string[][] {
  const shown = new Set(accounts.map(({ id }) => id))
  return copies
    .map(({ fullest, accounts: all }) => [fullest, ...all.filter((id) => id !== fullest)])
    .map((all) => all.filter((id) => shown.has(id)))
    .filter((all) => all.length > 1)
}
