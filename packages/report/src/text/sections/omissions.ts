/** Claims of several accounts that were looked for in another and not found, with what came nearest. */
import type { Claim, Omission } from '@parallax/contract'
import { letterLead, nothing, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

const STATES: Readonly<Record<Omission['state'], string>> = {
  silent: 'not found',
  'not-yet': 'published before it was told',
  unknown: 'cannot be told from the text at hand',
}

function searchOf(claim: Claim, account: string): string {
  const searched = claim.cells.find((cell) => cell.account === account)?.searched ?? null
  if (searched === null) return ''
  const where = `; ${plural(searched.sentences, 'sentence')} searched`
  if (searched.nearest === null) return `${where}; nothing came near`
  return `${where}; nearest (${searched.nearest.score.toFixed(2)}): ${quote(searched.nearest.exact)}`
}

function claimLines({ lookup, paint }: Page, claim: Claim, all: readonly Omission[]): string[] {
  const { carriedBy, origins } = all[0]!
  const told = `told by ${carriedBy.join(' ')}${origins > 0 ? `, ${plural(origins, 'origin')}` : ''}`
  return [
    ...paint.block('  ', `${lookup.letterOf(claim.source.article)} ${quote(claim.text)} · ${told}`),
    ...all.flatMap(({ account, state }) =>
      paint.block(letterLead(account, 4), STATES[state] + searchOf(claim, account), {
        lead: 'letter',
        text: 'faint',
      }),
    ),
  ]
}

export const omissionsSection: Section = (page) => {
  const { claims, omissions } = page.lookup.comparison
  const heading = page.paint.heading(
    'Not found in every account',
    'what was looked for, and what came nearest',
  )
  if (omissions.length === 0)
    return [...heading, ...nothing(page, 'No claim of two or more accounts is missing in another.')]
  return [
    ...heading,
    ...claims.flatMap((claim) => {
      const all = omissions.filter((omission) => omission.claim === claim.id)
      return all.length === 0 ? [] : claimLines(page, claim, all)
    }),
  ]
}
