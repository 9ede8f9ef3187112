/**
 * Cuts tokens into the words of the English treebanks, and joins the few that are one word there: "don't" → do n't, "Orr's" → Orr 's,
 * "US-backed" → US - backed; 24/7, 555-0142, !!!, A&E, :-).
 */
import type { Sentence, Token } from '../text/types.js'
import { FUSED, PREFIXES, SUFFIXES } from './clitics.lexicon.js'

/** A word of the treebank: a token, a part of one, or several whole tokens. `from` and `to` are its first and last token. */
export interface TreebankWord {
  start: number
  end: number
  /** As written, with typewriter quotation marks and apostrophes and without invisible characters. */
  form: string
  from: number
  to: number
}

/** What is one word though it is several tokens. Touches white space or a mark on either side. */
const JOINED = new RegExp(
  [
    // Runs of one mark, and of marks that end a sentence.
    /(?<run>[-=_*~.#+<>|^/\\$])\k<run>+|\.*[!?][!?.]+|\.+[!?]/u,
    // Dates, fractions, telephone numbers, decades.
    /(?<![\p{L}\p{N}])(?:\d{1,4}(?:\/\d{1,4}){1,2}|\d{1,4}(?:-\d{1,4}){2,3}|\d{3}-\d{4}|['’]\d0s|\d{2,4}['’]s)(?![\p{L}\p{N}])/u,
    // non-U.S., post-9/11.
    /(?<![\p{L}\p{N}-])(?:[Nn]on|[Pp]re|[Pp]ost|[Aa]nti|[Pp]ro)-(?:(?:\p{Lu}\.){2,}|\d{1,2}\/\d{1,2})(?![\p{L}\p{N}])/u,
    // A&E, w/o, 'em.
    /(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}&\p{Lu}{1,3}|\p{L}\/\p{L}|w\/|['’](?:em|til|twas|tis|cause))(?![\p{L}\p{N}])/u,
    // Names of files and groups: report_2.doc, alt.religion.misc.
    /[\p{L}\p{N}_#-]{1,60}(?:\.[\p{L}\p{N}_#-]{1,60}){0,4}\.(?:docx?|DOC|xlsx?|XLS|pdf|PDF|txt|jpe?g|JPG|png|gif|html?|zip|exe)(?![\p{L}\p{N}])/u,
    /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)+|\p{Ll}+(?:\.[\p{Ll}-]+){2,})(?![\p{L}\p{N}])/u,
    // Faces.
    /(?<![\p{L}\p{N}])[:;=]['’]?-?[()[\]DPp|](?![\p{L}\p{N}])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)
/** Without any of these a run of tokens holds nothing to join. */
const MAY_JOIN = /[-=_*~#+<>|^/\\!?&:;$]|\.[\p{L}.!?]|(?<![\p{L}])['’]/u

const CLITIC = /(?:n['’]t|['’](?:s|m|d|ll|re|ve)|['’])$/iu
const APOSTROPHE_OR_HYPHEN = /['’\-‐‑]/u
const INVISIBLE = /\p{Cf}/gu
const SINGLE_MARKS = /[’‘‛ʼ`´]/gu
const DOUBLE_MARKS = /[“”„‟«»]/gu
const PLAIN = /^[a-z0-9]*$/iu

/** The words of a sentence, in order; each token belongs to one or more of them, and no word ends inside a token and goes on in the next. */
export function splitWords(sentence: Sentence, text: string): TreebankWord[] {
  const { tokens } = sentence
  const words: TreebankWord[] = []
  let from = 0
  while (from < tokens.length) {
    let to = from
    while (to + 1 < tokens.length && tokens[to + 1]!.start === tokens[to]!.end) to += 1
    if (from === to) pushToken(words, tokens[from]!, from)
    else pushRun(words, tokens, { from, to }, text)
    from = to + 1
  }
  return words
}

/** Tokens that touch each other, some of which may be one word. */
function pushRun(
  words: TreebankWord[],
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  text: string,
): void {
  const start = tokens[from]!.start
  const run = text.slice(start, tokens[to]!.end)
  let at = from
  if (MAY_JOIN.test(run)) {
    for (const match of run.matchAll(JOINED)) {
      const [first, last] = [start + match.index, start + match.index + match[0].length]
      while (at <= to && tokens[at]!.start < first) pushToken(words, tokens[at]!, at++)
      if (at > to || tokens[at]!.start !== first) continue
      let end = at
      while (end <= to && tokens[end]!.end < last) end += 1
      if (end > to || tokens[end]!.end !== last || end === at) continue
      words.push({ start: first, end: last, form: plain(match[0]), from: at, to: end })
      at = end + 1
    }
  }
  while (at <= to) pushToken(words, tokens[at]!, at++)
}

function pushToken(words: TreebankWord[], token: Token, index: number): void {
  const { start, text, kind } = token
  let at = 0
  for (const end of kind === 'word' ? cutsOf(token) : []) {
    push(words, start + at, text.slice(at, end), index)
    at = end
  }
  push(words, start + at, at === 0 ? text : text.slice(at), index)
}

function push(words: TreebankWord[], start: number, written: string, index: number): void {
  words.push({ start, end: start + written.length, form: plain(written), from: index, to: index })
}

function plain(written: string): string {
  if (PLAIN.test(written)) return written
  return written.replace(INVISIBLE, '').replace(SINGLE_MARKS, "'").replace(DOUBLE_MARKS, '"')
}

/** Web and mail addresses and names of hosts stay whole, but for a clitic. */
const ADDRESS = /[/@#_:]|\.[\p{L}\p{N}]{2}/u

/** Places inside a token where a new word begins, rising. */
function cutsOf({ text, lower }: Token): number[] {
  const fused = FUSED.get(lower)
  if (fused !== undefined) return [fused]
  if (!APOSTROPHE_OR_HYPHEN.test(text)) return []
  const cuts: number[] = []
  let end = text.length
  for (let clitic = CLITIC.exec(text); clitic !== null && clitic.index > 0; ) {
    end = clitic.index
    cuts.unshift(end)
    clitic = CLITIC.exec(text.slice(0, end))
  }
  return ADDRESS.test(text) ? cuts : [...hyphenCuts(text.slice(0, end)), ...cuts]
}

const HYPHEN = /[-‐‑]/gu

/** Before and behind each hyphen that joins two words; the hyphen of an affix stays with it. */
function hyphenCuts(text: string): number[] {
  const cuts: number[] = []
  let from = 0
  for (const { index } of text.matchAll(HYPHEN)) {
    const before = text.slice(from, index).toLowerCase()
    const behind = /^[^-‐‑]*/u.exec(text.slice(index + 1))![0].toLowerCase()
    if (before === '' || behind === '') continue
    if (PREFIXES.has(before) || SUFFIXES.has(behind)) continue
    cuts.push(index, index + 1)
    from = index + 1
  }
  return cuts
}
