/** Findings that can be judged, where the page shows them, and acts on them that the server has not answered yet. */
import type { Span } from '@parallax/contract'
import type { Finding, FindingKind, FindingPlace, PlacedFinding, ReviewEntry } from '@parallax/contract/api'
import { identityOf, standing, undoneBy } from '@parallax/core/review-acts'
import type { ShownFinding } from './judged-cells.js'
import type { Words } from './lookup.js'

/** Words that a reader chose in an account, to be held against others; the account alone where none are selected yet. */
export interface ChosenWords {
  account: string
  span: Span | null
}

/** A finding as the page shows it. */
export interface FindingTarget {
  kind: FindingKind
  /** What leads to it in the comparison that is shown (see `FindingAt` of the contract); null where the machine does not show it there. */
  ids: readonly string[] | null
  /** What the machine found, in the words of the page. */
  says: string
  /** The words that it stands on, in the order of its anchors. Of cells and omissions they are read from the claim. */
  words: readonly Words[]
  /** With which its words are to be held against others at once. */
  chosen?: ChosenWords
  /** As it was judged; where `ids` is null, this names it. */
  finding?: Finding
}

/** An act on its way, or one that the list of the server does not hold yet. */
export interface Pending {
  target: FindingTarget
  entry: Omit<ReviewEntry, 'finding' | 'isUndone'>
}

/** Where findings stand in the comparison that is shown, which a newer one may have followed meanwhile. */
export type Known = ReadonlyMap<string, readonly (readonly string[])[]>

const placeKey = (kind: FindingKind, ids: readonly string[]) => JSON.stringify([kind, ids])

/** Where each finding stands in the comparison in which it was placed, by its identity. */
export function knownOf(findings: readonly PlacedFinding[]): Known {
  return new Map(
    findings.flatMap(({ finding, place }) =>
      place.state === 'here' ? [[identityOf(finding), place.ids] as const] : [],
    ),
  )
}

export interface FindingIndex {
  /** Each at every place where the page shows it. */
  shown: readonly ShownFinding[]
  find(target: Pick<FindingTarget, 'kind' | 'ids' | 'finding'>): PlacedFinding | undefined
}

/** Judged findings by where the page shows them. `known` is given where they are placed in another comparison than the one shown. */
export function indexFindings(findings: readonly PlacedFinding[], known: Known | null): FindingIndex {
  const byPlace = new Map<string, PlacedFinding>()
  const byWords = new Map<string, PlacedFinding>()
  const shown: ShownFinding[] = []
  for (const placed of findings) {
    const identity = identityOf(placed.finding)
    byWords.set(identity, placed)
    const own = placed.place.state === 'here' ? placed.place.ids : []
    const places = known === null ? own : (known.get(identity) ?? [])
    for (const ids of places) {
      byPlace.set(placeKey(placed.finding.kind, ids), placed)
      shown.push({ ids, placed })
    }
  }
  return {
    shown,
    find: ({ kind, ids, finding }) =>
      (ids === null ? undefined : byPlace.get(placeKey(kind, ids))) ??
      (finding === undefined ? undefined : byWords.get(identityOf(finding))),
  }
}

type Act = PlacedFinding['acts'][number]

function withAct({ finding, place, acts }: PlacedFinding, entry: Pending['entry']): PlacedFinding {
  const all: Act[] = [...acts, { ...entry, isUndone: false }]
  const undone = undoneBy(all)
  const told = all.map((each) => ({ ...each, isUndone: undone.has(each.id) }))
  return { finding, place, acts: told, standing: standing(told) }
}

/** A finding on which nobody acted before. The server names it by its words; until then its place does. */
function unjudged({ kind, ids, says, finding }: FindingTarget, story: string): PlacedFinding {
  const place: FindingPlace =
    ids === null ? { state: 'orphan', reason: '' } : { state: 'here', ids: [[...ids]], anchors: [] }
  const named = finding ?? { story, kind, key: placeKey(kind, ids ?? []), anchors: [], says }
  return { finding: named, place, standing: standing([]), acts: [] }
}

/** The list with what is under way, as it will stand if the server takes it. */
export function withPending(
  { story, findings, known }: { story: string; findings: readonly PlacedFinding[]; known: Known | null },
  pending: readonly Pending[],
): readonly PlacedFinding[] {
  const held = new Set(findings.flatMap(({ acts }) => acts.map(({ id }) => id)))
  let shown = findings
  for (const { target, entry } of pending) {
    if (held.has(entry.id)) continue
    const judged = indexFindings(shown, known).find(target)
    const next = withAct(judged ?? unjudged(target, story), entry)
    shown = [next, ...shown.filter((each) => each !== judged)]
  }
  return shown
}
