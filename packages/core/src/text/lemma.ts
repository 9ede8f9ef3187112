/** Dictionary forms by rules of inflection, for English only; other languages keep the lower-case word. */

export function lemmatise(lower: string, language: string | null): string {
  if (language !== null && language !== 'en') return lower
  const word = lower.replace(/'s$/u, '')
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && /[^s]s$/u.test(word)) return word.slice(0, -1)
  return word
}
