/** The state that the passes of a comparison build up, in the contract's own types wherever they leave the house. */

import type {
  Account,
  Across,
  ActEntry,
  Claim,
  Conflict,
  Copies,
  Evidence,
  FigureRow,
  Hardening,
  HeadlineGap,
  Independence,
  NamingEntry,
  Note,
  Omission,
  Origin,
  Reuse,
  Together,
  Unheard,
} from '@parallax/contract'
import { ownPart, reprintedPart } from './embedded/views.js'
import { push } from './multimap.js'
import type { Reading } from './reading.js'

export interface Comparing {
  /** Articles by time of publication, then outlet, then id; behind them the accounts that they reprint. */
  accounts: Account[]
  /** `readings[i]` is what `accounts[i]` says: an article without what it reprints, or a reprinted passage. */
  readings: Reading[]
  /** The articles as they were read. */
  wholeReadings: Reading[]
  reuse: Reuse[]
  copies: Copies[]
  across: Across[]
  claims: Claim[]
  figureLedger: FigureRow[]
  conflicts: Conflict[]
  naming: NamingEntry[]
  acts: ActEntry[]
  origins: Origin[]
  independence?: Independence
  unheard: Unheard[]
  omissions: Omission[]
  hardening: Hardening[]
  headlines: HeadlineGap[]
  softening: Hardening[]
  together: Together
  notes: Note[]
  limits: Note[]
  /** Findings and references that the gate took away. */
  dropped: number
}

/** A step of the comparison. It returns the sections that it computes and leaves the rest alone. */
export interface ComparePass {
  /** Printed in `method.rules`, with the version of the rules: `name@version`. */
  name: string
  run(comparing: Readonly<Comparing>): Partial<Comparing>
}

/** A, B, … Z, AA, AB, … */
export function accountId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : accountId(Math.floor(index / 26) - 1) + letter
}

/** An outlet known by its address alone is called by it: "www.example.org". */
const HOST_PREFIX = /^www\./iu

function toAccount({ id, name, article }: Reading, index: number): Account {
  return {
    id: accountId(index),
    outlet:
      article.outlet?.replace(HOST_PREFIX, '') ?? name ?? article.headline ?? `account ${accountId(index)}`,
    article: id,
    embeddedIn: null,
    start: null,
    end: null,
    published: article.published,
  }
}

/** Shown for a reprinted account of which no outlet is known. */
const NOT_NAMED = 'an outlet that is not named'

/** Finds the place in `accounts` of words of an article: of the reprinted account around them, else of the article itself. */
export function accountLocator({
  accounts,
}: Pick<Comparing, 'accounts'>): (words: Words) => number | undefined {
  const byArticle = new Map<string, number[]>()
  for (const [place, { article }] of accounts.entries()) push(byArticle, article, place)
  return ({ article, start, end }) => {
    const places = byArticle.get(article) ?? []
    const inner = places.find((place) => {
      const account = accounts[place]!
      return account.start !== null && account.end !== null && account.start <= start && end <= account.end
    })
    return inner ?? places.find((place) => accounts[place]!.embeddedIn === null)
  }
}

type Words = Pick<Evidence, 'article' | 'start' | 'end'>

/** The state before the first pass, the accounts lettered in the order given. */
export function startComparing(readings: readonly Reading[]): Comparing {
  const reprinted = readings.flatMap((reading, host) =>
    reading.embedded.map((passage) => ({ reading, host, passage })),
  )
  return {
    accounts: [
      ...readings.map(toAccount),
      ...reprinted.map(({ reading, host, passage }, at) => ({
        id: accountId(readings.length + at),
        outlet: passage.outlet ?? NOT_NAMED,
        article: reading.id,
        embeddedIn: accountId(host),
        start: passage.start,
        end: passage.end,
        published: null,
      })),
    ],
    readings: [
      ...readings.map(ownPart),
      ...reprinted.map(({ reading, passage }) => reprintedPart(reading, passage)),
    ],
    wholeReadings: [...readings],
    reuse: [],
    copies: [],
    across: [],
    claims: [],
    figureLedger: [],
    conflicts: [],
    naming: [],
    acts: [],
    origins: [],
    unheard: [],
    omissions: [],
    hardening: [],
    headlines: [],
    softening: [],
    together: { state: 'unclear', why: 'Not judged.', apart: [] },
    notes: [],
    limits: [],
    dropped: 0,
  }
}
