/** What the first lines of a plain text plainly say about it: outlet, headline, and lines such as "By …" or "Published: …". */
import type { Span } from '@parallax/contract'
import { cleanBylines } from '../html/bylines.js'
import { toIsoDate } from '../html/dates.js'
import { readMasthead } from './masthead.js'

export interface TextHead {
  headline: string | null
  headlineSpan: Span | null
  outlet: string | null
  bylines: string[]
  published: string | null
  modified: string | null
  url: string | null
}

interface Line extends Span {
  text: string
  /** True where an empty line or the end of the text follows. */
  isLast: boolean
}

/** Lines that are looked at. */
const HEAD_LINES = 8
const MAX_HEADLINE = 160
const MAX_WORDS = 30
/** The paragraph after a headline without an empty line between is at least so many times as long. */
const LONGER = 1.5

const FIELD =
  /^(outlet|source|publication|newspaper|by|author|byline|published|date|updated|modified|url|link|headline|title)\s*:\s*(\S.*)$/iu
const BY = /^by\s+(\p{Lu}.{1,78})$/iu

/** Reads at most the first lines and changes nothing. */
export function readHead(text: string): TextHead {
  const head: TextHead = {
    headline: null,
    headlineSpan: null,
    outlet: null,
    bylines: [],
    published: null,
    modified: null,
    url: null,
  }
  const lines = firstLines(text)
  let at = takeMasthead(lines, head)
  while (at < lines.length && isMetadata(lines[at]!)) addField(lines[at++]!, head)
  const line = lines[at]
  if (line !== undefined && head.headline === null && isHeadline(line, lines[at + 1])) {
    head.headline = line.text
    head.headlineSpan = { start: line.start, end: line.end }
    at += 1
  }
  if (head.headline !== null) while (at < lines.length && isMetadata(lines[at]!)) addField(lines[at++]!, head)
  return head
}

/** A masthead counts only where a headline and a text follow it. The number of lines that it takes. */
function takeMasthead(lines: readonly Line[], head: TextHead): number {
  const masthead = readMasthead(lines.map(({ text }) => text))
  const [line, next] = lines.slice(masthead?.lines)
  if (masthead === null || line === undefined || !isHeadline(line, next)) return 0
  head.outlet = masthead.outlet
  head.published = masthead.published
  return masthead.lines
}

function firstLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length && lines.length < HEAD_LINES) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') markLast(lines)
    else {
      const from = start + raw.length - raw.trimStart().length
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, isLast: next === -1 })
    }
    start = end + 1
  }
  return lines
}

function markLast(lines: readonly Line[]): void {
  const last = lines.at(-1)
  if (last !== undefined) last.isLast = true
}

function isMetadata({ text }: Line): boolean {
  if (text.length > 200) return false
  if (FIELD.test(text)) return true
  return (BY.test(text) && !/[.!?]$/u.test(text)) || (text.length < 40 && toIsoDate(text) !== null)
}

function addField(line: Line, head: TextHead): void {
  const pair = FIELD.exec(line.text)
  const label = pair?.[1]?.toLowerCase() ?? (BY.test(line.text) ? 'by' : 'date')
  const value = pair?.[2] ?? line.text
  if (label === 'headline' || label === 'title') {
    head.headline = value
    head.headlineSpan = { start: line.end - value.length, end: line.end }
  } else if (label === 'by' || label === 'author' || label === 'byline') head.bylines = cleanBylines([value])
  else if (label === 'published' || label === 'date') head.published ??= toIsoDate(value)
  else if (label === 'updated' || label === 'modified') head.modified ??= toIsoDate(value)
  else if (label === 'url' || label === 'link') head.url = URL.canParse(value) ? value : null
  else head.outlet = value
}

/** Short, no sentence, no dateline, and set off from a text that follows. */
function isHeadline(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (next === undefined || text.length > MAX_HEADLINE || text.split(/\s+/u).length > MAX_WORDS) return false
  if (text.split(/\s+/u).length < 2 && text.length < 8) return false
  if (
    /[.,;:…。،；：]["'”’»)\]]*$/u.test(text) ||
    /^[-*•–—#>]/u.test(text) ||
    /\([A-Z]{2,9}\)\s*[-–—]/u.test(text)
  )
    return false
  return line.isLast || isMetadata(next) || next.text.length > text.length * LONGER
}
