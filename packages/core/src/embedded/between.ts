/** Passages that only lines beside them and the change of voice show: behind a label or lead-in, before a credit. */

import { agencyNamed } from '../origins/credits.js'
import type { Anchor } from './anchors.js'
import { bestEnd, bestStart, type Voices } from './bounds.js'
import { END_MARK, hasProse, isHeadLine, isProse, type Layout, nameOf, type Passage } from './layout.js'
import type { Line } from './lines.js'
import { isOfDomain, outletKey } from './outlet-name.js'
import { commentScore } from './voice.js'

/** A paragraph below this score reports. */
const NEUTRAL = -0.2
/** From this score on the paragraph before a passage is heard as a comment. */
const COMMENT = 0.3

interface Search {
  layout: Layout
  voices: Voices
  /** Anchors that need no other sign. */
  firm: ReadonlySet<Anchor>
  /** Lines that no passage runs over. */
  isBound: readonly boolean[]
  /** Passages begin here at the earliest: those before are found. */
  from: number
}

/** `isTaken`: lines of passages that are set apart; `used`: the anchors of those. */
export function passagesBetween(
  layout: Layout,
  isTaken: readonly boolean[],
  used: ReadonlySet<Anchor>,
): Passage[] {
  const { lines, anchors } = layout
  const open = anchors.filter(
    (anchor): anchor is Anchor =>
      anchor?.isOpen === true && !used.has(anchor) && !isTaken[anchor.at] && lines[anchor.at]!.mark === null,
  )
  if (open.length === 0) return []
  const voices = voicesOf(layout)
  settleSides(open, layout, voices)
  const names = namesByForm(open)
  const credible = open.filter((anchor) => isCredible(layout, anchor, names))
  const firm = new Set(credible.filter((anchor) => isFirm(anchor, names)))
  const isBound = boundsOf(layout, isTaken, firm)
  const base = { layout, voices, firm, isBound, from: layout.body }
  const passages = search(base, [...firm])
  const isFound = passages.length > 0 || used.size > 0
  const isDigest = credible.filter(({ side }) => side === 'tail').length > MOST_TAILS
  const loose = credible.filter(
    (anchor) =>
      !firm.has(anchor) &&
      !(isDigest && anchor.side === 'tail') &&
      (!isFound || layout.isSupported(anchor.outlet.name)),
  )
  return [...passages, ...searchLoose(base, passages, loose)]
}

/** A text with more credits at the ends of its paragraphs is a digest: each paragraph tells what another outlet holds. */
const MOST_TAILS = 3

/** The names in lines of each form. */
type Names = ReadonlyMap<Anchor['form'], ReadonlyMap<string, Anchor>>

function namesByForm(open: readonly Anchor[]): Names {
  const names = new Map<Anchor['form'], Map<string, Anchor>>()
  for (const anchor of open) {
    const known = names.get(anchor.form) ?? new Map<string, Anchor>()
    known.set(outletKey(anchor.outlet.name), anchor)
    names.set(anchor.form, known)
  }
  return names
}

/** Another line of this form names another outlet. */
const isAlike = ({ form }: Anchor, names: Names) => names.get(form)!.size > 1

/**
 * Copyright lines, credits at the end of a paragraph and datelines stand inside passages too. The first two are as good as other
 * lines where they name several outlets, not all of them agencies, whose pictures are credited so.
 */
function isFirm(anchor: Anchor, names: Names): boolean {
  if (anchor.form !== 'copyright' && anchor.side !== 'tail' && anchor.side !== 'dateline') return true
  if (!isAlike(anchor, names)) return false
  const among = names.get(anchor.form)!
  if (anchor.side === 'tail') return among.size <= MOST_TAILS
  return [...among.values()].some(({ outlet }) => agencyNamed(outlet.name) === undefined)
}

function voicesOf({ lines, anchors }: Layout): Voices {
  const keys = new Set(anchors.flatMap((anchor) => (anchor === null ? [] : outletKey(anchor.outlet.name))))
  const apart = lines.map(({ isApart }) => isApart)
  return {
    scores: lines.map(({ text, isRule }) =>
      isRule ? 1 : commentScore(text, (name) => keys.has(outletKey(name))),
    ),
    apart,
    isGrouped: apart.slice(1).some((each) => each) && apart.slice(1).some((each) => !each),
  }
}

