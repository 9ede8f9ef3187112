/** The paragraphs of an article as a reader of layout sees them: bare words, and how each is set. */
import type { Block, BlockKind, Link, Span } from '@parallax/contract'
import type { Reading } from '../reading.js'

/** How the page or the text sets a line apart: as a block quotation, by `>`, by an indent, in italics. */
export type Mark = 'quote' | '>' | 'indent' | 'italic'

/** A paragraph; `start` and `end` hold its bare words, without the decoration of plain text ("> ", "**", "## "). */
export interface Line extends Span {
  /** The whole paragraph. */
  whole: Span
  text: string
  kind: BlockKind
  /** "---", "***": a rule that stands in the text itself. */
  isRule: boolean
  /** A rule of the page or of the text stands before it. */
  isRuled: boolean
  /** Set in bold, or as a heading. */
  isStrong: boolean
  mark: Mark | null
  /** An empty line stands before it. */
  isApart: boolean
  links: Link[]
  /** The address that the page gives for a block quotation. */
  url: string | null
}

const RULE = /^(?:[-–—_=~*#•·⁂.\s]{3,}|[*•⁂])$/u
/** What plain text puts around a line: marks of quoted mail, of headings, of stress. */
const DECORATION_BEFORE = /^(?:>+\s*|#{1,6}\s+|[*_]{1,3}(?=\S)|[=~+|-]{2,}\s+)+/u
const DECORATION_AFTER = /(?:\s+#{1,6}|(?<=\S)[*_]{1,3}(?::(?=\s*$))?|\s+[=~+|-]{2,})$/u
const QUOTED_MAIL = /^>/u
const STRONG = /^(?:#{1,6}\s+\S|\*\*\S.*\S\*\*:?$|__\S.*\S__:?$|[=~+|-]{2,}\s+\S.*\S\s+[=~+|-]{2,}$)/u
const ITALIC = /^(?:\*(?!\*)\S.*[^*\s]\*|_(?!_)\S.*[^_\s]_)$/su
/** Longer lines are looked at from both ends only. */
const LONGEST_DECORATED = 4_000
const INDENT = /(?:^|\n)(?:\t| {2,})$/u
/** Where more than this share of the paragraphs is indented, the indent sets nothing apart. */
const MOST_INDENTED = 0.75

export function linesOf({ article, paragraphs }: Pick<Reading, 'article' | 'paragraphs'>): Line[] {
  const { text } = article
  const blocks = [...article.blocks].sort((a, b) => a.start - b.start)
  const links = [...article.links].sort((a, b) => a.start - b.start)
  const lines: Line[] = []
  let [block, link, end, isAfterRule] = [0, 0, 0, false]
  for (const { start, end: last, kind } of paragraphs) {
    while (block < blocks.length && blocks[block]!.end <= start) block += 1
    while (link < links.length && links[link]!.end <= start) link += 1
    const inside: Link[] = []
    for (let at = link; at < links.length && links[at]!.start < last; at += 1) inside.push(links[at]!)
    const own = blocks[block]
    const line = toLine(text, { start, end: last }, kind, own !== undefined && own.start < last ? own : null)
    line.links = inside
    line.isApart = countBreaks(text, end, start) > 1
    line.isRuled = line.isRuled || isAfterRule
    isAfterRule = line.isRule
    if (
      line.mark === null &&
      article.blocks.length === 0 &&
      INDENT.test(text.slice(Math.max(0, start - 9), start))
    )
      line.mark = 'indent'
    lines.push(line)
    end = last
  }
  if (lines.filter(({ mark }) => mark === 'indent').length > lines.length * MOST_INDENTED)
    for (const line of lines) if (line.mark === 'indent') line.mark = null
  return lines
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function toLine(text: string, whole: Span, kind: BlockKind, block: Block | null): Line {
  const raw = text.slice(whole.start, whole.end)
  const isRule = raw.length < 80 && RULE.test(raw)
  const isShort = raw.length <= LONGEST_DECORATED
  const before = isShort && !isRule ? (DECORATION_BEFORE.exec(raw)?.[0].length ?? 0) : 0
  const after = isShort && !isRule ? (DECORATION_AFTER.exec(raw.slice(before))?.[0].length ?? 0) : 0
  const start = whole.start + before
  const end = Math.max(start, whole.end - after)
  const isStrong =
    kind === 'heading' || block?.style === 'strong' || (block === null && isShort && STRONG.test(raw))
  return {
    whole,
    start,
    end,
    text: text.slice(start, end),
    kind,
    isRule,
    isRuled: block?.ruled === true && block.start === whole.start,
    isStrong,
    mark: markOf(raw, kind, block, isShort),
    isApart: true,
    links: [],
    url: block?.url ?? null,
  }
}

function markOf(raw: string, kind: BlockKind, block: Block | null, isShort: boolean): Mark | null {
  if (kind === 'quote') return 'quote'
  if (block === null && QUOTED_MAIL.test(raw)) return '>'
  if (block?.style === 'emphasis') return 'italic'
  return block === null && isShort && ITALIC.test(raw) ? 'italic' : null
}
