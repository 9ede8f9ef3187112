/** Claims of several accounts that were looked for in another and not found, with what came nearest. */
import type { Claim, Comparison, Omission } from '@parallax/contract'
import { letterLead, nothing, type Page, quoteClaim, type Section } from '../page.js'
import { plural, quote } from '../words.js'

export const STATES: Readonly<Record<Omission['state'], string>> = {
  silent: 'not found',
  'not-yet': 'came out earlier',
  unknown: 'cannot be told',
}

/** Below this likeness the nearest sentence is near by chance: it shares a name or a small word with the claim. */
const NEAR = 0.2
/** Claims shown in full; the rest is counted. */
export const FIRST_OMISSIONS = 5

export interface Omitted {
  claim: Claim
  omissions: Omission[]
}

/** Those that most accounts carry first, then in the order of the comparison. */
export function orderOmissions({ claims, omissions }: Comparison): Omitted[] {
  const byClaim = new Map<string, Omission[]>()
  for (const omission of omissions)
    byClaim.set(omission.claim, [...(byClaim.get(omission.claim) ?? []), omission])
  return claims
    .flatMap((claim, index) => ({ claim, index, omissions: byClaim.get(claim.id) ?? [] }))
    .filter((each) => each.omissions.length > 0)
    .sort((a, b) => b.omissions[0]!.carriedBy.length - a.omissions[0]!.carriedBy.length || a.index - b.index)
    .map(({ claim, omissions: all }) => ({ claim, omissions: all }))
}

/** What was looked at in an account, `quoted` giving its words. Accounts with the same words stand together. */
export function searchesOf(
  { claim, omissions }: Omitted,
  quoted: (exact: string) => string,
): { letters: string[]; says: string }[] {
  const lines = new Map<string, string[]>()
  for (const { account, state } of omissions) {
    const nearest = claim.cells.find((cell) => cell.account === account)?.searched?.nearest ?? null
    const isNear = nearest !== null && nearest.score >= NEAR
    const miss = isNear
      ? `nearest (${nearest.score.toFixed(2)}): ${quoted(nearest.exact)}`
      : state === 'unknown'
        ? ''
        : 'nothing came near'
    const says = [STATES[state], miss].filter((part) => part !== '').join('; ')
    lines.set(says, [...(lines.get(says) ?? []), account])
  }
  return [...lines].map(([says, letters]) => ({ says, letters }))
}

function claimLines(page: Page, omitted: Omitted): string[] {
  const { lookup, paint } = page
  const { claim, omissions } = omitted
  const { carriedBy, origins } = omissions[0]!
  const told = `told by ${carriedBy.join(' ')}${origins > 0 ? `, ${plural(origins, 'origin')}` : ''}`
  return [
    ...paint.block('  ', `${lookup.letterOf(claim.source)} ${quoteClaim(lookup, claim)} · ${told}`),
    ...searchesOf(omitted, quote).flatMap(({ letters, says }) =>
      paint.block(letterLead(letters.join(' '), 4), says, { lead: 'letter', text: 'faint' }),
    ),
  ]
}

export const omissionsSection: Section = (page) => {
  const all = orderOmissions(page.lookup.comparison)
  const heading = page.paint.heading(
    'Not found in every account',
    'what was looked for, and what came nearest',
  )
  if (all.length === 0)
    return [...heading, ...nothing(page, 'No claim of two or more accounts is missing in another.')]
  const rest = all.length - FIRST_OMISSIONS
  return [
    ...heading,
    ...all.slice(0, FIRST_OMISSIONS).flatMap((omitted) => claimLines(page, omitted)),
    ...(rest > 0 ? nothing(page, `and ${rest} more: parallax compare … --format html shows them`) : []),
  ]
}
