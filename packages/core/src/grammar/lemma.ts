/**
 * Dictionary forms by the tags of a word, by the conventions of UD English: listed forms first, then irregular and regular
 * inflection. "be" for "'s", "not" for "n't", "I" for "me"; proper nouns and words like "TV" keep their capitals.
 */
import { NOUN_FORMS, VERB_FORMS } from '../text/lemma.lexicon.js'
import type { PartOfSpeech } from '../text/types.js'
import { positiveOf, singularOf, verbOf } from '../text/uninflect.js'
import { LEMMAS } from './lemma.lexicon.js'

/** Penn tags whose forms are listed together; other words are listed by their universal part of speech. */
const GROUP_OF_TAG: Readonly<Record<string, string>> = {
  VBD: 'past',
  VBN: 'past',
  VBG: 'ing',
  VBZ: 'third',
  VB: 'base',
  VBP: 'base',
  MD: 'modal',
  NN: 'noun',
  NNS: 'plural',
  NNPS: 'names',
}

/** The group of tags under which a form is listed. */
export function groupOf(upos: string, xpos: string): string {
  if (upos === 'VERB' || upos === 'AUX' || upos === 'NOUN' || upos === 'PROPN') {
    const group = GROUP_OF_TAG[xpos]
    if (group !== undefined) return group
  }
  if (xpos === 'PRP$' || xpos === 'WP$') return 'possessive'
  return upos === 'ADJ' || upos === 'ADV' ? (/[RS]$/u.test(xpos) ? `${upos} compared` : upos) : upos
}

function read(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of list.trim().split(/[|\n]/u)) {
    const [lemma, ...forms] = entry.split(' ')
    for (const form of forms) found.set(form, lemma!)
  }
  return found
}

const LISTED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(LEMMAS).map(([group, list]) => [group, read(list)]),
)

/** Clitics of texts that have lost their apostrophes ("that s", "I ve"). */
const BARE_CLITIC = /^(?:s|m|d|ll|re|ve)$/u
const FUNCTION_TAG = /^(?:AUX|VERB|PART)$/u

/** The lemma of a word. `isInitial`: it opens a sentence, where a capital says nothing. */
export function lemmaOf(form: string, upos: PartOfSpeech, xpos: string, isInitial = false): string {
  const lower = BARE_CLITIC.test(form) && FUNCTION_TAG.test(upos) ? `'${form}` : form.toLowerCase()
  return LISTED.get(groupOf(upos, xpos))?.get(lower) ?? lemmaByRule(form, upos, xpos, isInitial)
}

/** The lemma by rule alone. */
export function lemmaByRule(form: string, upos: PartOfSpeech, xpos: string, isInitial: boolean): string {
  const lower = form.toLowerCase()
  if (xpos === 'NNP') return upos === 'PROPN' ? properName(form) : form
  switch (groupOf(upos, xpos)) {
    case 'past':
    case 'ing':
      return VERB_FORMS.get(lower) ?? (/(?:ed|ing)$/u.test(lower) ? hyphenated(lower, verbOf) : lower)
    case 'third':
      return VERB_FORMS.get(lower) ?? (lower.endsWith('s') ? hyphenated(lower, singularOf) : lower)
    case 'plural':
      return isAcronym(form) ? form.replace(/['’]?s$/u, '') : pluralOf(lower)
    case 'names':
      return nameOf(form)
    case 'ADJ compared':
    case 'ADV compared':
      return /(?:er|est)$/u.test(lower) ? hyphenated(lower, positiveOf) : lower
    case 'PROPN':
    case 'X':
      return form
    case 'NUM':
      return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(form) ? form.replaceAll(',', '') : numeral(form)
    case 'PUNCT':
    case 'SYM':
      return DASH.test(form) ? '-' : form
    case 'noun':
      return isAcronym(form) ? form : lower
    case 'ADJ':
      return isAcronym(form) || (!isInitial && OF_A_NAME.test(form)) ? form : lower
    default:
      return lower
  }
}

/** "II" and "XIV" keep their capitals, "Two" does not. */
function numeral(form: string): string {
  return /^[IVXLC]+$/u.test(form) ? form : form.toLowerCase()
}

/** Plurals in -is are those of nouns in -i (taxis), since analysis and its like are singular; decades have no singular. */
function pluralOf(lower: string): string {
  if (!lower.endsWith('s') || /\d0s$/u.test(lower)) return NOUN_FORMS.get(lower) ?? lower
  return (
    NOUN_FORMS.get(lower) ?? (/[^s]is$/u.test(lower) ? lower.slice(0, -1) : hyphenated(lower, singularOf))
  )
}

/** The last part of a compound is inflected. */
function hyphenated(lower: string, base: (word: string) => string): string {
  const at = lower.lastIndexOf('-') + 1
  return at === 0 || at === lower.length ? base(lower) : lower.slice(0, at) + base(lower.slice(at))
}

/** "Americans" → "American", "Parties" → "Party". */
function nameOf(form: string): string {
  const lower = form.toLowerCase()
  const singular = NOUN_FORMS.get(lower) ?? (lower.endsWith('s') ? hyphenated(lower, singularOf) : lower)
  return form.slice(0, 1) + (form === form.toUpperCase() ? singular.toUpperCase() : singular).slice(1)
}

/** A name written small ("sunday") or large ("MOLDAN") has one lemma; short ones in capitals are acronyms, and particles stay small. */
function properName(form: string): string {
  if (/^\p{Lu}{6,}$/u.test(form)) return form.slice(0, 1) + form.slice(1).toLowerCase()
  return /^\p{Ll}{3,}$/u.test(form) && !PARTICLE.test(form)
    ? form.slice(0, 1).toUpperCase() + form.slice(1)
    : form
}

const PARTICLE = /^(?:abu|and|bin|das|dei|del|den|der|des|dos|du|for|ibn|las|les|los|the|van|von|zu)$/u
const DASH = /^[–—―−]$/u
/** Adjectives that are made from names keep their capital within a sentence: Moldavian, Sudanese, Spanish, Iraqi. */
const OF_A_NAME = /^\p{Lu}\p{Ll}+(?:[aeio]n|ese|ish|i|ist|ic|ch|ab|eek|iss)$/u

/** TV, DNA, CO2, PhD. */
function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]|^\p{Lu}$/u.test(form) && !/^\p{Lu}{7,}/u.test(form)
}
