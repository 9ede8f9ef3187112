/** The rules by which words of a language are stemmed: the Snowball stemmers that PostgreSQL brings, by language. */
const STEMMINGS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  nb: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

/** Words as they stand. */
export const UNSTEMMED = 'simple'

export const stemmingOf = (language: string | null): string =>
  STEMMINGS[(language ?? '').toLowerCase().split('-')[0]!] ?? UNSTEMMED

export const ALL_STEMMINGS: readonly string[] = [...new Set(Object.values(STEMMINGS)), UNSTEMMED].sort()
