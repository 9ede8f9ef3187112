/** Who rests on whom: where the word comes from. */
import type { Comparison, Evidence, Origin } from '@parallax/contract'
import { isolated } from '../inert.js'
import { FIRST_SCREEN, letterLead, limit, nothing, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'
import { carriersOf } from './grid.js'
import { linesOfLinks, longestOf, orderPassages, wordCount } from './passages.js'

/** Origins that more than one account draws on come first; they are what makes many accounts few. */
export function orderOrigins(origins: readonly Origin[]): Origin[] {
  return [...sharedOrigins(origins), ...origins.filter(({ accounts }) => accounts.length <= 1)]
}

/** Those on which two or more accounts rest, most accounts first. */
export function sharedOrigins(origins: readonly Origin[]): Origin[] {
  return origins
    .filter(({ accounts }) => accounts.length > 1)
    .map((origin, index) => ({ origin, index }))
    .sort((a, b) => b.origin.accounts.length - a.origin.accounts.length || a.index - b.index)
    .map(({ origin }) => origin)
}

/** "6 accounts" and, where accounts share claims and the head has not said it, how many origins stand behind these. */
export function countOrigins({ accounts, claims, independence }: Comparison): string {
  const shared = claims.filter((claim) => carriersOf(claim).length > 1)
  const count = plural(accounts.length, 'account')
  if (independence !== undefined) return count
  const behind = new Set(shared.flatMap(({ origins }) => origins)).size
  if (shared.length === 0 || behind === 0) return count
  const stand = behind === 1 ? 'stands' : 'stand'
  const claimed = shared.length === 1 ? 'one claim' : `${shared.length} claims`
  return `${count}; ${plural(behind, 'origin')} ${stand} behind the ${claimed} that two or more accounts carry`
}

/** Names of the origins on which one account alone rests, by its letter. */
export function loneOrigins({ accounts, origins }: Comparison): { letter: string; names: string[] }[] {
  return accounts
    .map(({ id }) => ({
      letter: id,
      names: origins.filter((origin) => origin.accounts.length === 1 && origin.accounts[0] === id),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ letter, names }) => ({ letter, names: [...new Set(names.map(({ name }) => name))] }))
}

/** Words for an origin are a phrase; longer ones are the sentence that it stands in. */
const MAX_NAMING = 90

/**
 * The shortest words that name the origin; a pronoun ("he") only where no place does. None for an outlet, whose evidence is what it says,
 * and none where only a passage holds the name, which stands before it anyway.
 */
export function namingWords({ name, kind, evidence }: Origin): Evidence | undefined {
  if (kind === 'outlet') return undefined
  const known = name.toLowerCase().split(/\s+/u)
  const names = ({ exact }: Evidence) => {
    const words = exact.toLowerCase()
    return known.some((word) => word.length > 2 && words.includes(word))
  }
  const naming = evidence.filter(names)
  const short = (naming.length > 0 ? naming : evidence).filter(({ exact }) => exact.length <= MAX_NAMING)
  return short.reduce<Evidence | undefined>(
    (best, next) => (best === undefined || next.exact.length < best.exact.length ? next : best),
    undefined,
  )
}

function originLines({ lookup, paint }: Page, origin: Origin): string[] {
  const first = namingWords(origin)
  const who = `${isolated(origin.name)} (${origin.kind})`
  const lead = letterLead(origin.accounts.join(' '))
  const words = first === undefined ? '' : `: ${lookup.letterOf(first)} ${quote(first.exact)}`
  return paint.block(lead, who + words, { lead: 'letter' })
}

export const originsSection: Section = (page) => {
  const { lookup, paint } = page
  const { origins } = lookup.comparison
  const shared = sharedOrigins(origins)
  const passages = orderPassages(lookup.passages)
    .slice(0, FIRST_SCREEN)
    .map((passage) => {
      const words = plural(wordCount(longestOf(passage)), 'shared word')
      return `${linesOfLinks(passage, lookup.letterOf)}   ${words}`
    })
  const rest = shared.length - FIRST_SCREEN
  return [
    ...paint.heading('Who rests on whom', countOrigins(lookup.comparison)),
    ...shared.slice(0, FIRST_SCREEN).flatMap((origin) => originLines(page, origin)),
    ...(rest > 0 ? nothing(page, `${rest} more below, under “Where the word comes from”.`) : []),
    ...passages.flatMap((line) => paint.block('  ', line)),
    ...limit(page, lookup.limits.speakers),
    ...(shared.length + passages.length === 0
      ? nothing(page, 'No source and no passage was found that two accounts share.')
      : []),
  ]
}

/** The rest of the shared origins, then by account those that it alone rests on. */
export const allOriginsSection: Section = (page) => {
  const { comparison } = page.lookup
  const rest = sharedOrigins(comparison.origins).slice(FIRST_SCREEN)
  const lone = loneOrigins(comparison)
  if (rest.length + lone.length === 0) return []
  return [
    ...page.paint.heading('Where the word comes from', 'a single letter: that account alone rests on them'),
    ...rest.flatMap((origin) => originLines(page, origin)),
    ...lone.flatMap(({ letter, names }) =>
      page.paint.block(letterLead(letter), names.map(isolated).join(' · '), { lead: 'letter' }),
    ),
  ]
}
