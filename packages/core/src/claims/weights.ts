/** How much a word tells about which claim a statement makes: rare words much, the words of the whole story little. */
import { backgroundWeight } from './background.js'
import type { Statement } from './statement.js'
import type { Unit } from './units.js'

/**
 * With two accounts the run alone says little about a word's rarity, and the background alone gives the story's own words full
 * weight. On ECB+ 0.3 to 0.7 trade precision for recall along one line; half lies in the middle.
 */
const BACKGROUND_SHARE = 0.5

/** Fewer statements than this say nothing about rarity: a word is weighed as if the run were this large. */
const LEAST_RUN = 60

/** A number is matched by its value and by what it counts, half the weight each, so that "12 dead" meets "14 dead". */
const NUMBER_WEIGHT = 3

/** What one word of a statement contributes. */
export interface Term {
  /** Terms match when these are equal. */
  canon: string
  key: string
  weight: number
  /** Part of a name. Names say who is spoken of; the other terms say what about. */
  name: boolean
}

export type Weigher = (canon: string, key: string) => number

/** Weights for one run: the background mixed with the statements of the run themselves. */
export function createWeigher(statements: readonly Statement[]): Weigher {
  const holding = new Map<string, number>()
  for (const { content } of statements) {
    for (const canon of new Set(content.map((unit) => unit.canon))) {
      holding.set(canon, (holding.get(canon) ?? 0) + 1)
    }
  }
  const size = Math.max(statements.length, LEAST_RUN) + 1
  const rarity = new Map([...holding].map(([canon, count]) => [canon, Math.log(size / count)]))
  const run = (canon: string) => rarity.get(canon) ?? Math.log(size)
  return (canon, key) => BACKGROUND_SHARE * backgroundWeight(key) + (1 - BACKGROUND_SHARE) * run(canon)
}

/** The noun that a number counts: the next word within reach, "people" in "12 of the people". */
function countedBy(content: readonly Unit[], index: number): string {
  const next = content[index + 1]
  return next && next.kind === 'word' ? next.canon : ''
}

/** The terms of a statement, each once. */
export function toTerms({ content }: Pick<Statement, 'content'>, weigh: Weigher): Term[] {
  const terms = new Map<string, Term>()
  const put = (term: Term) => {
    if (!terms.has(term.canon)) terms.set(term.canon, term)
  }
  for (const [index, { kind, canon, key, name }] of content.entries()) {
    if (kind === 'word') put({ canon, key, weight: weigh(canon, key), name })
    else {
      const counted = countedBy(content, index)
      put({ canon: `n:${key}`, key, weight: NUMBER_WEIGHT / 2, name: false })
      put({ canon: `#${counted}`, key: counted, weight: NUMBER_WEIGHT / 2, name: false })
    }
  }
  return [...terms.values()]
}
