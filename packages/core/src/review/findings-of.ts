/** Names the findings of a comparison by their exact words. */
import type { Comparison, Evidence } from '@parallax/contract'
import type { Anchor, Finding, FindingKind } from '@parallax/contract/api'
import { describeOnce } from '../anchor/index.js'
import type { Found } from './found.js'
import { KINDS } from './kinds/index.js'
import { createView, type View } from './view.js'

/** As the contract has it, whose schemas are not loaded here. */
const MOST_ANCHORS = 400
const MOST_SAID = 10_000

/** The words as an anchor: with the version of their text, and with so much around them that they stand once in it. */
function anchorOf({ readings }: View, evidence: Evidence): Anchor {
  const reading = readings.get(evidence.article)
  if (reading === undefined) throw new RangeError(`The comparison holds no text of ${evidence.article}.`)
  const { text, sha256 } = reading.article
  return { ...describeOnce({ id: evidence.article, text }, evidence), sha256 }
}

function nameFinding(view: View, story: string, kind: FindingKind, { key, tell }: Found): Finding {
  const { anchors, says } = tell()
  return {
    story,
    kind,
    key,
    anchors: anchors.slice(0, MOST_ANCHORS).map((evidence) => anchorOf(view, evidence)),
    says: says.slice(0, MOST_SAID),
  }
}

/** Every finding with the ids that lead to it, kind by kind, in the order of the comparison; one is described when it is asked for. */
export function* findingsOf(
  comparison: Comparison,
  story: string,
  kinds: readonly FindingKind[] = Object.keys(KINDS) as FindingKind[],
): Generator<{ ids: readonly string[]; finding: Finding }> {
  const view = createView(comparison)
  for (const kind of kinds)
    for (const found of KINDS[kind].all(view))
      yield { ids: found.ids, finding: nameFinding(view, story, kind, found) }
}

/** The finding to which these ids lead (see `FindingAt` of the contract); null where there is none, or none with words. */
export function findingOf(
  comparison: Comparison,
  story: string,
  kind: FindingKind,
  ids: readonly string[],
): Finding | null {
  const view = createView(comparison)
  const found = KINDS[kind].at(view, ids)
  return found && nameFinding(view, story, kind, found)
}
