/** What other sections already know to belong together: figures of one row, shared passages, conflicts. */
import type { Evidence, FigureRelation, Reuse } from '@parallax/contract'
import type { Comparing } from '../comparing.js'

/** Places in several accounts that one finding joins. */
export interface Joint {
  kind: 'figure' | 'passage' | 'conflict'
  places: readonly Evidence[]
}

/** Relations under which two figures measure one thing; a part or another scope says something else. */
const SAME_QUANTITY = new Set<FigureRelation>(['same', 'update', 'vaguer', 'conflict'])

/** Passages are held against each other in runs of this many words. */
const RUN = 3

/** A shared passage speaks for a statement only where this share of the runs of words stands in both accounts. */
const SHARED_RUNS = 0.5

export function findJoints({ figureLedger, reuse, conflicts }: Readonly<Comparing>): Joint[] {
  return [
    ...figureLedger.map(
      ({ entries }): Joint => ({
        kind: 'figure',
        places: entries.filter(({ relation }) => SAME_QUANTITY.has(relation)),
      }),
    ),
    ...reuse.map(({ from, to }: Reuse): Joint => ({ kind: 'passage', places: [from, to] })),
    ...conflicts.map(({ evidence }): Joint => ({ kind: 'conflict', places: evidence })),
  ].filter(({ places }) => places.some(({ article }) => article !== places[0]!.article))
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')))
}

/** Tells whether words of the one passage stand in the other: a passage can leave a sentence of its model out. A passage is read once. */
export function createWordHolder(): (words: string, passage: string) => boolean {
  const known = new Map<string, Set<string>>()
  const readOnce = (text: string) => {
    const runs = known.get(text) ?? runsOf(text)
    known.set(text, runs)
    return runs
  }
  return (words, passage) => {
    const held = readOnce(passage)
    let [all, shared] = [0, 0]
    for (const run of readOnce(words)) {
      all += 1
      if (held.has(run)) shared += 1
    }
    return all > 0 && shared >= SHARED_RUNS * all
  }
}
