/** The state that the passes of a comparison build up, in the contract's own types wherever they leave the house. */
import type {
  Account,
  Claim,
  Conflict,
  FigureRow,
  Hardening,
  NamingEntry,
  Note,
  Omission,
  Origin,
  Reuse,
  Together,
} from '@parallax/contract'
import type { Reading } from './reading.js'

export interface Comparing {
  /** By time of publication, then outlet, then id. */
  accounts: Account[]
  /** `readings[i]` is the article of `accounts[i]`. */
  readings: Reading[]
  reuse: Reuse[]
  claims: Claim[]
  figureLedger: FigureRow[]
  conflicts: Conflict[]
  naming: NamingEntry[]
  origins: Origin[]
  omissions: Omission[]
  hardening: Hardening[]
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

function toAccount({ id, name, article }: Reading, index: number): Account {
  return {
    id: accountId(index),
    outlet: article.outlet ?? name ?? article.headline ?? `account ${accountId(index)}`,
    article: id,
    embeddedIn: null,
    start: null,
    end: null,
    published: article.published,
  }
}

/** The state before the first pass, the accounts lettered in the order given. */
export function startComparing(readings: readonly Reading[]): Comparing {
  return {
    accounts: readings.map(toAccount),
    readings: [...readings],
    reuse: [],
    claims: [],
    figureLedger: [],
    conflicts: [],
    naming: [],
    origins: [],
    omissions: [],
    hardening: [],
    together: { state: 'unclear', why: 'Not judged.', apart: [] },
    notes: [],
    limits: [],
    dropped: 0,
  }
}