function boundsOf({ lines }: Layout, isTaken: readonly boolean[], anchors: Iterable<Anchor>): boolean[] {
  const isBound = lines.map(
    ({ isRule, isRuled, kind, text, mark }, at) =>
      isTaken[at]! ||
      isRule ||
      isRuled ||
      kind === 'heading' ||
      (mark !== null && mark !== 'italic') ||
      END_MARK.test(text),
  )
  for (const { at, side } of anchors) if (side !== 'tail' && side !== 'dateline') isBound[at] = true
  return isBound
}

function search(start: Search, anchors: readonly Anchor[]): Passage[] {
  const passages: Passage[] = []
  let { from } = start
  for (const anchor of anchors) {
    const passage = passageAt({ ...start, from }, anchor)
    if (passage === null || passage.first < from) {
      if (anchor.side === 'tail') from = anchor.at + 1
      continue
    }
    passages.push(passage)
    from = passage.last + 1
  }
  return passages
}

/** In what the firm anchors leave over. */
function searchLoose(base: Search, found: readonly Passage[], loose: readonly Anchor[]): Passage[] {
  const isBound = [...base.isBound]
  for (const { first, last } of found) isBound.fill(true, first, last + 1)
  const left = loose.filter(({ at }) => !isBound[at])
  for (const { at, side } of left) if (side === 'credit') isBound[at] = true
  return search({ ...base, isBound }, left)
}

/** Lines that show no side are labels where what follows is less of a comment than what stands before, summed over the article. */
function settleSides(open: readonly Anchor[], { lines }: Layout, { scores }: Voices): void {
  const undecided = open.filter(({ side }) => side === 'either')
  let sum = LABEL_PRIOR * undecided.length
  for (const { at } of undecided)
    sum += lines[at + 1] === undefined ? -1 : (scores[at - 1] ?? 1) - scores[at + 1]!
  for (const anchor of undecided) anchor.side = sum > 0 ? 'label' : 'credit'
}

/** Labels are more common than credits without a sign. */
const LABEL_PRIOR = 0.3

/** A line with nothing but a name needs a second sign that it heads or closes a passage: an agency's mostly credits a picture. */
function isCredible({ lines, anchors, isSupported }: Layout, anchor: Anchor, names: Names): boolean {
  const { at, form, side, outlet } = anchor
  if (side === 'lead') return lines[at + 1]?.kind !== 'list-item'
  if (form === 'linked') return isAlike(anchor, names)
  if (form !== 'bare') return true
  const line = lines[at]!
  const isHeaded = line.isStrong || line.isRuled || /:$/u.test(lines[at - 1]?.text ?? '')
  if (isHeaded) return true
  if (agencyNamed(outlet.name) !== undefined) return false
  return isAlike(anchor, names) || isSupported(outlet.name) || anchors[at - 1]?.side === 'lead'
}

function passageAt(state: Search, anchor: Anchor): Passage | null {
  if (anchor.side === 'dateline') return passageFrom(state, anchor, anchor.at)
  return anchor.side === 'label' || anchor.side === 'lead'
    ? passageFrom(state, anchor, firstBehind(state, anchor))
    : passageBefore(state, anchor)
}

/** The first line behind a label that is no title, date, byline or rule; behind a lead-in, that is no rule. */
function firstBehind({ layout: { lines, anchors } }: Search, { at, side }: Anchor): number {
  const isHead = (line: Line) => line.isRule || (side === 'label' && !isProse(line) && isHeadLine(line))
  let first = at + 1
  while (first < lines.length && anchors[first] === null && isHead(lines[first]!)) first += 1
  return first
}

/** The passage that a label, a lead-in or a dateline opens. */
function passageFrom(
  { layout, voices, isBound, firm }: Search,
  anchor: Anchor,
  first: number,
): Passage | null {
  const { lines, anchors, body } = layout
  if (
    first >= lines.length ||
    (anchor.side === 'dateline' &&
      (first <= body || (!firm.has(anchor) && (voices.scores[first - 1] ?? 0) < COMMENT)))
  )
    return null
  if (isBound[first] && (anchor.side === 'dateline' || !isOpening(layout, first))) return null
  let limit = first + 1
  const isNext = (at: number) =>
    anchors[at]?.side === 'dateline' && anchor.side === 'dateline' && firm.has(anchors[at]!)
  while (limit < lines.length && !isBound[limit] && !isNext(limit) && !closes(anchors[limit] ?? null, anchor))
    limit += 1
  const end = anchors[limit] ?? null
  const isClosed =
    closes(end, anchor) ||
    END_MARK.test(lines[limit]?.text ?? '') ||
    (isRuledOff(lines, anchor.at) && isRuleAt(lines, limit))
  const bound = end?.side === 'tail' && closes(end, anchor) ? limit : limit - 1
  const last = isClosed ? bound : bestEnd(voices, first, limit)
  if (!hasProse(lines, { first, last })) return null
  const evidence = [{ start: anchor.outlet.start, end: anchor.outlet.end }]
  if (end !== null && closes(end, anchor)) evidence.push({ start: end.outlet.start, end: end.outlet.end })
  return { first, last, outlet: nameOf(layout, anchor), evidence }
}

