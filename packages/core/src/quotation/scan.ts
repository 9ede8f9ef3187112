/**
 * Quotations of a text by a machine that reads quotation marks one after the other, paragraph by paragraph, with a stack of
 * the open ones. It looks at a bounded number of characters around a mark and the stack has a bounded depth: the work is
 * linear in the length of the text.
 */
import type { Span } from '@parallax/contract'
import type { Quotation } from '../reading.js'
import { type Around, isApostrophe, isMarkAndApostrophe } from './apostrophes.js'
import { findMarks, type Mark, SPACE, WORD } from './find.js'
import { CLOSERS, DOUBLE, isSameKind, NEVER_IN_ITSELF, SHAPED, SINGLE, SURE_OPENERS } from './marks.js'
import { captionsBefore, isLabelled, MOST_CAPTIONS } from './paragraphs.js'
import { hasClosingShape, hasOpeningShape } from './shapes.js'
import { endBeforeTag, isBeforeTag } from './tags.js'

/** Deeper nesting is noise. */
const DEEPEST = 6
/** A mark that is never closed quotes to the end of its paragraph, or of its sentence where that is further off than this. */
const LONGEST_UNCLOSED = 600

interface Open {
  mark: string
  quotation: Quotation
  /** Place of the quotation in `found`. */
  place: number
}

interface Scan {
  text: string
  paragraph: Span
  stack: Open[]
  found: Quotation[]
  /** Quotations that the paragraph before left open, outermost first. */
  pending: Open[]
  /** This paragraph begins as one that goes on with them. */
  isResuming: boolean
  /** How many of `pending` this paragraph has taken up. */
  resumed: number
  language: string | null
  /** The next paragraph begins with a single mark and a word. */
  singleNext: boolean
}

/** Quotations in the order of their opening marks; `continues` is an index into the list. */
export function scanQuotations(
  text: string,
  paragraphs: readonly Span[],
  sentenceEnd: (at: number) => number,
  language: string | null,
): Quotation[] {
  const found: Quotation[] = []
  let pending: Open[] = []
  let captions: number | null = null
  let lastCaption = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const isCaption = index <= lastCaption
    const singleNext = next !== undefined && SINGLE_START.test(text.slice(next.start, next.start + 2))
    const given = isCaption ? NOTHING : { pending, isResuming: captions !== null }
    const scan: Scan = { text, paragraph, stack: [], found, ...given, resumed: 0, language, singleNext }
    for (const mark of findMarks(text, paragraph)) readMark(scan, mark)
    if (isCaption) {
      endParagraph(scan, false, sentenceEnd)
      continue
    }
    const behind = paragraphs.slice(index + 1, index + 2 + MOST_CAPTIONS)
    captions = captionsBefore(text, behind, scan.stack[0]?.mark)
    pending = endParagraph(scan, captions !== null, sentenceEnd)
    lastCaption = index + (captions ?? 0)
  }
  return number(found)
}

