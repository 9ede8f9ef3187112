/**
 * The language of the reading room and its words. It is settled once, before any module that reads words is evaluated, so that such a
 * module may do so while it loads; another choice loads the page again. The build of the report puts `fixed-language.ts` in its place.
 */
import { type Language, languageFor } from './languages.js'
import type { Catalogue } from './types.js'

const KEPT = 'parallax.language'

/** English has none: its words come with the views that show them. */
const LOADERS: Record<Language, (() => Promise<Catalogue>) | null> = {
  en: null,
  es: () => import('./es/index.js').then(({ es }) => es),
  ar: () => import('./ar/index.js').then(({ ar }) => ar),
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    // A browser that keeps nothing asks for its languages at each load.
    return null
  }
}

interface Settled {
  language: Language
  /** Null where the words are the English ones. */
  chosen: Catalogue | null
}

async function settle(): Promise<Settled> {
  const english: Settled = { language: 'en', chosen: null }
  // Outside of a page, in tests, nobody asks for a language.
  if (typeof document === 'undefined') return english
  const language = languageFor(readKept(), navigator.languages)
  try {
    return { language, chosen: (await LOADERS[language]?.()) ?? null }
  } catch {
    // Without its words the page is shown in English rather than not at all.
    return english
  }
}

export const { language, chosen } = await settle()

/** Keeps the choice and shows the page in it. */
export function changeLanguage(next: Language): void {
  try {
    localStorage.setItem(KEPT, next)
  } catch {
    // Where nothing is kept there is nothing to load the page again for.
    return
  }
  location.reload()
}
