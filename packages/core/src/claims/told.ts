/**
 * Whether an account tells a claim in words that were not lined up with it: how much of what a carrier says two neighbouring
 * sentences of the account hold. One-sided, unlike the score of two statements: a short sentence that shares a name with a long
 * claim does not tell it, and a claim told over two sentences, in a caption or in a clause is told.
 */
import type { Cell } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import type { Reading } from '../reading.js'
import { alignStatements } from './align.js'
import type { Statement } from './statement.js'
import { type Sought, Stretches } from './stretches.js'
import { createWeigher, type Term, toTerms, type Weigher } from './weights.js'

/** The stretch of an account that holds most of what a carrier says. */
export interface Telling {
  /** Part of the carrier's weight that the stretch holds, 0 to 1. */
  share: number
  /** Place in `Reading.sentences` of the one of its two sentences that holds more. */
  sentence: number
}

export interface Teller {
  /**
   * By place of the account, its best stretch for any of the statements, or for what two accounts among them say alike. Accounts that hold
   * less than `least` are left out.
   */
  tellings(statements: readonly Statement[], least: number): Map<number, Telling>
  /** Part of the weight of `source` that at least two accounts among the statements say. */
  agreed(source: Statement, statements: readonly Statement[]): number
}

/** A lighter statement is measured as if it weighed this (about two telling words), or any mention of a name would tell it. */
const LEAST_MASS = 10

/**
 * Who is spoken of tells little without what is said of them: where a stretch holds names alone its share falls to this part, and it
 * is whole from this share of the other words on.
 */
const NAMES_ONLY = 0.7
const ENOUGH_MATTER = 0.4
const LEAST_MATTER = 8

/** Of a claim that very many accounts carry, this many statements are looked for. */
const MOST_STATEMENTS = 12

/** Words that more sentences hold tell too little to look for; they are counted in the stretches that the other words find. */
const LONGEST_POSTING = 300

interface Library {
  stretches: Stretches
  weigh: Weigher
}

function readLibrary(comparing: Pick<Comparing, 'readings'>): Library {
  const weigh = createWeigher(alignStatements(comparing).statements)
  return { stretches: new Stretches(comparing.readings, weigh), weigh }
}

/** The words of a statement, and what they weigh as they are measured. */
interface Wanted {
  words: readonly Sought[]
  mass: number
  /** Mass of the words that are no names. */
  matter: number
}

function toWanted(words: readonly Sought[]): Wanted {
  const matter = words.filter(({ name }) => !name)
  return {
    words,
    mass: Math.max(LEAST_MASS, sumOf(words)),
    matter: Math.max(LEAST_MATTER, sumOf(matter)),
  }
}

/** How much of the words a stretch tells, 0 to 1. */
function shareAt(stretches: Stretches, at: number, { words, mass, matter }: Wanted): number {
  let [told, toldMatter] = [0, 0]
  stretches.heldIn(at, words, ({ name }, weight) => {
    told += weight
    if (!name) toldMatter += weight
  })
  return (told / mass) * (NAMES_ONLY + (1 - NAMES_ONLY) * Math.min(1, toldMatter / matter / ENOUGH_MATTER))
}

function sumOf(words: readonly { weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** Sums of the same weights in another order differ by less than this part. */
const ROUNDING = 1.000001

/** Keeps in `best` the stretch of each account that holds most of the statement, where it holds at least so much. */
function tell(
  { stretches }: Library,
  terms: readonly Term[],
  least: number,
  best: Map<number, Telling>,
): void {
  const wanted = toWanted(terms.map((term) => stretches.toSought(term)))
  const rare = wanted.words.filter((word) => stretches.countOf(word) <= LONGEST_POSTING)
  const common = sumOf(wanted.words) - sumOf(rare)
  for (const [account, heaviest] of stretches.heaviest(rare)) {
    for (const { at, weight } of heaviest) {
      const known = best.get(account)?.share ?? 0
      if (((weight + common) / wanted.mass) * ROUNDING < Math.max(least, known)) break
      const share = shareAt(stretches, at, wanted)
      if (share < least || share <= known) continue
      best.set(account, { share, sentence: stretches.fullerSentence(at, wanted.words) })
    }
  }
}

function agreedShare({ weigh }: Library, source: Statement, statements: readonly Statement[]): number {
  const agreed = new Set(agreedTerms({ weigh }, statements).map(({ canon }) => canon))
  const terms = toTerms(source, weigh)
  return sumOf(terms.filter(({ canon }) => agreed.has(canon))) / Math.max(1, sumOf(terms))
}

/** What at least two accounts say. */
function agreedTerms({ weigh }: Pick<Library, 'weigh'>, statements: readonly Statement[]): Term[] {
  const holders = new Map<string, { term: Term; accounts: Set<number> }>()
  for (const statement of statements) {
    for (const term of toTerms(statement, weigh)) {
      const known = holders.get(term.canon) ?? { term, accounts: new Set() }
      known.accounts.add(statement.account)
      holders.set(term.canon, known)
    }
  }
  return [...holders.values()].flatMap(({ term, accounts }) => (accounts.size > 1 ? [term] : []))
}

/**
 * Of three carriers and more one may say something besides the claim ("the village that was hit first"): an account tells what two of
 * them say, so that the second best stretch counts. Of fewer the best does.
 */
function agree(carriers: readonly ReadonlyMap<number, Telling>[]): Map<number, Telling> {
  const rank = carriers.length > 2 ? 1 : 0
  const byAccount = new Map<number, Telling[]>()
  for (const best of carriers) for (const [account, telling] of best) push(byAccount, account, telling)
  const told = new Map<number, Telling>()
  for (const [account, tellings] of byAccount) {
    const telling = tellings.sort((a, b) => b.share - a.share || a.sentence - b.sentence)[rank]
    if (telling) told.set(account, telling)
  }
  return told
}

/** Of each account the stretch that holds more. */
function fuller(one: Map<number, Telling>, other: ReadonlyMap<number, Telling>): Map<number, Telling> {
  for (const [account, telling] of other)
    if (telling.share > (one.get(account)?.share ?? 0)) one.set(account, telling)
  return one
}

/**
 * How near an account comes to telling a claim of several carriers, 0 to 2: what a stretch holds of the claim, which is blind to what else
 * the stretch says, and how like the claim its likest statement is, which is not.
 */
export function nearness(telling: Telling | undefined, { searched }: Pick<Cell, 'searched'>): number {
  return (telling?.share ?? 0) + (searched?.nearest?.score ?? 0)
}

/** Several passes ask about the same readings; they are worked through once. */
const known = new WeakMap<readonly Reading[], Teller>()

/** Pure; the same accounts in the same order give the same answers. */
export function createTeller({ readings }: Pick<Comparing, 'readings'>): Teller {
  const teller = known.get(readings) ?? newTeller(readLibrary({ readings }))
  known.set(readings, teller)
  return teller
}

function newTeller(library: Library): Teller {
  return {
    tellings(statements, least) {
      const carriers = new Map<number, Map<number, Telling>>()
      for (const statement of statements.slice(0, MOST_STATEMENTS)) {
        const best = carriers.get(statement.account) ?? new Map<number, Telling>()
        carriers.set(statement.account, best)
        tell(library, toTerms(statement, library.weigh), least, best)
      }
      const core = new Map<number, Telling>()
      tell(library, agreedTerms(library, statements.slice(0, MOST_STATEMENTS)), least, core)
      return fuller(agree([...carriers.values()]), core)
    },
    agreed: (source, statements) => agreedShare(library, source, statements),
  }
}
