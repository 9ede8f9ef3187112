/** Joins a quantity with what it counts or measures, and with the role of it. */
import type { Counted, Span } from '@parallax/contract'
import { at, isCapitalised, type Scan } from './atoms.js'
import { measuredPhrase } from './measured.js'
import { ownerOf } from './owner.js'
import { countedPhrase, isPersonNoun, isPlural, type Phrase, singular, withPrepositions } from './phrase.js'
import type { Quantity } from './quantity.js'
import { findRole, type Role } from './roles.js'
import { STATE_WORDS } from './roles.lexicon.js'

export interface CountedQuantity extends Quantity {
  phrase: Phrase | null
  role: string | null
  /** The atom that shows the role; null without one. */
  roleWord: number | null
  counts: Counted | null
}

/** Atoms between a count and one that leaves its noun out. */
const ELLIPSIS_REACH = 14

/** Roles that only people have: a number with no noun beside it counts people. */
const PEOPLE_ROLES = new Set(
  'killed injured missing arrested rescued evacuated infected hospitalised abducted charged convicted displaced'.split(
    ' ',
  ),
)

/** Atoms that "members of the security forces" may run over. */
const OF_LIMIT = 6

/** Quantities of a sentence with what they count; those that turn out to count nothing are left out. */
export function countAll(scan: Scan, quantities: readonly Quantity[]): CountedQuantity[] {
  const counted: CountedQuantity[] = []
  for (const quantity of quantities) {
    const found = countOne(scan, quantity, counted.at(-1) ?? null)
    if (!(found.small && !isAboutPeople(scan, found))) counted.push(found)
  }
  return shareRoles(scan, counted).map(asOwnCount)
}

/** "seven died and dozens more were injured": more people, but no addition to the injured. */
function asOwnCount(
  figure: CountedQuantity,
  index: number,
  all: readonly CountedQuantity[],
): CountedQuantity {
  const before = all[index - 1]?.role ?? null
  return figure.additional && before !== null && figure.role !== null && before !== figure.role
    ? { ...figure, additional: false }
    : figure
}

function countOne(scan: Scan, quantity: Quantity, previous: CountedQuantity | null): CountedQuantity {
  if (quantity.unit !== null) {
    const phrase = scan.language !== 'en' ? null : measuredPhrase(scan, quantity, previous)
    return {
      ...quantity,
      phrase,
      role: null,
      roleWord: null,
      counts: toCounted(scan, phrase, null, ownerOf(scan, quantity, phrase)),
    }
  }
  const noun =
    nounOf(scan, quantity) ?? elliptical(scan, quantity, previous) ?? groupBefore(scan, quantity, previous)
  const phrase = noun !== null && at(scan, noun.to) === 'of' ? withPrepositions(scan, noun, OF_LIMIT) : noun
  const role = findRole(scan, quantity, phrase)
  const shown = phrase ?? wordOf(role)
  const people = phrase !== null && isPersonNoun(at(scan, phrase.head))
  const unnamed =
    phrase === null ||
    STATE_WORDS.has(at(scan, phrase.head)) ||
    /^(?:them|whom)$/u.test(at(scan, phrase.head))
  const harmed = role !== null && PEOPLE_ROLES.has(role.role) && unnamed
  return {
    ...quantity,
    unit: people || harmed ? 'person' : null,
    phrase,
    role: role?.role ?? null,
    roleWord: role?.word ?? null,
    counts: toCounted(scan, shown, role, role === null ? ownerOf(scan, quantity, phrase) : null),
  }
}

/** The noun after the number; after "of" where a part or a vague word counts ("a third of homes", "dozens of people"). */
function nounOf(scan: Scan, { number, to, form, stated }: Quantity): Phrase | null {
  let start = Math.max(number.to, to)
  if (
    /^(?:more|further|other|others|additional|extra)$/u.test(at(scan, start)) &&
    at(scan, start + 1) !== 'than'
  )
    start += 1
  const partitive = at(scan, start) === 'of'
  if (partitive) {
    start += 1
    while (
      /^(?:the|its|their|his|her|our|those|these|all|them)$/u.test(at(scan, start)) &&
      at(scan, start) !== 'them'
    )
      start += 1
    if (/^(?:them|whom|which)$/u.test(at(scan, start))) return takenUp(scan, start)
  }
  if (scan.language !== 'en') return oneWord(scan, start)
  if (form === 'fraction' && at(scan, start) === 'the') start += 1
  if (form === 'fraction' && scan.atoms[start]?.kind === 'number') start += 1
  return countedPhrase(scan, start, stated.high !== 1 || form === 'vague' || partitive)
}

/** "four of them children": the noun behind the pronoun; "four of them were": the pronoun. */
function takenUp(scan: Scan, pronoun: number): Phrase {
  const noun = pronoun + 1
  const named = scan.language === 'en' && isPersonNoun(at(scan, noun)) && isPlural(at(scan, noun))
  return { from: named ? noun : pronoun, to: named ? noun + 1 : noun, head: named ? noun : pronoun }
}

