/** Runs of lines that the page or the text sets apart: block quotations, `>`, indents, italics, quotation marks around whole paragraphs. */
import { isSetApart } from './anchors.js'
import type { Line } from './lines.js'

/** First and last line, both inside. */
export interface Run {
  first: number
  last: number
  /** Set apart by quotation marks around its paragraphs. */
  isQuoted?: boolean
}

const OPENERS = '"“„«‘'
const CLOSERS = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['‘', "’'"],
])

/** Runs of lines with one mark, then runs of paragraphs in quotation marks, in the order of the text. */
export function markedRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const { last, seen } = lines[at]!.mark === null ? lastQuoted(lines, at) : lastMarked(lines, at)
    if (last !== null) runs.push({ first: at, last, isQuoted: lines[at]!.mark === null })
    // A quotation that is open through all the lines that were seen closes for none that begins among them.
    at = last ?? Math.max(at, seen - 1)
  }
  return runs
}

interface Looked {
  last: number | null
  /** The line at which the look ended. */
  seen: number
}

function lastMarked(lines: readonly Line[], first: number): Looked {
  const { mark } = lines[first]!
  let last = first
  while (lines[last + 1]?.mark === mark && !lines[last + 1]!.isRule) last += 1
  return { last, seen: last }
}

/** The last paragraph of a quotation that begins with the line and holds nothing but whole paragraphs; null where there is none. */
function lastQuoted(lines: readonly Line[], first: number): Looked {
  let last: number | null = null
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.mark !== null || line.isRule || !isSetApart(line)) return { last, seen: at }
    const state = stateOf(line.text, at > first)
    if (state === 'part') return { last, seen: at }
    if (state === 'whole') last = at
    else if (!isSetApart(lines[at + 1] ?? line) || at + 1 >= lines.length) return { last, seen: at }
  }
  return { last, seen: lines.length }
}

/** `open`: the mark that begins the paragraph is not closed in it; `whole`: it closes at the end; `part`: earlier. */
function stateOf(text: string, isContinued: boolean): 'open' | 'whole' | 'part' {
  const opener = text.charAt(0)
  const closers = CLOSERS.get(opener)!
  const bare = text.replace(/[\s.,;)\]]+$/u, '')
  const isClosed = bare.length > 1 && closers.includes(bare.charAt(bare.length - 1))
  if (opener === '"') return straightState(bare, isClosed, isContinued)
  const closing = opener === '“' ? '”' : closers
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (OPENERS.includes(sign) && CLOSERS.get(sign) === closers) depth += 1
    else if (closing.includes(sign) && !(sign === '’' && /\p{L}/u.test(text.charAt(at + 1)))) depth -= 1
    if (depth === 0 && at < text.length - 3) return isClosed && isContinued ? 'whole' : 'part'
  }
  return isClosed ? 'whole' : 'open'
}

/** Straight marks do not nest: the second one opens where it stands before a letter. */
function straightState(bare: string, isClosed: boolean, isContinued: boolean): 'open' | 'whole' | 'part' {
  const second = bare.indexOf('"', 1)
  if (second === -1) return 'open'
  if (second === bare.length - 1) return 'whole'
  const opens = /[\s(]/u.test(bare.charAt(second - 1)) && /[\p{L}\d]/u.test(bare.charAt(second + 1))
  if (opens) return isClosed ? 'whole' : 'open'
  return isClosed && isContinued ? 'whole' : 'part'
}
