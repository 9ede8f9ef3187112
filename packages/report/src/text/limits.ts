/** What the languages of the accounts keep the comparison from finding, so that an empty section is not read as a finding. */
import type { Comparison } from '@parallax/contract'
import { listOf } from './words.js'

export interface Limits {
  /** Where the accounts are in different languages: which, and what that means. */
  languages: string | null
  /** Accounts whose names are not read, said as a sentence; likewise the speakers. */
  names: string | null
  speakers: string | null
  /** True where the names of fewer than two accounts are read, so that nothing can be found. */
  hasTooFewNames: boolean
  /** Said where lining up stops at a language. */
  figures: string | null
}

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** The English name of a language; the code itself where it is none. */
function languageName(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (english.of(code) ?? code) : code
}

/** Letters of the accounts by the language of their article, in the order of the letters. */
function byLanguage({ accounts, articles }: Comparison): Map<string, string[]> {
  const languages = new Map(articles.map(({ id, article }) => [id, article.language]))
  const groups = new Map<string, string[]>()
  for (const { id, article } of accounts) {
    const language = languages.get(article)
    if (language != null) groups.set(language, [...(groups.get(language) ?? []), id])
  }
  return groups
}

function lettersWith({ accounts, articles }: Comparison, code: string): string[] {
  const noted = new Set(
    articles.filter(({ notes }) => notes.some((note) => note.code === code)).map(({ id }) => id),
  )
  return accounts.filter(({ article }) => noted.has(article)).map(({ id }) => id)
}

const unread = (letters: readonly string[], what: string) =>
  letters.length === 0 ? null : `Not read in the language of ${listOf(letters)}: ${what}.`

export function limitsOf(comparison: Comparison): Limits {
  const groups = [...byLanguage(comparison)]
  const said = groups.map(([code, letters]) => `${languageName(code)} (${letters.join(' ')})`)
  return {
    languages:
      groups.length < 2
        ? null
        : `The accounts are in different languages: ${listOf(said)}. Statements and figures are lined up within one language only, and what differs between languages is not found here: only names, numbers and dates meet, and no account is called silent about what another language tells.`,
    figures: groups.length < 2 ? null : 'Figures of accounts in different languages are not lined up.',
    names: unread(lettersWith(comparison, 'names-not-computed'), 'names and labels'),
    hasTooFewNames: comparison.accounts.length - lettersWith(comparison, 'names-not-computed').length < 2,
    speakers: unread(
      lettersWith(comparison, 'attribution-language'),
      'who said what, apart from quotation marks',
    ),
  }
}
