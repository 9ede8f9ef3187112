/** Passages of other outlets: those that are set apart first, then those that only lines beside them show. */
import { type Anchor, findAnchors } from './anchors.js'
import { passagesBetween } from './between.js'
import { isProse, type Layout, type Passage } from './layout.js'
import type { Line } from './lines.js'
import { markedRuns } from './marked.js'
import { outletKey } from './outlet-name.js'
import { passagesInRun } from './set-apart.js'

/** In the order of the text, without overlap. */
export function findPassages(known: Omit<Layout, 'anchors'>): Passage[] {
  const { body } = known
  const anchors = findAnchors(known.lines, known).map((anchor, at) => (at < body ? null : anchor))
  const lines = known.lines.map((line, at) =>
    isCreditInItalics(line, anchors[at]!) ? { ...line, mark: null } : line,
  )
  const layout: Layout = { ...known, lines, anchors }
  const used = new Set<Anchor>()
  const found = markedRuns(lines)
    .filter(({ first }) => first >= body)
    .flatMap((run) => passagesInRun(layout, run, used))
  const isTaken = lines.map(() => false)
  for (const { first, last } of found) isTaken.fill(true, first, last + 1)
  found.push(...passagesBetween(layout, isTaken, used))
  found.sort((a, b) => a.first - b.first)
  return isPressReview(found) || hasOwnProse(layout, found) ? found : []
}

/** A credit in italics is no passage in italics. */
function isCreditInItalics({ mark }: Line, anchor: Anchor | null): boolean {
  return mark === 'italic' && anchor !== null && anchor.side !== 'lead' && anchor.side !== 'tail'
}

/** Passages of several outlets may stand without a word between them. */
function isPressReview(found: readonly Passage[]): boolean {
  return found.some(({ outlet }) => outletKey(outlet) !== outletKey(found[0]!.outlet))
}

/** Something is left that the article says itself: a text that is whole another outlet's is a reprint and holds no passage. */
function hasOwnProse({ lines, anchors, body }: Layout, found: readonly Passage[]): boolean {
  return lines.some(
    (line, at) =>
      at >= body &&
      isProse(line) &&
      (anchors[at] === null || anchors[at]!.side === 'lead') &&
      !found.some(({ first, last }) => first <= at && at <= last),
  )
}
