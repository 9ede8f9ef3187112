/** Lines of a PDF to paragraphs, without running heads and page numbers. */
import type { Line } from './lines.js'

export interface Paragraph {
  text: string
  size: number
}

/** Lines at the top and at the foot of a page that may be running heads. */
const EDGE_LINES = 2
/** A line that stands at the edge of at least so many pages, and of this part of them, is a running head. */
const MIN_REPEATS = 2
const MIN_REPEAT_SHARE = 0.4
/** A step between lines larger than this many usual steps begins a paragraph. */
const PARAGRAPH_STEP = 1.35
/** A first line indented by more than this part of the letter size begins a paragraph. */
const INDENT = 0.8
/** Another letter size begins a paragraph. */
const SIZE_STEP = 1.15
/** A line shorter than this part of the usual length that ends a sentence ends its paragraph. */
const SHORT_LINE = 0.75

/** Pages in order; each a list of lines in reading order. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): { lines: Line[]; removed: number } {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const needed = Math.max(MIN_REPEATS, pages.length * MIN_REPEAT_SHARE)
  let removed = 0
  const lines = pages.flatMap((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => {
      const isRepeated = edges.has(line) && (counts.get(keyOf(line)) ?? 0) >= needed
      const isNumber =
        pages.length > 1 &&
        edges.has(line) &&
        /^(?:\W*(?:page|seite|p\.)?\s*\d{1,4}\W*(?:\/|of|von)?\s*\d{0,4}\W*)$/iu.test(line.text)
      if (isRepeated || isNumber) removed += 1
      return !isRepeated && !isNumber
    })
  })
  return { lines, removed }
}

/** The first and last lines of a page by height. */
function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y)
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]
}

/** Running heads differ by the number of the page only. */
function keyOf({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/gu, '#')
}

export function toParagraphs(lines: readonly Line[]): Paragraph[] {
  const step = median(lines.flatMap((line, index) => stepTo(lines[index - 1], line) ?? []))
  const left = median(lines.map(({ x }) => x))
  const length = median(lines.map(({ text }) => text.length))
  const paragraphs: Paragraph[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const current = paragraphs.at(-1)
    if (before === undefined || current === undefined || begins(before, line, { step, left, length })) {
      paragraphs.push({ text: line.text, size: line.size })
    } else current.text = joinLines(current.text, line.text)
  }
  return paragraphs
}

interface Usual {
  step: number
  left: number
  length: number
}

function begins(before: Line, line: Line, { step, left, length }: Usual): boolean {
  if (ratio(before.size, line.size) > SIZE_STEP) return true
  const endsShort = before.text.length < length * SHORT_LINE && endsSentence(before.text)
  if (/^(?:[-–•*‣▪]|\d{1,2}[.)])\s/u.test(line.text)) return true
  const down = stepTo(before, line)
  // Between columns and pages only the sentence tells: one that is open goes on.
  if (down === null) return endsSentence(before.text) && (endsShort || line.x > left + line.size * INDENT)
  if (down > step * PARAGRAPH_STEP) return true
  return endsShort || (line.x > before.x + line.size * INDENT && endsSentence(before.text))
}

/** Points from one line down to the next; null where the next is not below on the same page. */
function stepTo(before: Line | undefined, line: Line): number | null {
  if (before === undefined || before.page !== line.page || line.y >= before.y) return null
  return before.y - line.y
}

/** A word divided at the end of a line is put together; a compound such as "Anglo-French" keeps its hyphen. */
export function joinLines(text: string, next: string): string {
  if (/\u00ad$/u.test(text)) return text.slice(0, -1) + next
  if (/\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  if (/\p{L}[-\u2010]$/u.test(text) && /^\p{L}/u.test(next)) return text + next
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u.test(text)
  return isWide ? text + next : `${text} ${next}`
}

function endsSentence(text: string): boolean {
  return /[.!?。！？؟:]["'”’»)\]]*$/u.test(text)
}

function ratio(one: number, other: number): number {
  return Math.max(one, other) / Math.max(0.1, Math.min(one, other))
}

/** The middle value, 0 for none. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
