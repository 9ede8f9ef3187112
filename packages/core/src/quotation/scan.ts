/**
 * Quotations of a text by a machine that reads quotation marks one after the other, paragraph by paragraph, with a stack of
 * the open ones. It looks at a bounded number of characters around a mark and the stack has a bounded depth: the work is
 * linear in the length of the text.
 */
import type { Span } from '@parallax/contract'
import type { Quotation } from '../reading.js'
import { CLOSERS, ELIDED, markLength, NEVER_IN_ITSELF, SHAPED, SINGLE, SURE_OPENERS } from './marks.js'

/** Deeper nesting is noise. */
const DEEPEST = 6
/** A mark that is never closed quotes to the end of its paragraph, or of its sentence where that is further off than this. */
const LONGEST_UNCLOSED = 600

const SPACE = /\s/u
const WORD = /[\p{L}\p{N}]/u
const OPENING_BEFORE = /[\s([{<—–\-/=:,;…¿¡\u200b-\u200f\u2066-\u2069]/u
const HEBREW = /\p{Script=Hebrew}/u

interface Mark extends Span {
  text: string
  /** True where a single mark that can only close stands behind this one, with none that opens between. */
  closesLater: boolean
}

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
  /** How many of `pending` this paragraph has taken up. */
  resumed: number
  language: string | null
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
  for (const [index, paragraph] of paragraphs.entries()) {
    const scan: Scan = { text, paragraph, stack: [], found, pending, resumed: 0, language }
    for (const mark of findMarks(text, paragraph)) readMark(scan, mark)
    pending = endParagraph(scan, paragraphs[index + 1], sentenceEnd)
  }
  return number(found)
}

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

function findMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at += 1) {
    const length = markLength(text, at, end)
    if (length === 0) continue
    marks.push({ start: at, end: at + length, text: text.slice(at, at + length), closesLater: false })
    at += length - 1
  }
  let later = false
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index]!
    mark.closesLater = later
    if (!SINGLE.has(mark.text)) continue
    const next = text[mark.end] ?? ' '
    const before = text[mark.start - 1] ?? ' '
    if (!SPACE.test(before) && !WORD.test(next)) later = true
    else if (SPACE.test(before)) later = false
  }
  return marks
}

function readMark(scan: Scan, mark: Mark): void {
  if (isApostrophe(scan, mark)) return
  const opening = hasOpeningShape(scan, mark)
  const closing = hasClosingShape(scan, mark)
  const shaped = SHAPED.has(mark.text)
  const open = findOpen(scan.stack, mark.text)
  if (open >= 0 && !(shaped && opening && !closing)) {
    close(scan, mark, open)
    return
  }
  if (isSlipped(scan, mark)) {
    close(scan, mark, scan.stack.length - 1)
    return
  }
  // A new opening of the same kind: the old one was never closed.
  if (open >= 0 && !SINGLE.has(mark.text)) dropInner(scan, open, mark.start)
  if (NEVER_IN_ITSELF.has(mark.text) && scan.stack.at(-1)?.mark === mark.text)
    dropInner(scan, scan.stack.length - 1, mark.start)
  if (SURE_OPENERS.has(mark.text) || (opening && CLOSERS.has(mark.text))) push(scan, mark)
  else if (closing) closePending(scan, mark)
}

/** “Stay,“ she said: an opening mark typed for the closing one, behind the end of a clause and before a space. */
function isSlipped({ text, stack }: Scan, { start, end, text: mark }: Mark): boolean {
  return (
    mark === '“' &&
    stack.at(-1)?.mark === mark &&
    /[,.?!]/u.test(text[start - 1] ?? '') &&
    SPACE.test(text[end] ?? ' ')
  )
}

function findOpen(stack: readonly Open[], mark: string): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const closers = CLOSERS.get(stack[index]!.mark) ?? ''
    if (mark.length > 1 ? closers.startsWith(mark) || closers.includes(mark) : closers.includes(mark))
      return index
  }
  return -1
}

