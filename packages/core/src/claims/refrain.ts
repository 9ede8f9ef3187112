/**
 * Words that open many statements of one account alike: the frame of a gallery's captions, the head of the entries of a list. They
 * belong to the page; two captions under one frame say different things.
 */
import { push } from '../multimap.js'
import type { Statement } from './statement.js'
import type { Unit } from './units.js'

/** So many words in the same order, numbers aside, ... */
const LEAST_WORDS = 4
/** ... that open so many statements of an account make a frame: two may be a quotation told twice. */
const LEAST_STATEMENTS = 3
/** Where less follows, the opening is what is said. */
const LEAST_REST = 3

type Opening = Pick<Statement, 'account' | 'content'>

/** Places of the words in the content; numbers count captions and differ. */
function wordsOf(content: readonly Unit[]): number[] {
  return content.flatMap(({ kind }, at) => (kind === 'word' ? [at] : []))
}

/** How many of the first words the statements have in common. */
function sharedWords(statements: readonly Opening[]): number {
  const lists = statements.map(({ content }) => wordsOf(content).map((at) => content[at]!.canon))
  const [first = []] = lists
  const differs = first.findIndex((canon, at) => lists.some((list) => list[at] !== canon))
  return differs === -1 ? first.length : differs
}

/** For each statement that opens with a frame, how many units of its content belong to the frame. */
export function findRefrains<Item extends Opening>(statements: readonly Item[]): ReadonlyMap<Item, number> {
  const byOpening = new Map<string, Item[]>()
  for (const statement of statements) {
    const words = wordsOf(statement.content).slice(0, LEAST_WORDS)
    if (words.length < LEAST_WORDS) continue
    const opening = words.map((at) => statement.content[at]!.canon).join(' ')
    push(byOpening, `${statement.account} ${opening}`, statement)
  }
  const frames = new Map<Item, number>()
  for (const group of byOpening.values()) {
    const distinct = new Set(group.map(({ content }) => content.map(({ canon }) => canon).join(' ')))
    if (distinct.size < LEAST_STATEMENTS) continue
    const shared = sharedWords(group)
    for (const statement of group) {
      const rest = wordsOf(statement.content).slice(shared)
      if (rest.length >= LEAST_REST) frames.set(statement, rest[0]!)
    }
  }
  return frames
}
