/** Claims that several accounts carry on the word of several origins, and that one account does not carry. */
import type { Claim, Note, Omission } from '@parallax/contract'
import type { ComparePass } from '../comparing.js'

/** One other account may be alone in what it says; two that share one speaker are still one voice. */
const LEAST_ACCOUNTS = 2
const LEAST_ORIGINS = 2

/** In a large run an editor misses what a good part of the accounts carries, and not every detail that two of twelve share. */
const LEAST_SHARE = 0.25

/**
 * An account of which nothing is known because a statement scores this much may say the claim in other words: no omission is listed,
 * a false "left out" is the costliest error. What is still silent was judged by the same bound in `claims/settle.ts`.
 */
const PARAPHRASE_SCORE = 0.3

export const omissionPass: ComparePass = {
  name: 'omissions@2',
  run({ claims, limits }) {
    const found = claims.flatMap(findOmissions)
    const listed = found.filter(({ isListed }) => isListed)
    listed.sort((a, b) => b.carriedBy.length - a.carriedBy.length || b.origins - a.origins)
    const omissions = listed.map(({ isListed: _, ...omission }) => omission)
    const rest = found.length - listed.length
    return { omissions, limits: rest > 0 ? [...limits, countRest(rest)] : limits }
  },
}

interface Found extends Omission {
  isListed: boolean
}

function findOmissions({ id, cells, origins }: Claim): Found[] {
  const carriedBy = cells.filter(({ statements }) => statements.length > 0).map(({ account }) => account)
  if (carriedBy.length < LEAST_ACCOUNTS || origins.length < LEAST_ORIGINS) return []
  const isCarried = carriedBy.length >= LEAST_SHARE * cells.length
  const found: Found[] = []
  for (const { account, position, searched } of cells) {
    if (position !== 'silent' && position !== 'not-yet' && position !== 'unknown') continue
    const isNear = (searched?.nearest?.score ?? 0) >= PARAPHRASE_SCORE
    const isListed = isCarried && !(isNear && position === 'unknown')
    found.push({ claim: id, account, state: position, carriedBy, origins: origins.length, isListed })
  }
  return found
}

function countRest(rest: number): Note {
  const message = `${rest} more cells without a claim that others carry are not listed among the omissions: few accounts carry the claim, or a statement comes near it. The claims show them.`
  return { code: 'omissions-not-listed', message }
}
