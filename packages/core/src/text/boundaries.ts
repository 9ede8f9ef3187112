/**
 * Where a sentence ends inside a paragraph. Every decision is made here, from the characters around a mark that may end a
 * sentence, so that it does not change with the version of ICU; marks of all scripts come from the Unicode property
 * Sentence_Terminal. Each look around a mark is bounded: the work is linear in the length of the text.
 */
import type { Span } from '@parallax/contract'
import {
  AFTER_CLOCK,
  BEFORE_A_NUMBER,
  BEFORE_A_WORD,
  BEFORE_ORDINAL,
  CALENDAR,
  CARRY_ON,
  isEnglishWord,
  MAY_END,
  OPENERS,
} from './abbreviations.lexicon.js'

/** Marks that may end a sentence, with the closing quotation marks, brackets and note numbers that belong to it. */
const CANDIDATE =
  /[\p{Sentence_Terminal}…‥]+(?<closers>(?:["'”’»›)\]}」』】〉》〗〙“‘«‹]| ?\[(?:\d{1,3}|…|\.{3})\])*)|(?<bullet>(?<=\s)[•▪◦‣●■▶]\s)/gu
/** Ideographic and full-width marks end a sentence whatever follows. */
const ENDS_ALONE = /[。！？｡︒﹖﹗]/u
const QUOTE = /["'”’»›」』“‘«‹]/u
/** “ and « close in German, Polish, Swedish and Danish usage; elsewhere they open. */
const ALSO_OPENERS = /["'“‘«‹][^"'“‘«‹]*$/u
const IN_WORD = /[\p{L}\p{M}\p{N}.'’\-‐]/u
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’\-‐]+/u
/** Openings before the first letter of a sentence: quotation marks, brackets, dashes, inverted marks. */
const LEAD = /^[\s\p{Pi}\p{Ps}"'„‚«»‹›”’¿¡*#—–\-•·@$€£\p{Cf}]*/u

/** How far a decision looks back and ahead, in code units. */
const LOOK = 80
/** A longer sentence is cut at white space, so that one line of a million characters stays workable. */
export const LONGEST_SENTENCE = 4000
/** How far back from the limit a white space is looked for. */
const CUT_SEARCH = 400
/** A sentence of fewer characters than this was not cut. */
export const LONGEST_WHOLE = LONGEST_SENTENCE - CUT_SEARCH

interface Mark {
  /** Text before the mark, at most LOOK units. */
  before: string
  /** The mark itself without closers. */
  mark: string
  closers: string
  /** Text after the closers, at most LOOK units. */
  after: string
  language: string | null
  caseless: boolean
}

/** Ends of sentences in a paragraph, as offsets into `text`, in order; the last one is the end of the paragraph. */
export function findSentences(text: string, paragraph: Span, language: string | null): Span[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const caseless = isCaseless(body)
  const ends: number[] = []
  let [counted, straight] = [0, 0]
  for (const match of body.matchAll(CANDIDATE)) {
    if (match.groups?.bullet !== undefined) {
      ends.push(match.index)
      continue
    }
    for (; counted < match.index; counted += 1) if (body[counted] === '"') straight += 1
    const closers = ownClosers(body, match[0], match.index, match.groups?.closers ?? '')
    let end = match.index + match[0].length - (match.groups?.closers ?? '').length + closers.length
    // `… ." He left.` with a space before the closing mark: an odd number of straight marks says that one is open.
    if (straight % 2 === 1 && closers === '' && /^\s"(?:\s|$)/u.test(body.slice(end, end + 3))) end += 2
    const mark: Mark = {
      before: body.slice(Math.max(0, match.index - LOOK), match.index),
      mark: match[0].slice(0, match[0].length - (match.groups?.closers ?? '').length),
      closers,
      after: body.slice(end, end + LOOK),
      language,
      caseless,
    }
    if (isEnd(mark)) ends.push(end)
  }
  ends.push(body.length)
  return toSpans(text, paragraph.start, ends)
}

/** A paragraph written without capitals: a lower-case letter then says nothing about a sentence's start. */
function isCaseless(body: string): boolean {
  return body.length > 40 && !/\p{Lu}/u.test(body)
}

/** Quotation marks after a full stop close it, but for a mark that stands before a word: `left.“The` */
function ownClosers(body: string, all: string, index: number, closers: string): string {
  const next = body[index + all.length]
  if (closers === '' || next === undefined || /[\s\p{P}]/u.test(next)) return closers
  return ALSO_OPENERS.test(closers) ? closers.slice(0, -1) : closers
}

function isEnd(at: Mark): boolean {
  if (at.after.trim() === '') return true
  if (ENDS_ALONE.test(at.mark)) return !goesOnAfterQuote(at)
  if (!/^\s/u.test(at.after)) return isEndWithoutSpace(at)
  const lead = LEAD.exec(at.after)![0]
  const next = at.after.slice(lead.length)
  const first = String.fromCodePoint(next.codePointAt(0) ?? 32)
  if (/\p{Ll}/u.test(first)) return isEndBeforeLowerCase(at, lead, next)
  if (/[,;:\p{Pe}]/u.test(first)) return false
  if (at.mark === '.') return isEndAfterFullStop(at, next)
  if (/^[?!]/u.test(at.mark) && QUOTE.test(at.closers)) return !isCarriedOn(next)
  return true
}

/** 「…。」と言った: the particle carries the sentence on. */
function goesOnAfterQuote({ closers, after }: Mark): boolean {
  return /[」』）)]/u.test(closers) && /^(?:\p{Script=Hiragana}|，|、)/u.test(after)
}

/** A missing space: `ended.The next`, `ended.”The next`. Addresses, decimals and initials have none either. */
function isEndWithoutSpace({ before, mark, closers, after }: Mark): boolean {
  if (/^["“«„‹「『《¿¡]/u.test(after)) return /\p{L}{2}$/u.test(before)
  if (!/^\p{Lu}[\p{Ll}'’]*(?:\s|,)/u.test(after)) return false
  return /[\p{Ll}\d)]{2}$/u.test(before) && (mark.length === 1 || closers !== '') && !/[@/]\S*$/u.test(before)
}

function isEndBeforeLowerCase(at: Mark, lead: string, next: string): boolean {
  if (/^\p{Ll}{1,2}\p{Lu}\p{L}/u.test(next)) return at.mark !== '.' || !isAbbreviation(at)
  if (at.caseless) return QUOTE.test(at.closers) ? false : !isAbbreviation(at)
  if (at.mark === '.' && at.closers === '' && /[“„«"]\s*$/u.test(lead)) return !isAbbreviation(at)
  return false
}

/** `"Why?" Smith asked.` · `"Why?" he asked` is told by the small letter already. */
function isCarriedOn(next: string): boolean {
  const words = next.split(/\s+/u, 6)
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[.,;:]+$/u, '')
    if (CARRY_ON.has(bare.toLowerCase()))
      return index > 0 && !/^(?:that|the|a|it)$/u.test(words[index + 1] ?? '')
    if (!/^[\p{Lu}\p{N}]/u.test(word) && !/^(?:de|van|von|al|bin|of|the|der|la)$/u.test(word)) return false
  }
  return false
}

function isAbbreviation({ before, language }: Mark): boolean {
  const word = lastWord(before, language)
  return (
    BEFORE_A_WORD.has(word) ||
    MAY_END.has(word) ||
    CALENDAR.has(word) ||
    /^\p{L}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word)
  )
}

/** The word before the mark in lower case, where it may be an abbreviation; else empty. */
function lastWord(before: string, language: string | null): string {
  let at = before.length
  while (at > 0 && IN_WORD.test(before[at - 1]!)) at -= 1
  const word = before.slice(at).replace(/^['’\-.]+/u, '')
  return isEnglishWord(word, language) ? '' : word.toLowerCase()
}

/** A single full stop before a capital, a figure or a letter of a script without capitals. */
function isEndAfterFullStop({ before, closers, language }: Mark, next: string): boolean {
  if (QUOTE.test(closers)) return true
  const word = lastWord(before, language)
  const follower = NEXT_WORD.exec(next)?.[0] ?? ''
  const opens = OPENERS.has(follower.toLowerCase())
  const isNumber = /^\p{N}/u.test(next)
  if (closers === '' && isOrdinal(word, before, follower, language)) return false
  if (BEFORE_A_NUMBER.has(word) && (isNumber || /^[IVXLC]+\b/u.test(next))) return false
  if (BEFORE_A_WORD.has(word)) return closers !== '' && opens
  if (CALENDAR.has(word)) return !isNumber && opens
  if (/^[ap]\.m$/u.test(word)) return !AFTER_CLOCK.has(follower.toLowerCase())
  if (MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens || (isNumber && word === 'etc')
  if (/^\p{L}$/u.test(word)) return opens && !isInitial(before)
  return true
}

/** German and its neighbours write ordinals with a full stop: am 3. Oktober. */
function isOrdinal(word: string, before: string, follower: string, language: string | null): boolean {
  if (
    !/^\d{1,2}$/u.test(word) ||
    language === null ||
    !/^(?:de|da|no|nb|fi|cs|pl|hu|sk|sl|hr)$/u.test(language)
  )
    return false
  if (/^\p{Ll}/u.test(follower)) return true
  const previous = /([\p{L}\p{M}]+)\s+\d{1,2}$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  return BEFORE_ORDINAL.has(previous)
}

/** `George W.` against `plan B.`: an initial stands after a name, another initial or nothing. */
function isInitial(before: string): boolean {
  const previous = /(\S+)\s+\S$/u.exec(before)?.[1] ?? ''
  return (
    previous === '' ||
    (/^\p{Lu}\p{Ll}+$/u.test(previous) &&
      !/^(?:Plan|Vitamin|Group|Type|Class|Part|Grade|Block|Team|Hepatitis|Section|Exhibit)$/u.test(
        previous,
      )) ||
    /^\p{Lu}\.$/u.test(previous)
  )
}

/** Ends to trimmed spans that hold something; over-long ones are cut. */
function toSpans(text: string, offset: number, ends: readonly number[]): Span[] {
  const spans: Span[] = []
  let from = offset
  for (const end of ends) {
    for (const piece of cutLong(text, from, offset + end)) {
      const words = text.slice(piece.start, piece.end)
      const start = piece.start + words.length - words.trimStart().length
      const stop = piece.start + words.trimEnd().length
      if (start < stop) spans.push({ start, end: stop })
    }
    from = offset + end
  }
  return spans
}

function cutLong(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const cut = cutBefore(text, from + LONGEST_SENTENCE)
    pieces.push({ start: from, end: cut })
    from = cut
  }
  pieces.push({ start: from, end })
  return pieces
}

/** The last white space before a limit; where there is none, the limit itself, moved so that no character is cut. */
function cutBefore(text: string, limit: number): number {
  for (let at = limit; at > limit - CUT_SEARCH; at -= 1) if (/\s/u.test(text[at]!)) return at
  let at = limit
  while (at > limit - CUT_SEARCH && /[\p{M}\p{Cf}\udc00-\udfff]/u.test(text[at]!)) at -= 1
  return at
}
