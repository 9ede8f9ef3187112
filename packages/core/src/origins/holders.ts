/** What the words for a holder say of him: a pronoun, one of the outlets, a document, a body that a description picks out. */
import type { Account, Origin } from '@parallax/contract'
import { nameKey } from './identity.js'

/** Words that stand for a holder whom nothing resolves. */
export const PRONOUNS =
  /^(?:it|he|she|they|we|i|you|who|which|that|this|these|those|one|others?|both|some|many|somebody|someone)$/iu

/** Things that say something and are nobody: a list, a statement, a headline. */
const DOCUMENTS = new Set(
  `list lists statement statements report reports document documents record records headline headlines letter letters video videos
  footage photograph photographs photo photos post posts tweet tweets bulletin bulletins article articles survey surveys study studies
  filing filings complaint complaints affidavit memo email transcript`.split(/\s+/u),
)

/** Heads of descriptions of two words and more that pick out one body: "the civil protection office". */
const BODIES = new Set(
  `office ministry department council agency authority service court parliament police army commission committee union university
  hospital utility`.split(/\s+/u),
)

/** What a description without a name stands for; `body` is the description of a body that another account can describe alike. */
export function describedKind(name: string): { kind: Origin['kind']; body: string | null } {
  const lower = name.toLowerCase().trim()
  const phrase = lower.split(/ of | that | which | who |,/u)[0]!
  const plain = phrase.replace(/^.*['’]s?\s/u, '').replace(/^(?:the|a|an|its|his|her|their|our)\s/u, '')
  const words = plain.split(/\s+/u)
  if (DOCUMENTS.has(words.at(-1)!)) return { kind: 'document', body: null }
  const isBody = words.length > 1 && BODIES.has(words.at(-1)!) && !/^an?\s/u.test(lower)
  return isBody ? { kind: 'speaker', body: plain } : { kind: 'unnamed', body: null }
}

/** Tells which outlet a name means: the whole name, or its last words where only one of the outlets ends so ("the Post"). */
export function outletsByName(accounts: readonly Account[]): (name: string) => string | undefined {
  const whole = new Map<string, string>()
  const byEnd = new Map<string, Set<string>>()
  for (const { outlet } of accounts) {
    const key = nameKey(outlet)
    if (!whole.has(key)) whole.set(key, outlet)
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
      const end = key.slice(at + 1)
      byEnd.set(end, (byEnd.get(end) ?? new Set()).add(outlet))
    }
  }
  return (name) => {
    const key = nameKey(name)
    if (key === '') return undefined
    const outlet = whole.get(key)
    if (outlet !== undefined || !/\p{Lu}/u.test(name.replace(/^The /u, ''))) return outlet
    const [only, ...others] = byEnd.get(key) ?? []
    return others.length === 0 ? only : undefined
  }
}