/** A line under a rule: a bound for what stands before it, and the first line of what follows. */
function isOpening({ lines, anchors }: Layout, at: number): boolean {
  const { isRuled, isRule, kind, mark } = lines[at]!
  return isRuled && !isRule && kind !== 'heading' && mark === null && anchors[at] === null
}

/** A credit to the same outlet closes what its label or lead-in opened. */
function closes(end: Anchor | null, { outlet }: Anchor): boolean {
  if (end === null || (end.side !== 'credit' && end.side !== 'tail')) return false
  const [one, two] = [end.outlet.name, outlet.name]
  return outletKey(one) === outletKey(two) || isOfDomain(one, two) || isOfDomain(two, one)
}

const isRuleAt = (lines: readonly Line[], at: number) =>
  lines[at]?.isRule === true || lines[at]?.isRuled === true

/** A rule on one side of a label opens the passage; rules on both sides only set the label apart. */
const isRuledOff = (lines: readonly Line[], at: number) =>
  (isRuleAt(lines, at) || lines[at - 1]?.isRule === true) !== (lines[at + 1]?.isRule === true)

/** The passage that a credit closes: bounded by the last bound before it, cut by the voices. */
function passageBefore(state: Search, anchor: Anchor): Passage | null {
  const { layout, isBound, from } = state
  const { lines } = layout
  let last = anchor.side === 'tail' ? anchor.at : anchor.at - 1
  const isRuled = lines[last]?.isRule === true
  if (isRuled) last -= 1
  const canOpen = (at: number) => at >= from && (!isBound[at] || isOpening(layout, at))
  if (!canOpen(last)) return null
  let floor = last
  while (!isOpening(layout, floor) && canOpen(floor - 1)) floor -= 1
  const isClosed =
    (isRuled || isRuleAt(lines, anchor.at + 1)) &&
    (lines[floor - 1]?.isRule === true || lines[floor]!.isRuled)
  const first = isClosed ? floor : startOf(state, floor, last)
  if (!hasProse(lines, { first, last })) return null
  if (!isClosed && !isShown(state, anchor, { first, last, floor })) return null
  const { start, end } = anchor.outlet
  return { first, last, outlet: nameOf(layout, anchor), evidence: [{ start, end }] }
}

/** So much more of a comment than the mean of the passage is another voice. */
const CONTRAST = 0.25

function meanOf(scores: readonly number[], first: number, last: number): number {
  let sum = 0
  for (let at = first; at <= last; at += 1) sum += scores[at]!
  return sum / (last - first + 1)
}

/** The first line of the article is its own where it does not report as the lines behind it do. */
function startOf({ layout: { body }, voices }: Search, floor: number, last: number): number {
  const { scores } = voices
  const first = bestStart(voices, floor, last)
  if (first !== body || first === last) return first
  return scores[first]! - meanOf(scores, first + 1, last) >= CONTRAST ? first + 1 : first
}

/** Behind the last line of a text no prose follows within so many lines. */
const LOOKED_BEHIND = 40
/** A longer passage that only a credit behind it shows is the text itself. Paragraphs; a bound, not measured. */
const LONGEST = 15

/** The voice changes where the passage begins, or the article speaks of the outlet. */
function isShown(
  { layout: { lines, isSupported, body }, voices: { scores }, firm }: Search,
  anchor: Anchor,
  { first, last, floor }: { first: number; last: number; floor: number },
): boolean {
  const before = scores[first - 1]
  if (before === undefined || first <= body) return false
  const mean = meanOf(scores, first, last)
  if (!firm.has(anchor))
    return (before >= COMMENT && mean < 0) || (before > 0 && isSupported(anchor.outlet.name))
  // The last line of a reprint credits the whole of it.
  if (last - first >= LONGEST) return false
  const isAtEnd = !lines.slice(anchor.at + 1, anchor.at + LOOKED_BEHIND).some(isProse)
  if (isAtEnd && first <= body + 1 && before < COMMENT) return false
  return before > NEUTRAL || before - mean >= CONTRAST || (first === floor && floor > body)
}