/** Apostrophes, and marks of feet, inches, minutes and Hebrew abbreviations. */
function isApostrophe({ text, stack }: Scan, { start, end, text: mark, closesLater }: Mark): boolean {
  const before = text[start - 1] ?? ' '
  const next = text[end] ?? ' '
  if (mark === '"') {
    if (HEBREW.test(before) && HEBREW.test(next)) return true
    if (/\d['’]\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 8), start))) return true
    return /\d/u.test(before) && findOpen(stack, mark) < 0
  }
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false
  if (WORD.test(before) && WORD.test(next)) return true
  const inSingle = findOpen(stack, mark) >= 0
  if (mark === '‘') return ELIDED.test(text.slice(end, end + 12)) && !inSingle
  if (/\d/u.test(before) && !inSingle) return true
  if (!WORD.test(before) && WORD.test(next)) return isElided(text, end, mark, closesLater)
  if (!inSingle) return !OPENING_BEFORE.test(before) && !isMarkBefore(before)
  return /[sSxXzZ]/u.test(before) && /^\s\p{L}/u.test(text.slice(end, end + 3)) && closesLater
}

/** `'em` and a straight mark with no closing one behind it. `'n'` closes, and yet is one word. */
function isElided(text: string, end: number, mark: string, closesLater: boolean): boolean {
  const ahead = text.slice(end, end + 12)
  if (/^n['’]/iu.test(ahead)) return true
  if (ELIDED.test(ahead))
    return !closesLater || !/^(?:im|er|round|cause|cos|s|t|d|m)(?![\p{L}])/iu.test(ahead)
  return mark === "'" && !closesLater
}

function isMarkBefore(before: string): boolean {
  return /["“„«»‘‚「『]/u.test(before)
}

function hasOpeningShape({ text, paragraph, stack }: Scan, { start, end, text: mark }: Mark): boolean {
  const next = end < paragraph.end ? text[end]! : ' '
  if (mark === ',,') return WORD.test(next) && (start === paragraph.start || SPACE.test(text[start - 1]!))
  if (start === paragraph.start) return true
  const before = text[start - 1]!
  const top = stack.at(-1)
  if (top !== undefined && top.quotation.inner.start === start) return true
  if (SPACE.test(next)) return SPACE.test(before) && mark !== '’' && mark !== '”'
  if (mark === '»' || mark === '›') return SPACE.test(before)
  if (/[.?!]/u.test(before)) return /\p{Lu}/u.test(next)
  return OPENING_BEFORE.test(before)
}

function hasClosingShape({ text, paragraph }: Scan, { start, end, text: mark }: Mark): boolean {
  if (start === paragraph.start) return false
  const before = text[start - 1]!
  const next = end < paragraph.end ? text[end]! : ' '
  if (SPACE.test(before)) return SPACE.test(next) || /[.,;:!?)\]]/u.test(next) || mark === '»'
  if (/[.?!,]/u.test(before) || !OPENING_BEFORE.test(before)) return !/[([{]/u.test(before)
  return !WORD.test(next)
}

function push(scan: Scan, mark: Mark): void {
  const { stack, found, pending, paragraph, text } = scan
  if (stack.length >= DEEPEST) return
  const leading =
    text.slice(paragraph.start, mark.start).length <= 4 && !WORD.test(text.slice(paragraph.start, mark.start))
  const resumes = leading && scan.resumed < pending.length ? pending[scan.resumed]! : undefined
  const isResumed = resumes !== undefined && resumes.mark === mark.text
  if (isResumed) scan.resumed += 1
  const quotation: Quotation = {
    start: mark.start,
    end: mark.end,
    inner: { start: mark.end, end: mark.end },
    depth: stack.length,
    closed: false,
    continues: isResumed ? resumes.place : null,
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
function dropInner({ stack, text }: Scan, depth: number, at: number): void {
  for (const { mark, quotation } of stack.splice(depth)) {
    if (SINGLE.has(mark)) quotation.inner.end = quotation.inner.start
    else endUnclosed(quotation, trimEnd(text, quotation.inner.start, at))
  }
}

function endUnclosed(quotation: Quotation, end: number): void {
  quotation.inner.end = end
  quotation.end = end
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
  if (resumes === undefined || stack.length > 0 || !(CLOSERS.get(resumes.mark) ?? '').includes(mark.text))
    return
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

/** Ends what is still open. Returns it where the next paragraph may go on with it. */
function endParagraph(
  { text, stack, paragraph }: Scan,
  next: Span | undefined,
  sentenceEnd: (at: number) => number,
): Open[] {
  const isResumed = next !== undefined && stack[0] !== undefined && startsWith(text, next, stack[0].mark)
  for (const { mark, quotation } of stack) {
    if (SINGLE.has(mark) && !isResumed) quotation.inner.end = quotation.inner.start
    else if (isResumed || paragraph.end - quotation.start <= LONGEST_UNCLOSED)
      endUnclosed(quotation, paragraph.end)
    else
      endUnclosed(
        quotation,
        Math.min(paragraph.end, Math.max(quotation.inner.start, sentenceEnd(quotation.start))),
      )
  }
  return stack.filter(({ quotation }) => quotation.inner.end > quotation.inner.start)
}

function startsWith(text: string, { start }: Span, mark: string): boolean {
  return text
    .slice(start, start + 4)
    .replace(/^[\s—–-]+/u, '')
    .startsWith(mark)
}
