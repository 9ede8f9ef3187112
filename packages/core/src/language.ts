/** What is read in which language. Most of what goes beyond sentences, quotations and figures is read in English alone. */
import type { Note } from '@parallax/contract'

const ENGLISH = 'en'

/** The language that an article is read in. One whose language is not known is read as English. */
export function languageRead(language: string | null): string {
  return language ?? ENGLISH
}

export function isReadAsEnglish(language: string | null): boolean {
  return languageRead(language) === ENGLISH
}

/** Says that a kind of finding is not there because the language is not read. `rest` says what is read all the same. */
export function notAvailable(code: string, what: string, language: string | null, rest = ''): Note {
  const said = `${what}: not available for this language (${languageRead(language)}).`
  return { code, message: rest === '' ? said : `${said} ${rest}` }
}
