/** Claims that several accounts carry on the word of several origins, and that one account does not carry. */
import type { Claim, Omission } from '@parallax/contract'
import type { ComparePass } from '../comparing.js'

/** One other account may be alone in what it says; two that share one speaker are still one voice. */
const LEAST_ACCOUNTS = 2
const LEAST_ORIGINS = 2

/**
 * A silent account whose nearest statement scores this much may say the claim in other words. The cell shows the near miss, but no
 * omission is listed: a false "left out" is the costliest error.
 */
const PARAPHRASE_SCORE = 0.4

export const omissionPass: ComparePass = {
  name: 'omissions@1',
  run({ claims }) {
    return { omissions: claims.flatMap(findOmissions) }
  },
}

function findOmissions({ id, cells, origins }: Claim): Omission[] {
  const carriedBy = cells.filter(({ statements }) => statements.length > 0).map(({ account }) => account)
  if (carriedBy.length < LEAST_ACCOUNTS || origins.length < LEAST_ORIGINS) return []
  return cells.flatMap(({ account, position, searched }) => {
    if (position !== 'silent' && position !== 'not-yet' && position !== 'unknown') return []
    if (position === 'silent' && (searched?.nearest?.score ?? 0) >= PARAPHRASE_SCORE) return []
    return [{ claim: id, account, state: position, carriedBy, origins: origins.length }]
  })
}
