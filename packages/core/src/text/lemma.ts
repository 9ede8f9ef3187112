/**
 * Dictionary forms by an irregular table and rules of inflection, for English only; other languages keep the lower-case word.
 * Without a tagger a form may be noun or verb; the rules choose so that the forms of one word fall together.
 */
import { DOUBLED_L, E_LESS, E_STEMS, IRREGULAR, UNINFLECTED } from './lemma.lexicon.js'

const SHORTEST = 4
const VOWEL = /[aeiouy]/u
const DOUBLED = /([bdgmnprt])\1$/u
const KEEPS_DOUBLE: ReadonlySet<string> = new Set([
  'add',
  'ebb',
  'egg',
  'err',
  'purr',
  'butt',
  'putt',
  'rebutt',
])

/** `lower` is the word in lower case with `'` for every apostrophe. */
export function lemmatise(lower: string, language: string | null): string {
  if (language !== null && language !== 'en') return lower
  const word = lower.replace(/'s?$/u, '')
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const contracted = /^(\p{L}+?)(?:n't|'(?:ll|re|ve|d|m))$/u.exec(word)?.[1]
  if (contracted !== undefined) return IRREGULAR.get(contracted) ?? contracted
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) return word.slice(0, hyphen + 1) + lemmatise(word.slice(hyphen + 1), language)
  if (word.length < SHORTEST || UNINFLECTED.has(word) || !/^[a-z]+$/u.test(word)) return word
  if (word.endsWith('s')) return singular(word)
  if (word.endsWith('ed')) return bareVerb(word, word.slice(0, -2))
  if (word.endsWith('ing')) return bareVerb(word, word.slice(0, -3))
  return word
}

function singular(word: string): string {
  if (/(?:ss|us|is|[mts]ics|ous)$/u.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:sses|shes|ches|xes|zzes)$/u.test(word)) return word.slice(0, -2)
  if (word.endsWith('oes'))
    return /^(?:shoe|toe|foe|canoe|oboe)s$/u.test(word) ? word.slice(0, -1) : word.slice(0, -2)
  return word.slice(0, -1)
}

/** The verb from what stands before -ed or -ing: stopp→stop, mak→make, kill→kill. The whole word where no verb is left. */
function bareVerb(word: string, stem: string): string {
  if (stem.length < 2 || !VOWEL.test(stem)) return word
  if (word.endsWith('ed') && stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (word.endsWith('eed')) return word
  if (E_STEMS.has(stem)) return `${stem}e`
  if (DOUBLED.test(stem) && !KEEPS_DOUBLE.has(stem)) return stem.slice(0, -1)
  if (DOUBLED_L.has(stem)) return stem.slice(0, -1)
  return takesE(stem) ? `${stem}e` : stem
}

/** Endings that English spells with a silent e: reduc-e, solv-e, argu-e, handl-e, judg-e, clos-e, creat-e. Listed stems go first. */
const SILENT_E = /(?:[cvu]|[^z]z|[^aeiourlw]l|dg|[aeiounrlpw]s|[^aeo]at|[^aeou]ir|[^eo]ar|[dlrnt]ur)$/u

function takesE(stem: string): boolean {
  return SILENT_E.test(stem) && !E_LESS.has(stem)
}
