/** What the sections of a report ask of a comparison, looked up once. */
import type { Account, Annotation, Attribution, Comparison, Evidence } from '@parallax/contract'

export interface Lookup {
  comparison: Comparison
  /** The letter of the account of an article. */
  letterOf(article: string): string
  account(id: string): Account | undefined
  /** The words that name the holder of a statement and its cue, as written; null where the outlet itself speaks. */
  holderOf(article: string, attribution: string | null): { holder: string; cue: string | null } | null
}

function toHolder({ article: { text } }: Annotation, { source, cue, speaker }: Attribution) {
  const words = source === null ? null : text.slice(source.start, source.end)
  const holder = words ?? speaker?.name ?? 'someone who is not named'
  const isResolved =
    words !== null && speaker !== null && !words.includes(speaker.name) && !speaker.name.includes(words)
  return {
    holder: isResolved ? `${words} (${speaker.name})` : holder,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
  }
}

export function createLookup(comparison: Comparison): Lookup {
  const letters = new Map(comparison.accounts.map(({ article, id }) => [article, id]))
  const accounts = new Map(comparison.accounts.map((account) => [account.id, account]))
  const articles = new Map(comparison.articles.map((article) => [article.id, article]))
  const attributions = new Map(
    comparison.articles.map(({ id, attributions: all }) => [id, new Map(all.map((each) => [each.id, each]))]),
  )
  return {
    comparison,
    letterOf: (article) => letters.get(article) ?? '?',
    account: (id) => accounts.get(id),
    holderOf(article, attribution) {
      if (attribution === null) return null
      const found = attributions.get(article)?.get(attribution)
      return found ? toHolder(articles.get(article)!, found) : null
    },
  }
}

/** The first piece of each article, in the order of the letters. */
export function byLetter(
  lookup: Lookup,
  evidence: readonly Evidence[],
): { letter: string; evidence: Evidence }[] {
  return evidence.map((each) => ({ letter: lookup.letterOf(each.article), evidence: each }))
}
