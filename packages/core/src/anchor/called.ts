/** Which words accounts choose for somebody, which tells more than forms of one name do. */

import type { NamingEntry, NamingPossible, NamingRow } from '@parallax/contract'
import { push } from '../multimap.js'
import { OFFICE_NOUNS } from '../naming/offices.lexicon.js'

type Named = Pick<NamingEntry, 'type' | 'name' | 'rows' | 'possible'>

/** The rows of the entry's own referent; those that may be it, or act for it, stand apart. */
export const ownRows = ({ rows }: Pick<NamingEntry, 'rows'>): NamingRow[] =>
  rows.filter(({ referent }) => referent === undefined)

/** False of those who only act for the entry's referent ("the ministry" for its country). */
export const isMaybeSame = ({ kind }: NamingPossible): boolean => kind !== 'acts-for'

/** Those with one reason, which is then said once. */
export function byReason(possible: readonly NamingPossible[]): NamingPossible[][] {
  const groups = new Map<string, NamingPossible[]>()
  for (const one of possible) push(groups, `${isMaybeSame(one)} ${one.why}`, one)
  return [...groups.values()]
}

/** Rows that name one and the same: the entry's own, and those that may be. */
export function rowsOfOne({ rows, possible = [] }: Pick<NamingEntry, 'rows' | 'possible'>): NamingRow[] {
  const same = new Set(possible.filter(isMaybeSame).map(({ referent }) => referent))
  return rows.filter(({ referent }) => referent === undefined || same.has(referent))
}

/** "rebel" of "Rebels", "gunman" of "gunmen". */
const singularOf = (word: string) =>
  word.length < 4 || word.endsWith('ss') ? word : word.replace(/men$/u, 'man').replace(/s$/u, '')

/** Words without case, possessive, number and the marks that join them. */
export const wordsOf = (label: string): string[] =>
  label
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singularOf)

const initialsOf = (name: string) =>
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join('')

/** "RAIB" of "Rail Accident Investigation Branch", and any word of capitals alone. */
const isShortForm = (label: string, name: string) =>
  label.toLowerCase().replaceAll('.', '') === initialsOf(name) || /^(?:\p{Lu}\.?){2,}$/u.test(label)

/** True of labels that hold a word of the name. */
export function isNameForm(label: string, name: string): boolean {
  const known = new Set(wordsOf(name))
  return wordsOf(label).some((word) => known.has(word))
}

/** The head of a label that is neither a form of the name nor an office: "attacker"; what stands before it only narrows it. */
function chosenWord(label: string, name: string, known: ReadonlySet<string>): string | null {
  const words = wordsOf(label)
  const isForm = words.some((word) => known.has(word) || OFFICE_NOUNS.has(word)) || isShortForm(label, name)
  return isForm ? null : (words.at(-1) ?? null)
}

/**
 * The words that accounts choose for a person, group or body beside its name: "attacker", "gunman". Empty where every account chooses
 * the same ones, and for places, whose other names are forms of one.
 */
export function chosenWords({ type, name, ...entry }: Named): string[] {
  if (type === 'place' || type === 'other') return []
  const known = new Set(wordsOf(name))
  const byAccount = new Map<string, Set<string>>()
  for (const { account, label } of rowsOfOne(entry)) {
    const words = byAccount.get(account) ?? new Set()
    byAccount.set(account, words)
    const word = chosenWord(label, name, known)
    if (word !== null) words.add(word)
  }
  const sets = new Set([...byAccount.values()].map((words) => [...words].sort().join(' ')))
  return sets.size > 1 ? [...new Set([...byAccount.values()].flatMap((words) => [...words]))] : []
}
