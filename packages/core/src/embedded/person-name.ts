/** Whether capitals name a person: a first name that is listed, a title, initials. */
import { FEMALE, MALE, TITLES } from '../attribution/speakers.lexicon.js'

/** "Ann Example", "Dr Example", "J. R. Example". A first name alone counts; a name that no list knows is not taken for a person. */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/u)
  const first = words[0]!.toLowerCase().replace(/\.$/u, '')
  if (words.length === 1) return MALE.has(first) || FEMALE.has(first)
  if (words.length > 4) return false
  if (TITLES.has(first) && !/^(?:us|former|host|house|republican|democratic)$/u.test(first)) return true
  return MALE.has(first) || FEMALE.has(first) || /^\p{Lu}\.$/u.test(words[0]!)
}
