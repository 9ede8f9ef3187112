/** Accounts that print one text, whole or nearly so: many outlets with one wire text are many prints and one account. */
import type { Copies } from '@parallax/contract'
import type { ComparePass, Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'

/** The share of the shorter text, in characters of whole sentences, that stands in the other as well. */
const NEARLY_ALL = 0.85

/** A text of fewer sentences shows too little: two short notices can agree by chance. */
const LEAST_SENTENCES = 3

/** Texts that a further one is held against; beyond them the work would grow with their square. */
const MAX_GROUPS = 300

export const copiesPass: ComparePass = {
  name: 'copies@1',
  run(comparing) {
    return { copies: findCopies(comparing) }
  },
}

interface Text {
  /** Sentences without case, spacing and marks, with their length. */
  sentences: ReadonlyMap<string, number>
  length: number
}

function toText({ sentences, article: { text } }: Reading): Text {
  const found = new Map<string, number>()
  for (const { start, end, headline } of sentences) {
    if (headline) continue
    const key = text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
    if (key !== '') found.set(key, key.length)
  }
  return { sentences: found, length: [...found.values()].reduce((sum, length) => sum + length, 0) }
}

/** One is at most twice as long as the other, and nearly all of it stands there. */
function isCopy(one: Text, other: Text): boolean {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  if (small.length * 2 < large.length) return false
  let shared = 0
  for (const [key, length] of small.sentences) if (large.sentences.has(key)) shared += length
  return shared >= NEARLY_ALL * small.length
}

interface Group {
  places: number[]
  model: Text
}

/** Groups of two accounts and more, each led by the fullest text; what an article reprints is not asked. */
function findCopies({ accounts, readings }: Readonly<Comparing>): Copies[] {
  const texts = readings.map(toText)
  const fullestFirst = accounts
    .flatMap(({ embeddedIn }, place) =>
      embeddedIn === null && texts[place]!.sentences.size >= LEAST_SENTENCES ? [place] : [],
    )
    .sort((a, b) => texts[b]!.length - texts[a]!.length || a - b)
  const groups: Group[] = []
  for (const place of fullestFirst) {
    const group = groups.find(({ model }) => isCopy(texts[place]!, model))
    if (group !== undefined) group.places.push(place)
    else if (groups.length < MAX_GROUPS) groups.push({ places: [place], model: texts[place]! })
  }
  return groups
    .filter(({ places }) => places.length > 1)
    .map(({ places: [fullest, ...more] }) => ({
      fullest: accounts[fullest!]!.id,
      accounts: [fullest!, ...more].sort((a, b) => a - b).map((place) => accounts[place]!.id),
    }))
}
