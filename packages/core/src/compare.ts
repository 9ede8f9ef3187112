/** Compares accounts of one event: the ordered list of passes and nothing else. */
import type { Comparison } from '@parallax/contract'
import { acrossPass } from './across/index.js'
import { actsLedgerPass } from './acts/ledger.js'
import { toAnnotation } from './annotate.js'
import { conflictsPass } from './claims/conflicts.js'
import { claimsPass } from './claims/index.js'
import { silencePass } from './claims/settle.js'
import { type ComparePass, type Comparing, startComparing } from './comparing.js'
import { figureLedgerPass } from './figures/ledger.js'
import { gatePass } from './gate/index.js'
import { hardeningPass } from './hardening/index.js'
import { instantOf } from './instant.js'
import { namingLedgerPass } from './naming/ledger.js'
import { omissionPass } from './omission/index.js'
import { unheardPass } from './omission/voices.js'
import { independencePass } from './origins/independence.js'
import { originsPass } from './origins/index.js'
import type { Reading } from './reading.js'
import { reusePass } from './reuse/index.js'
import { headlinesPass } from './stance/headlines.js'
import { apartPass } from './together/apart.js'
import { copiesPass } from './together/copies.js'
import { togetherPass } from './together/index.js'
import { VERSION } from './version.js'

/**
 * Order: claims and figures are lined up first; conflicts read both. No cell stays silent that figures, passages or conflicts
 * join with its claim, which is why silence is settled behind them. Origins join chains with shared passages and number the
 * claims; omissions need the origins to count who else carries a claim. Where accounts tell different events, what was found between them
 * is taken back. Copies of one text are told last. The gate stands last.
 */
export const comparePasses: readonly ComparePass[] = [
  reusePass,
  claimsPass,
  figureLedgerPass,
  conflictsPass,
  silencePass,
  namingLedgerPass,
  actsLedgerPass,
  originsPass,
  independencePass,
  omissionPass,
  unheardPass,
  hardeningPass,
  headlinesPass,
  togetherPass,
  apartPass,
  copiesPass,
  acrossPass,
  gatePass,
]

/** By time of publication (unknown last), then outlet, then id. */
function byTimeThenName(a: Reading, b: Reading): number {
  const [first, second] = [instantOf(a.article.published), instantOf(b.article.published)]
  if (first !== second) return first < second ? -1 : 1
  const name = ({ article, name: ownName, id }: Reading) => [article.outlet ?? ownName ?? '', id]
  const [left, right] = [name(a), name(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at === -1 ? 0 : left[at]! < right[at]! ? -1 : 1
}

/** Lines up any number of readings. Pure: the same readings give the same result in any order of input. */
export function compare(unordered: readonly Reading[]): Comparison {
  const readings = [...unordered].sort(byTimeThenName)
  let state = startComparing(readings)
  for (const pass of comparePasses) state = { ...state, ...pass.run(state) }
  return toComparison(state)
}

/** The models that any of the accounts was read with, in alphabetical order. */
function modelsOf(readings: readonly Reading[]): string[] {
  return [...new Set(readings.flatMap(({ syntax }) => syntax.model ?? []))].sort()
}

function toComparison(state: Comparing): Comparison {
  const times = state.accounts.flatMap(({ published }) => published ?? [])
  return {
    schemaVersion: 1,
    story: {
      title: state.readings[0]?.article.headline ?? null,
      from: times[0] ?? null,
      to: times.at(-1) ?? null,
      together: state.together,
    },
    accounts: state.accounts,
    articles: state.wholeReadings.map(toAnnotation),
    claims: state.claims,
    conflicts: state.conflicts,
    figureLedger: state.figureLedger,
    naming: state.naming,
    acts: state.acts,
    origins: state.origins,
    reuse: state.reuse,
    ...(state.copies.length === 0 ? {} : { copies: state.copies }),
    ...(state.across.length === 0 ? {} : { across: state.across }),
    ...(state.independence && { independence: state.independence }),
    unheard: state.unheard,
    omissions: state.omissions,
    hardening: state.hardening,
    headlines: state.headlines,
    softening: state.softening,
    notes: state.notes,
    method: {
      version: VERSION,
      rules: comparePasses.map(({ name }) => name),
      models: modelsOf(state.readings),
      limits: state.limits,
      dropped: state.dropped,
    },
  }
}
