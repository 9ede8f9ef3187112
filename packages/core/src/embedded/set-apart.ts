/** Passages that are set apart by a mark, with the outlet that a credit, a label, a lead-in or an address gives for each. */
import type { Span } from '@parallax/contract'
import type { Anchor } from './anchors.js'
import {
  END_MARK,
  isHeadLine,
  isOwnDomain,
  type Layout,
  nameOf,
  nameOfDomain,
  type Passage,
  spanOf,
} from './layout.js'
import type { Line } from './lines.js'
import type { Run } from './marked.js'
import { domainOf, OPEN_SITES, outletKey } from './outlet-name.js'

/** A longer quotation is no pull quote, and one is set at most so far from its place. Characters; bounds, not measured. */
const LONGEST_PULL_QUOTE = 400
const PULL_QUOTE_REACH = 8_000
const PERSONAL_CREDIT = /^(?:[—–―]|--|-\s)\s*\p{Lu}/u

/** The passages of a run: credits inside it part it, a label may head it. Anchors that are taken up go into `used`. */
export function passagesInRun(layout: Layout, run: Run, used: Set<Anchor>): Passage[] {
  const { anchors } = layout
  const passages: Passage[] = []
  let first = run.first
  for (let at = run.first; at <= run.last + 1; at += 1) {
    const anchor = at <= run.last ? anchors[at] : null
    const isEnd = at > run.last
    const isLabel = anchor != null && (anchor.side === 'label' || (anchor.side === 'either' && at === first))
    const isCredit = anchor != null && (anchor.side === 'credit' || (anchor.side === 'either' && !isLabel))
    if (!isEnd && !isLabel && !isCredit) continue
    const part = trimRun(layout.lines, { ...run, first, last: at - 1 })
    if (part !== null) {
      const passage = passageOf(layout, part, isCredit ? anchor : null, used)
      if (passage !== null) passages.push(passage)
    }
    first = isLabel ? at : at + 1
  }
  return passages
}

/** Without rules and the like at its ends; null where no prose is left. */
function trimRun(lines: readonly Line[], run: Run): Run | null {
  let [from, to] = [run.first, run.last]
  while (from <= to && (lines[from]!.isRule || END_MARK.test(lines[from]!.text))) from += 1
  while (to >= from && (lines[to]!.isRule || END_MARK.test(lines[to]!.text))) to -= 1
  return from <= to ? { ...run, first: from, last: to } : null
}

/** `inside` is the credit that closes the run within its marks. */
function passageOf(layout: Layout, run: Run, inside: Anchor | null, used: Set<Anchor>): Passage | null {
  const { lines, anchors } = layout
  const label = labelOf(layout, run)
  const { first, last } = { first: label === null ? run.first : run.first + 1, last: run.last }
  const isWithin = inside !== null || label !== null
  if (!isWithin && first < last && isPersonal(lines[last]!)) return null
  const behind = anchors[last + 1] ?? null
  const after = inside === null && behind !== null && isAfter(behind, anchors, last + 1) ? behind : null
  if (!isWithin && after === null && isPersonal(lines[last + 1])) return null
  const tail = anchors[last]?.side === 'tail' ? anchors[last]! : null
  const before = nearestBefore(layout, run.first)
  const holders = [inside, label, after, tail, before].filter((anchor) => anchor !== null)
  const name = holders[0] === undefined ? citedOutlet(layout, run) : nameOf(layout, holders[0])
  if (name === null || (holders[0] === before && isRepeated(layout, { first, last }))) return null
  for (const each of holders) used.add(each)
  const evidence = evidenceOf(layout, { first, last }, holders)
  return { first, last, isQuoted: run.isQuoted === true, outlet: name, evidence }
}

/** A label in the first line of the run. */
function labelOf({ anchors }: Layout, { first, last }: Run): Anchor | null {
  const anchor = anchors[first] ?? null
  return anchor !== null && first < last && (anchor.side === 'label' || anchor.side === 'either')
    ? anchor
    : null
}

/** Every place that names the same outlet as the first; the passage itself where only an address does. */
function evidenceOf({ lines }: Layout, run: Run, holders: readonly Anchor[]): Span[] {
  const key = holders[0] === undefined ? '' : outletKey(holders[0].outlet.name)
  const spans = holders
    .filter(({ outlet }) => outletKey(outlet.name) === key)
    .map(({ outlet: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
  return spans.length > 0 ? spans : [spanOf(lines, run)]
}

/** A credit in the line behind a run, unless the line is the label of what comes next. */
function isAfter(anchor: Anchor, anchors: Layout['anchors'], at: number): boolean {
  if (anchor.side === 'credit') return true
  return anchor.side === 'either' && anchor.form !== 'linked' && anchors[at + 1]?.side !== 'credit'
}

/** "— Ann Example": a person is credited. */
function isPersonal(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 120 && PERSONAL_CREDIT.test(line.text)
}

/** The label or lead-in that stands before a line, with nothing between but dates and rules. */
function nearestBefore({ lines, anchors, body }: Layout, first: number): Anchor | null {
  let at = first - 1
  while (at >= body && (lines[at]!.isRule || isHeadLine(lines[at]!))) {
    if (anchors[at] !== null) break
    at -= 1
  }
  const anchor = at >= body ? anchors[at] : undefined
  return anchor != null && (anchor.side === 'label' || anchor.side === 'lead' || anchor.side === 'either')
    ? anchor
    : null
}

/** The outlet of the address that the page gives for a block quotation. */
function citedOutlet(layout: Layout, { first, last }: Run): string | null {
  for (let at = first; at <= last; at += 1) {
    const domain = layout.lines[at]!.url === null ? null : domainOf(layout.lines[at]!.url!)
    if (domain === null || OPEN_SITES.test(domain) || isOwnDomain(layout, domain)) continue
    return nameOfDomain(layout, domain)
  }
  return null
}

/** A pull quote: one short paragraph that stands in the article's own text as well. */
function isRepeated({ lines, text }: Layout, run: Run): boolean {
  const { start, end } = spanOf(lines, run)
  if (run.first !== run.last || end - start > LONGEST_PULL_QUOTE) return false
  const words = text.slice(start, end).replace(/^["“„«‘\s]+|["”»’.…\s]+$/gu, '')
  const from = Math.max(0, start - PULL_QUOTE_REACH)
  return text.slice(from, start).includes(words) || text.slice(end, end + PULL_QUOTE_REACH).includes(words)
}