/** Word classes are known for English only: elsewhere the word beside the number is taken. */
function oneWord(scan: Scan, start: number): Phrase | null {
  return scan.atoms[start]?.kind === 'word' ? { from: start, to: start + 1, head: start } : null
}

/** "435 homes … and 187 by tender", "3 million, up from 2 million": the noun of the count before. */
function elliptical(
  scan: Scan,
  { from, to, form, stated }: Quantity,
  previous: CountedQuantity | null,
): Phrase | null {
  if (previous?.phrase == null || (previous.unit !== null && previous.unit !== 'person')) return null
  if (form === 'fraction' || stated.high <= 1) return null
  const next = at(scan, to)
  const word = at(scan, from - 1)
  const compared = word === 'from' && /^(?:up|down)$/u.test(at(scan, from - 2))
  const other =
    /^(?:and|or|versus|than|with)$/u.test(word) &&
    (scan.atoms[to]?.kind !== 'word' || /^(?:who|that|by|in|on|at|were|was|are|have|had)$/u.test(next))
  return (compared || other) && from - previous.to <= ELLIPSIS_REACH ? previous.phrase : null
}

/** "Soldiers came under fire and two were wounded": the plural noun for people before, where no other number stands between. */
function groupBefore(scan: Scan, { from, to }: Quantity, previous: CountedQuantity | null): Phrase | null {
  if (scan.language !== 'en' || !/^(?:and|but)$/u.test(at(scan, from - 1))) return null
  if (!/^(?:was|were|are|is|have|had|remain|remained)$/u.test(at(scan, to))) return null
  for (let near = from - 2; near >= Math.max(previous?.to ?? 0, from - ELLIPSIS_REACH); near -= 1) {
    const word = at(scan, near)
    if (isPersonNoun(word) && isPlural(word)) return { from: near, to: near + 1, head: near }
    if (/^[.;:]$/u.test(word)) return null
  }
  return null
}

function wordOf(role: Role | null): Phrase | null {
  return role === null ? null : { from: role.word, to: role.word + 1, head: role.word }
}

function toCounted(
  scan: Scan,
  phrase: Phrase | null,
  role: Role | null,
  owner: Phrase | null,
): Counted | null {
  if (phrase === null) return null
  return {
    ...wordsOf(scan, phrase),
    role: role?.role ?? null,
    of: owner && wordsOf(scan, owner),
  }
}

function wordsOf(scan: Scan, phrase: Phrase): Span & { text: string } {
  const [start, end] = [scan.atoms[phrase.from]!.start, scan.atoms[phrase.to - 1]!.end]
  return { start, end, text: scan.text.slice(start, end) }
}

function isAboutPeople(scan: Scan, { phrase, role, unit }: CountedQuantity): boolean {
  return (
    role !== null || unit === 'person' || (phrase !== null && isPersonNoun(singular(at(scan, phrase.head))))
  )
}

/** "four women and nine children were killed": figures joined by a comma or "and" share the role of the one that has it. */
function shareRoles(scan: Scan, counted: CountedQuantity[]): CountedQuantity[] {
  for (let index = counted.length - 2; index >= 0; index -= 1) {
    const [one, two] = [counted[index]!, counted[index + 1]!]
    if (one.role !== null || one.unit !== 'person' || one.phrase === null || !mayShare(two)) continue
    if (!areJoined(scan, one.phrase.to, two.from) || two.unit !== 'person') continue
    counted[index] = withRole(one, two.role)
  }
  for (let index = 1; index < counted.length; index += 1) {
    const [one, two] = [counted[index - 1]!, counted[index]!]
    if (two.role !== null || two.unit !== 'person' || one.phrase === null || !mayShare(one)) continue
    if (areJoined(scan, one.phrase.to, two.from) && one.unit === 'person')
      counted[index] = withRole(two, one.role)
  }
  return counted
}

/** A noun that names its own role ("two fatalities", "40 dead") says nothing of the figure beside it; a verb does. */
function mayShare(figure: CountedQuantity): figure is CountedQuantity & { role: string } {
  const { role, roleWord, phrase } = figure
  return role !== null && (phrase === null || roleWord !== phrase.head)
}

function withRole(figure: CountedQuantity, role: string): CountedQuantity {
  return { ...figure, role, counts: figure.counts === null ? null : { ...figure.counts, role } }
}

/** A comma or "and" between two figures, and before it the place of the first: "38 people in Vell and 20 in Marrow". */
function areJoined(scan: Scan, start: number, to: number): boolean {
  const from = afterPlace(scan, start, to)
  if (to - from > 3 || to <= from) return false
  for (let index = from; index < to; index += 1)
    if (!/^(?:and|,|or|including|another)$/u.test(at(scan, index))) return false
  return true
}

const PLACE_REACH = 5

function afterPlace(scan: Scan, start: number, to: number): number {
  if (!/^(?:in|at|near|from)$/u.test(at(scan, start))) return start
  let index = start + 1
  while (index < Math.min(to, start + PLACE_REACH) && isCapitalised(scan.atoms[index])) index += 1
  return index === start + 1 ? start : index
}
