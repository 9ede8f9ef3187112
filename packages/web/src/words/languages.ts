/** The languages of the interface. A further one takes a folder beside `en/`, a line in each table here, and one in `language.ts`. */
export const LANGUAGES = ['en', 'es', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** As each calls itself. */
export const OWN_NAMES: Record<Language, string> = { en: 'English', es: 'Español', ar: 'العربية' }

export const DIRECTIONS: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', es: 'ltr', ar: 'rtl' }

/** The one that was kept; else the first that the reader's browser asks for and that there is; else English. */
export function languageFor(kept: string | null, asked: readonly string[]): Language {
  const codes = [kept ?? '', ...asked.map((tag) => tag.split('-')[0]!.toLowerCase())]
  for (const code of codes) {
    const found = LANGUAGES.find((each) => each === code)
    if (found !== undefined) return found
  }
  return 'en'
}
