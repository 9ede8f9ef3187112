/** Who rests on whom: where the word comes from, and which passages are shared. */
import type { Comparison, Origin, Reuse } from '@parallax/contract'
import { isolated } from '../inert.js'
import { FIRST_SCREEN, letterLead, nothing, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

/** Origins that more than one account draws on come first; they are what makes many accounts few. */
export function orderOrigins(origins: readonly Origin[]): Origin[] {
  return [
    ...origins.filter(({ accounts }) => accounts.length > 1),
    ...origins.filter(({ accounts }) => accounts.length <= 1),
  ]
}

function originLines({ lookup, paint }: Page, origin: Origin): string[] {
  const [first] = origin.evidence
  const who = `${isolated(origin.name)} (${origin.kind})`
  const lead = letterLead(origin.accounts.join(' '))
  const words = first === undefined ? '' : `: ${lookup.letterOf(first.article)} ${quote(first.exact)}`
  return paint.block(lead, who + words, { lead: 'letter' })
}

const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length

/** Shared words between each pair of accounts, most first. */
export function pairsOf(
  { reuse }: Comparison,
  letterOf: (article: string) => string,
): { pair: string; passages: Reuse[]; words: number }[] {
  const pairs = new Map<string, Reuse[]>()
  for (const each of reuse) {
    const pair = `${letterOf(each.from.article)} ${each.direction === 'from-to' ? '→' : '='} ${letterOf(each.to.article)}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), each])
  }
  return [...pairs]
    .map(([pair, passages]) => ({
      pair,
      passages,
      words: passages.reduce((sum, { to }) => sum + wordCount(to.exact), 0),
    }))
    .sort((a, b) => b.words - a.words || (a.pair < b.pair ? -1 : 1))
}

export const originsSection: Section = (page) => {
  const { lookup, paint } = page
  const { origins, accounts, reuse } = lookup.comparison
  const shared = orderOrigins(origins).filter((origin) => origin.accounts.length > 1)
  const pairs = pairsOf(lookup.comparison, lookup.letterOf)
  const lines = pairs
    .slice(0, FIRST_SCREEN)
    .map(
      ({ pair, passages, words }) =>
        `  ${pair.padEnd(7)} ${plural(words, 'shared word')} in ${plural(passages.length, 'passage')}`,
    )
  const rest = shared.length - FIRST_SCREEN
  return [
    ...paint.heading(
      'Who rests on whom',
      `${plural(accounts.length, 'account')}, ${plural(origins.length, 'origin')}`,
    ),
    ...shared.slice(0, FIRST_SCREEN).flatMap((origin) => originLines(page, origin)),
    ...(rest > 0 ? nothing(page, `${rest} more below, under “Where the word comes from”.`) : []),
    ...lines,
    ...(shared.length === 0 && reuse.length === 0
      ? nothing(page, 'No source and no passage was found that two accounts share.')
      : []),
  ]
}

/** All origins, for the second part. */
export const allOriginsSection: Section = (page) => {
  const { origins } = page.lookup.comparison
  if (origins.length === 0) return []
  return [
    ...page.paint.heading(
      'Where the word comes from',
      'the accounts that rely on it, and its first words there',
    ),
    ...orderOrigins(origins).flatMap((origin) => originLines(page, origin)),
  ]
}

export const passagesSection: Section = (page) => {
  const { lookup, paint } = page
  const pairs = pairsOf(lookup.comparison, lookup.letterOf)
  if (pairs.length === 0) return []
  const lines = pairs.flatMap(({ pair, passages }) =>
    passages.flatMap(({ to, kind, why }) => {
      const reason = why === '' ? '' : ` · ${isolated(why)}`
      const words = `${kind}, ${plural(wordCount(to.exact), 'word')}: ${quote(to.exact)}${reason}`
      return paint.block(`  ${pair.padEnd(7)} `, words, { lead: 'letter' })
    }),
  )
  return [
    ...paint.heading('Shared passages', '→ from the first to the second · = direction not known'),
    ...lines,
  ]
}
