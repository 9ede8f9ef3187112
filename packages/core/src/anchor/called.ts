/** Whether accounts choose between words for somebody, which tells more than forms of one name do. */
import type { NamingEntry } from '@parallax/contract'

const wordsOf = (label: string) =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** "RAIB" of "Rail Accident Investigation Branch". */
const isShortForm = (label: string, name: string) =>
  label.toLowerCase().replaceAll('.', '') ===
  wordsOf(name)
    .map((word) => word.charAt(0))
    .join('')

/** A person, group or body under a word that is no form of the name: "the gunman". Forms of the name of a place tell little. */
export function isCalledOtherwise({
  type,
  name,
  rows,
}: Pick<NamingEntry, 'type' | 'name' | 'rows'>): boolean {
  if (type === 'place' || type === 'other') return false
  const known = new Set(wordsOf(name))
  return rows.some(
    ({ label, referent }) =>
      referent === undefined && !isShortForm(label, name) && wordsOf(label).every((word) => !known.has(word)),
  )
}