const SINGLE_START = /^['‘](?=[\p{L}\p{N}])/u
const NOTHING = { pending: [], isResuming: false }

/** Opening order, empty quotations left out, links as indices. */
function number(found: readonly Quotation[]): Quotation[] {
  const kept = found.filter(({ inner }) => inner.start < inner.end)
  const order = kept.map((_, index) => index).sort((a, b) => kept[a]!.start - kept[b]!.start || a - b)
  const place = new Map<Quotation, number>(order.map((old, index) => [kept[old]!, index]))
  return order.map((old) => {
    const { continues, ...rest } = kept[old]!
    const before = continues === null ? undefined : place.get(found[continues]!)
    return { ...rest, continues: before ?? null }
  })
}

function readMark(scan: Scan, mark: Mark): void {
  if (mark.text === "''" && splitsMark(scan, mark)) return
  const open = findOpen(scan.stack, mark.text)
  if (isApostrophe(mark, around(scan, mark, open))) return
  const opening = isOpening(scan, mark)
  const closing = hasClosingShape(scan, mark)
  const again = openAgain(scan, mark, open)
  if (open >= 0 && !(SHAPED.has(mark.text) && opening && !closing)) close(scan, mark, open)
  else if (isSlipped(scan, mark)) close(scan, mark, scan.stack.length - 1)
  else if (again >= 0 && !isNested(scan, mark)) pushAgain(scan, mark, again)
  else if (SURE_OPENERS.has(mark.text) || (opening && CLOSERS.has(mark.text))) push(scan, mark, null)
  else if (closing) closePending(scan, mark)
}

/** Two single marks where two quotations end, or three, or where an apostrophe begins the quotation. */
function splitsMark(scan: Scan, mark: Mark): boolean {
  const { stack, text } = scan
  const first = { ...mark, text: "'", end: mark.start + 1 }
  if (isMarkAndApostrophe(text, mark)) {
    push(scan, first, null)
    return true
  }
  const [outer, top] = [stack.at(-2)?.mark, stack.at(-1)?.mark]
  if (top !== "'" || outer === undefined) return false
  const isThree = text[mark.end] === "'" && outer !== "'" && CLOSERS.get(outer)!.has("''")
  if (!isThree && (outer !== "'" || findOpen(stack, "''") !== stack.length - 1)) return false
  close(scan, first, stack.length - 1)
  close(scan, { ...mark, start: first.end, end: mark.end + (isThree ? 1 : 0) }, stack.length - 1)
  return true
}

function around(scan: Scan, { start }: Mark, open: number): Around {
  const { text, stack, singleNext, paragraph } = scan
  const isFirst = start === paragraph.start
  const begins = isFirst || /[:,]\s$/u.test(text.slice(Math.max(0, start - 2), start))
  return {
    text,
    open: open + 1,
    doubles: stack.filter(({ mark }) => DOUBLE.has(mark)).length,
    goesOn: (singleNext && begins) || (isFirst && scan.isResuming),
  }
}

function isOpening({ text, paragraph, stack }: Scan, mark: Mark): boolean {
  const isFirstInside = stack.at(-1)?.quotation.inner.start === mark.start
  return hasOpeningShape({ text, paragraph, isFirstInside, isOpen: stack.length > 0 }, mark)
}

/** “Stay,“ she said and “Stay, “she said: an opening mark typed for the closing one, behind the end of a clause. */
function isSlipped({ text, stack, language }: Scan, { start, end, text: mark }: Mark): boolean {
  const top = stack.at(-1)?.mark
  if (top === undefined || top !== mark || !DOUBLE.has(mark)) return false
  const before = text.slice(Math.max(0, start - 2), start)
  if (mark === '“' && /[,.?!]$/u.test(before) && SPACE.test(text[end] ?? ' ')) return true
  return (language ?? 'en') === 'en' && /[,?!]\s$/u.test(before) && isBeforeTag(text, end)
}

/** Two single marks close a double quotation before a single one. */
function findOpen(stack: readonly Open[], mark: string): number {
  const last = stack.findLastIndex(({ mark: other }) => CLOSERS.get(other)?.has(mark))
  if (mark !== "''" || last === -1) return last
  const double = stack.findLastIndex(({ mark: other }) => DOUBLE.has(other) && CLOSERS.get(other)!.has(mark))
  return double === -1 ? last : double
}

/** Place on the stack of a quotation that the mark seems to open once more; -1 where none is open. */
function openAgain(scan: Scan, { start, text: mark }: Mark, open: number): number {
  const { stack, text, paragraph } = scan
  const isTop = stack.at(-1)?.mark === mark
  if (SINGLE.has(mark)) return isTop && endsSentence(text, paragraph.start, start) ? stack.length - 1 : -1
  if (open >= 0) return open
  return NEVER_IN_ITSELF.has(mark) && isTop ? stack.length - 1 : -1
}

/** "He was not "ill" at all": the marks behind it close all that is open, and it does not begin a new sentence as a paragraph does. */
function isNested({ text, stack, paragraph }: Scan, { start, text: mark, balance }: Mark): boolean {
  if (!DOUBLE.has(mark)) return false
  if (stack.at(-1)?.mark === mark && endsSentence(text, paragraph.start, start)) return false
  return balance === -1 - stack.filter(({ mark: other }) => DOUBLE.has(other)).length
}

/** The old quotation was never closed; where a sentence ends before the mark, a new paragraph of it begins here. */
function pushAgain(scan: Scan, mark: Mark, again: number): void {
  dropInner(scan, again + 1, mark.start)
  const { place, quotation } = scan.stack.pop()!
  const { start } = quotation.inner
  endUnclosed(scan, quotation, trimEnd(scan.text, start, mark.start))
  const goesOn = endsSentence(scan.text, start, mark.start) && !quotation.closed
  push(scan, mark, goesOn && !isLabelled(scan.text, mark.end) ? place : null)
}

function endsSentence(text: string, from: number, at: number): boolean {
  const end = trimEnd(text, from, at)
  return end < at && end > from && /[.?!…]['’)\]]?$/u.test(text.slice(end - 2, end))
}

function push(scan: Scan, mark: Mark, goesOnWith: number | null): void {
  const { stack, found, pending, paragraph, text } = scan
  if (stack.length >= DEEPEST) return
  const lead = text.slice(paragraph.start, mark.start)
  const isFirst = scan.isResuming && lead.length <= 4 && !WORD.test(lead)
  const resumes = isFirst ? pending[scan.resumed] : undefined
  const isResumed = resumes !== undefined && isSameKind(resumes.mark, mark.text)
  if (isResumed) scan.resumed += 1
  const quotation: Quotation = {
    start: mark.start,
    end: mark.end,
    inner: { start: mark.end, end: mark.end },
    depth: stack.length,
    closed: false,
    continues: isResumed && !isLabelled(text, mark.end) ? resumes.place : goesOnWith,
  }
  stack.push({ mark: mark.text, quotation, place: found.length })
  found.push(quotation)
}

/** Closes the mark at `depth`; what is open inside it ends here too. */
function close(scan: Scan, mark: Mark, depth: number): void {
  dropInner(scan, depth + 1, mark.start)
  const { quotation } = scan.stack.pop()!
  quotation.inner.end = mark.start
  quotation.end = mark.end
  quotation.closed = true
}

/** Ends the open quotations from `depth` on at `at`: single marks were apostrophes, double ones are unclosed. */
function dropInner(scan: Scan, depth: number, at: number): void {
  const { stack, text } = scan
  while (stack.length > depth) {
    const open = stack.pop()!
    if (SINGLE.has(open.mark)) empty(scan, open)
    else endUnclosed(scan, open.quotation, trimEnd(text, open.quotation.inner.start, at))
  }
}

/** The mark was none: what seemed to stand inside it stands one level higher. */
function empty({ found }: Scan, { quotation, place }: Open): void {
  quotation.inner.end = quotation.inner.start
  for (let inside = place + 1; inside < found.length; inside += 1) found[inside]!.depth -= 1
}

/** A tag at the end shows where the closing mark was left out; the quotation is then complete. */
function endUnclosed({ text, language }: Scan, quotation: Quotation, end: number): void {
  const tag = (language ?? 'en') === 'en' ? endBeforeTag(text, quotation.inner.start, end) : null
  quotation.inner.end = tag ?? end
  quotation.end = tag ?? end
  quotation.closed = tag !== null
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && SPACE.test(text[at - 1]!)) at -= 1
  return at
}

/** A closing mark with nothing open closes what the paragraph before left open. */
function closePending(scan: Scan, mark: Mark): void {
  const { pending, resumed, found, paragraph, stack } = scan
  const resumes = pending[resumed]
  if (resumes === undefined || stack.length > 0 || !CLOSERS.get(resumes.mark)?.has(mark.text)) return
  scan.resumed = pending.length
  found.push({
    start: paragraph.start,
    end: mark.end,
    inner: { start: paragraph.start, end: mark.start },
    depth: 0,
    closed: true,
    continues: resumes.place,
  })
}

/** Ends what is still open. Returns it where a later paragraph may go on with it. */
function endParagraph(scan: Scan, goesOn: boolean, sentenceEnd: (at: number) => number): Open[] {
  const { stack, paragraph } = scan
  const open = [...stack]
  for (const each of [...stack].reverse()) {
    const { mark, quotation } = each
    if (SINGLE.has(mark) && !goesOn && quotation.continues === null) empty(scan, each)
    else if (goesOn || paragraph.end - quotation.start <= LONGEST_UNCLOSED)
      endUnclosed(scan, quotation, paragraph.end)
    else
      endUnclosed(
        scan,
        quotation,
        Math.min(paragraph.end, Math.max(quotation.inner.start, sentenceEnd(quotation.start))),
      )
  }
  return open.filter(({ quotation: { inner, closed } }) => inner.end > inner.start && !closed)
}
