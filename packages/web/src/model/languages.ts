/** What the languages of the accounts keep the comparison from finding. */

import type { Overview } from '@parallax/contract/api'
import { listed } from './format.js'
import { languageName } from './language-names.js'

/** The languages of the accounts with their letters; empty where there is one language only. */
export function languagesOf({ accounts, articles }: Overview): { name: string; letters: string[] }[] {
  const languages = new Map(articles.map(({ article, language }) => [article, language]))
  const groups = new Map<string, string[]>()
  for (const { id, article } of accounts) {
    const code = languages.get(article)
    if (code != null) groups.set(code, [...(groups.get(code) ?? []), id])
  }
  if (groups.size < 2) return []
  return [...groups].map(([code, letters]) => ({ name: languageName(code), letters }))
}

/** The letters of the accounts whose article has the note, for a sentence; null where there are none. */
export function lettersWithNote({ accounts, articles }: Overview, code: string): string | null {
  const noted = new Set(articles.filter(({ notes }) => notes.includes(code)).map(({ article }) => article))
  const letters = accounts.filter(({ article }) => noted.has(article)).map(({ id }) => id)
  return letters.length === 0 ? null : listed(letters)
}
