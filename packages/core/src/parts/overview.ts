/** The first screen: everything but texts and ledgers, and how much each of those holds. */
import type { Comparison, Place } from '@parallax/contract'
import type { NumberPlace, Overview, PartCounts } from '@parallax/contract/api'
import { countShared } from './grid.js'
import { headOf, type Keys } from './heads.js'

function countsOf(comparison: Comparison): PartCounts {
  const { accounts, origins, claims, conflicts, figureLedger, naming, acts } = comparison
  const { reuse, omissions, unheard, hardening, softening, headlines, across } = comparison
  return {
    accounts: accounts.length,
    origins: origins.length,
    claims: claims.length,
    shared: countShared(claims, conflicts),
    conflicts: conflicts.length,
    figures: figureLedger.length,
    names: naming?.length ?? 0,
    acts: acts?.length ?? 0,
    reuse: reuse.length,
    omissions: omissions.length,
    unheard: unheard?.length ?? 0,
    hardening: hardening.length + (softening?.length ?? 0),
    headlines: headlines?.length ?? 0,
    across: across?.length ?? 0,
  }
}

const overlaps = (a: Place, b: Place) => a.article === b.article && a.start < b.end && b.start < a.end

/** Entries of the ledger of figures that stand where accounts exclude each other by a number. */
function numbersOf({ conflicts, figureLedger }: Comparison): NumberPlace[] {
  const focus = conflicts.filter(({ type }) => type === 'figure').flatMap((conflict) => conflict.focus)
  if (focus.length === 0) return []
  return figureLedger
    .flatMap(({ entries }) => entries)
    .filter((entry) => focus.some((place) => overlaps(entry, place)))
    .map(({ article, start, end, low, high }) => ({ article, start, end, low, high }))
}

export function overviewOf(comparison: Comparison, keys: Keys): Overview {
  const { schemaVersion, story, accounts, conflicts, copies, independence, notes, method } = comparison
  return {
    schemaVersion,
    story,
    articles: comparison.articles.map((annotation) => headOf(annotation, keys)),
    counts: countsOf(comparison),
    numbers: numbersOf(comparison),
    accounts,
    conflicts,
    ...(copies && { copies }),
    ...(independence && { independence }),
    notes,
    method,
  }
}
