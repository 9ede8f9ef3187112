/** Keys under which names of different languages meet. */
import { lookUp } from '../naming/gazetteer.js'
import { foldWords } from '../naming/grammar.js'
import { OTHER_EXONYMS } from './cities.lexicon.js'
import { COUNTRY_EXONYMS } from './exonyms.lexicon.js'

/** Accents off and case even, so that "Zürich" of one account meets "Zurich" of another. */
export const fold = (name: string) => foldWords(name).join(' ').normalize('NFD').replace(/\p{M}/gu, '')

function readExonyms(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const line of `${OTHER_EXONYMS}\n${COUNTRY_EXONYMS}`.split('\n')) {
    const [english, others] = line.split('|')
    if (others === undefined) continue
    const key = keyInEnglish(english!.split(',')[0]!)
    for (const name of [...english!.split(','), ...others.split(',')])
      if (!keys.has(fold(name))) keys.set(fold(name), key)
  }
  return keys
}

/** Names of one country have one key. Its adjective, people and capital are other things. */
function keyInEnglish(name: string): string {
  const known = lookUp(name)
  return known?.kind === 'country' ? fold(known.key) : fold(name)
}

let exonyms: ReadonlyMap<string, string> | null = null

/** The key of a name in any language. */
export function keyOfName(name: string): string {
  exonyms ??= readExonyms()
  return exonyms.get(fold(name)) ?? keyInEnglish(name)
}

/** True for a name that has another form in some language of the table. */
export function isExonym(name: string): boolean {
  exonyms ??= readExonyms()
  return exonyms.has(fold(name))
}
