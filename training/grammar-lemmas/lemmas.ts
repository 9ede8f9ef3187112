/** Finds the forms of a treebank whose lemma the rules of `grammar/lemma.ts` do not give. */
import { groupOf, lemmaByRule } from '../../packages/core/src/grammar/lemma.js'
import type { PartOfSpeech } from '../../packages/core/src/text/types.js'
import type { TreebankSentence } from '../grammar/conllu.js'

/** A form seen once may be an oddity of its writer, unless the tag says that it is inflected. Slips of the pen are marked and left out. */
const LEAST = 2
/** Most names that the rules miss are written in an odd way once or twice. */
const LEAST_OF_NAMES = 3
const INFLECTED = /^(?:past|modal|ADJ compared|ADV compared)$/u
const WRITTEN = /^[\p{L}\p{N}'.-]+$/u
/** Names, marks and scraps are no vocabulary. */
const LEFT_OUT = new Set(['X', 'PUNCT', 'SYM', '_'])

interface Seen {
  group: string
  form: string
  /** How often the form has each lemma, and how often the rules are right. */
  lemmas: Map<string, number>
  right: number
}

function count(sentences: readonly TreebankSentence[]): Seen[] {
  const seen = new Map<string, Seen>()
  for (const { forms, lemmas, upos, xpos, features } of sentences)
    for (const [at, written] of forms.entries()) {
      const group = groupOf(upos[at]!, xpos[at]!)
      const form = written.toLowerCase().replaceAll('’', "'")
      const lemma = lemmas[at]!
      if (LEFT_OUT.has(group) || features[at]!.includes('Typo=Yes') || lemma === '_' || !WRITTEN.test(form + lemma)) continue
      const key = `${group} ${form}`
      const entry = seen.get(key) ?? { group, form, lemmas: new Map(), right: 0 }
      entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + 1)
      if (lemmaByRule(written, upos[at] as PartOfSpeech, xpos[at]!, at === 0) === lemma) entry.right += 1
      seen.set(key, entry)
    }
  return [...seen.values()]
}

function leastOf(group: string): number {
  if (group === 'PROPN') return LEAST_OF_NAMES
  return INFLECTED.test(group) ? 1 : LEAST
}

/** The groups with their entries: "lemma form form", both sorted. */
export function findLemmas(sentences: readonly TreebankSentence[]): [string, string[]][] {
  const groups = new Map<string, Map<string, string[]>>()
  for (const { group, form, lemmas, right } of count(sentences)) {
    const [lemma, times] = [...lemmas].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!
    if (times <= right || times < leastOf(group) || (group === 'PROPN' && lemma.toLowerCase() === form)) continue
    const entries = groups.get(group) ?? new Map<string, string[]>()
    groups.set(group, entries.set(lemma, [...(entries.get(lemma) ?? []), form]))
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, entries]) => [
    group,
    [...entries].map(([lemma, forms]) => [lemma, ...forms.sort()].join(' ')).sort(),
  ])
}
