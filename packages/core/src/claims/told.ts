/**
 * Whether an account tells a claim in words that were not lined up with it: how much of what a carrier says two neighbouring
 * sentences of the account hold. One-sided, unlike the score of two statements: a short sentence that shares a name with a long
 * claim does not tell it, and a claim told over two sentences, in a caption or in a clause is told.
 */
import type { Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import type { Reading } from '../reading.js'
import { alignStatements } from './align.js'
import { isContent, type Statement } from './statement.js'
import { toUnits } from './units.js'
import { createWeigher, type Term, toTerms, type Weigher } from './weights.js'

/** The stretch of an account that holds most of what a carrier says. */
export interface Telling {
  /** Part of the carrier's weight that the stretch holds, 0 to 1. */
  share: number
  /** Place in `Reading.sentences` of the one of its two sentences that holds more. */
  sentence: number
}

export interface Teller {
  /** By place of the account, its best stretch for any of the statements. Accounts that hold less of them than `least` are left out. */
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

/** Another word of the same set of synonyms is weaker evidence than the word itself. */
const SYNONYM_FACTOR = 0.85

/** Of a claim that very many accounts carry, this many statements are looked for. */
const MOST_STATEMENTS = 12

/** Words that more sentences hold tell too little to look for; they are counted in the stretches that the other words find. */
const LONGEST_POSTING = 300

/** So many of an account's stretches are looked at again for the words that were not looked for. */
const BEST_STRETCHES = 3

/** A sentence of the run; between the last of one account and the first of the next one number is left free. */
interface Line {
  account: number
  sentence: number
  terms: ReadonlyMap<string, Term>
}

interface Library {
  lines: readonly (Line | undefined)[]
  postings: ReadonlyMap<string, readonly number[]>
  weigh: Weigher
}

function readLibrary(comparing: Pick<Comparing, 'readings'>): Library {
  const weigh = createWeigher(alignStatements(comparing).statements)
  const lines: (Line | undefined)[] = []
  const postings = new Map<string, number[]>()
  for (const [account, { article, sentences }] of comparing.readings.entries()) {
    for (const { index, tokens } of sentences) {
      const content = toUnits(tokens, article.language).filter(isContent)
      const terms = new Map(toTerms({ content }, weigh).map((term) => [term.canon, term]))
      for (const canon of terms.keys()) push(postings, canon, lines.length)
      lines.push({ account, sentence: index, terms })
    }
    lines.push(undefined)
  }
  return { lines, postings, weigh }
}

/** What a line holds of a term: its weight, less for a synonym, nothing where the line lacks it. */
function held(line: Line | undefined, { canon, key, weight }: Term): number {
  const met = line?.terms.get(canon)
  return met === undefined ? 0 : met.key === key ? weight : weight * SYNONYM_FACTOR
}

/** A statement as it is looked for. */
interface Sought {
  terms: readonly Term[]
  mass: number
  /** Mass of the terms that are no names. */
  matter: number
}

function toSought(terms: readonly Term[]): Sought {
  const matter = terms.filter(({ name }) => !name)
  return {
    terms,
    mass: Math.max(LEAST_MASS, sumOf(terms, weightOf)),
    matter: Math.max(LEAST_MATTER, sumOf(matter, weightOf)),
  }
}

/** How much of the terms the stretch of a line and the one behind it tells, 0 to 1. */
function shareAt({ lines }: Library, at: number, { terms, mass, matter }: Sought): number {
  const [one, next] = [lines[at], lines[at + 1]]
  let [told, toldMatter] = [0, 0]
  for (const term of terms) {
    const here = Math.max(held(one, term), held(next, term))
    told += here
    if (!term.name) toldMatter += here
  }
  return (told / mass) * (NAMES_ONLY + (1 - NAMES_ONLY) * Math.min(1, toldMatter / matter / ENOUGH_MATTER))
}

const weightOf = ({ weight }: Term) => weight

function sumOf(terms: readonly Term[], value: (term: Term) => number): number {
  return terms.reduce((sum, term) => sum + value(term), 0)
}

/** Summed weight of the terms by the stretch that holds them, known by its first line. */
function gather({ lines, postings }: Library, terms: readonly Term[]): Map<number, number> {
  const sums = new Map<number, number>()
  const add = (at: number, weight: number) => sums.set(at, (sums.get(at) ?? 0) + weight)
  for (const term of terms) {
    let before = Number.NaN
    for (const at of postings.get(term.canon) ?? []) {
      const own = held(lines[at], term)
      if (before !== at - 1 && lines[at - 1] !== undefined) add(at - 1, own)
      add(at, Math.max(own, held(lines[at + 1], term)))
      before = at
    }
  }
  return sums
}

type Weighed = [at: number, weight: number]

/** The heaviest stretches by account, known by their first lines. Ties go to the earlier one. */
function heaviest({ lines }: Library, sums: ReadonlyMap<number, number>): Map<number, Weighed[]> {
  const byAccount = new Map<number, Weighed[]>()
  for (const [at, weight] of sums) push(byAccount, lines[at]!.account, [at, weight])
  for (const [account, list] of byAccount)
    byAccount.set(account, list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BEST_STRETCHES))
  return byAccount
}

/** Sums of the same weights in another order differ by less than this part. */
const ROUNDING = 1.000001

/** Keeps in `best` the stretch of each account that holds most of the statement, where it holds at least so much. */
function tell(library: Library, statement: Statement, least: number, best: Map<number, Telling>): void {
  const terms = toTerms(statement, library.weigh)
  const sought = toSought(terms)
  const isRare = ({ canon }: Term) => (library.postings.get(canon)?.length ?? 0) <= LONGEST_POSTING
  const rare = terms.filter(isRare)
  const common = sumOf(terms, weightOf) - sumOf(rare, weightOf)
  for (const [account, stretches] of heaviest(library, gather(library, rare))) {
    for (const [at, weight] of stretches) {
      const wanted = Math.max(least, best.get(account)?.share ?? 0)
      if (((weight + common) / sought.mass) * ROUNDING < wanted) break
      const share = shareAt(library, at, sought)
      if (share < least || share <= (best.get(account)?.share ?? 0)) continue
      const fuller = holdsMore(library, at, terms) ? at : at + 1
      best.set(account, { share, sentence: library.lines[fuller]!.sentence })
    }
  }
}

/** Whether the first line of a stretch holds at least as much as the second. */
function holdsMore({ lines }: Library, at: number, terms: readonly Term[]): boolean {
  const [one, next] = [lines[at], lines[at + 1]]
  return sumOf(terms, (term) => held(one, term)) >= sumOf(terms, (term) => held(next, term))
}

function agreedShare({ weigh }: Library, source: Statement, statements: readonly Statement[]): number {
  const holders = new Map<string, Set<number>>()
  for (const statement of statements) {
    for (const { canon } of toTerms(statement, weigh)) {
      const known = holders.get(canon) ?? new Set()
      holders.set(canon, known.add(statement.account))
    }
  }
  const terms = toTerms(source, weigh)
  const agreed = terms.filter(({ canon }) => (holders.get(canon)?.size ?? 0) > 1)
  return sumOf(agreed, weightOf) / Math.max(1, sumOf(terms, weightOf))
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
      const best = new Map<number, Telling>()
      for (const statement of statements.slice(0, MOST_STATEMENTS)) tell(library, statement, least, best)
      return best
    },
    agreed: (source, statements) => agreedShare(library, source, statements),
  }
}
