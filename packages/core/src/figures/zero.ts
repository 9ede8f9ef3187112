/** Stated zeros: "no one was hurt", "there were no deaths", "none of the passengers was injured". */
import { at, type Scan } from './atoms.js'
import type { CountedQuantity } from './counted.js'
import { isAuxiliary, isPersonNoun, type Phrase } from './phrase.js'
import { ROLE_NOUNS, STATE_WORDS } from './roles.lexicon.js'

/** Atoms looked at between "no one" and the participle. */
const REACH = 6

/** Nouns whose absence is a figure although they carry no role of their own. */
const HARM_NOUNS = new Set('casualties victims survivors'.split(' '))

/** Words that a stated zero begins with. */
export const ZERO_WORDS: ReadonlySet<string> = new Set(['no', 'nobody', 'none'])

export function readZeros(scan: Scan): CountedQuantity[] {
  const found: CountedQuantity[] = []
  for (let index = 0; index < scan.atoms.length; index += 1) {
    const zero = ZERO_WORDS.has(at(scan, index)) ? readZero(scan, index) : null
    if (zero !== null) found.push(zero)
  }
  return found
}

function readZero(scan: Scan, index: number): CountedQuantity | null {
  const word = at(scan, index)
  if (word === 'nobody' || (word === 'no' && at(scan, index + 1) === 'one')) {
    const noun = word === 'nobody' ? index : index + 1
    return withState(scan, { from: index, to: noun + 1, head: noun }, noun + 1)
  }
  if (word === 'none') {
    const noun = at(scan, index + 1) === 'of' ? lastOf(scan, index + 2) : index
    return withState(scan, { from: index, to: index + 1, head: noun }, noun + 1)
  }
  return word === 'no' ? noNoun(scan, index) : null
}

/** Head of "none of the passengers". */
function lastOf(scan: Scan, start: number): number {
  let head = start
  while (
    /^(?:the|those|its|their|them|his|her)$/u.test(at(scan, head)) &&
    scan.atoms[head + 1]?.kind === 'word' &&
    at(scan, head) !== 'them'
  )
    head += 1
  return head
}

/** "no deaths", "no further casualties", "no civilians were hurt". Reports that are missing are no zero. */
function noNoun(scan: Scan, index: number): CountedQuantity | null {
  let noun = index + 1
  while (
    /^(?:other|further|new|serious|civilian|immediate|known|confirmed|more|additional|reported)$/u.test(
      at(scan, noun),
    )
  )
    noun += 1
  const lower = at(scan, noun)
  const role = ROLE_NOUNS.get(lower) ?? null
  if ((role !== null && lower.endsWith('s')) || HARM_NOUNS.has(lower))
    return toZero(scan, { from: index, to: index + 1, head: noun }, role)
  return isPersonNoun(lower) && lower.endsWith('s')
    ? withState(scan, { from: index, to: index + 1, head: noun }, noun + 1)
    : null
}

function withState(scan: Scan, phrase: Phrase, start: number): CountedQuantity | null {
  for (let index = start; index < start + REACH; index += 1) {
    const role = STATE_WORDS.get(at(scan, index))
    if (role !== undefined) return toZero(scan, phrase, role)
    if (
      !isAuxiliary(at(scan, index)) &&
      !/^(?:was|were|else|is|been|reported|seriously|critically|believed|to|in|on|the|board|aboard|injured|or)$/u.test(
        at(scan, index),
      )
    )
      return null
  }
  return null
}

/** "no one else was hurt", "no further deaths": none beyond those counted elsewhere. */
function isBeyond(scan: Scan, from: number, head: number): boolean {
  if (at(scan, head + 1) === 'else') return true
  for (let word = from + 1; word < head; word += 1)
    if (/^(?:other|further|new|more|additional)$/u.test(at(scan, word))) return true
  return false
}

function toZero(scan: Scan, { from, to, head }: Phrase, role: string | null): CountedQuantity {
  const noun = scan.atoms[head]!
  return {
    from,
    to,
    number: { from, to },
    low: 0,
    high: 0,
    stated: { low: 0, high: 0 },
    bound: 'none',
    unit: 'person',
    change: 'none',
    additional: isBeyond(scan, from, head),
    form: 'words',
    small: false,
    phrase: { from: head, to: head + 1, head },
    role,
    roleWord: null,
    counts: { start: noun.start, end: noun.end, text: scan.text.slice(noun.start, noun.end), role, of: null },
  }
}
