/**
 * Words, numbers, punctuation and symbols of a stretch of text. Units follow the English treebanks where a later grammar has
 * to fit (abbreviations keep their full stop), but a word keeps its clitic (don't, Moscow's).
 */

import { remember } from '../memo.js'
import { BEFORE_A_NUMBER, BEFORE_A_WORD, CALENDAR, isEnglishWord, MAY_END } from './abbreviations.lexicon.js'
import { lemmatise } from './lemma.js'
import type { Token, TokenKind } from './types.js'

/**
 * Repetitions that a failing match would read again are bounded, so that the work stays linear.
 * Web and mail addresses, then pictures, numbers, initials (U.S.), words, symbols and any other mark. Marks follow their base.
 */
const PARTS = {
  address:
    /(?:https?:\/\/|www\.)[^\s<>"“”«»]*[\p{L}\p{N}/]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|[@#][\p{L}_][\p{L}\p{N}_]*/u,
  domain:
    /[\p{L}\p{N}][\p{L}\p{N}-]{0,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|ru|de|fr|io|tv)(?![\p{L}\p{N}])/u,
  picture:
    /\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{M}|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier})*)*|[#*\d]\ufe0f?\u20e3/u,
  number:
    /\p{N}+(?:[.,:٫٬’'](?=\p{N})\p{N}+|[\u00a0\u202f\u2009]\p{Nd}{3}(?!\p{N}))*(?:(?:st|nd|rd|th|s|º|ª)(?![\p{L}\p{N}]))?\p{M}*/u,
  initials: /(?:\p{L}\.){2,}|(?:Ph|ph)\.[Dd]\.?/u,
  script:
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/u,
  word: /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u2060]|\u200c|\u200d|(?:['’]|[-‐‑]['’]?)(?=[\p{L}\p{N}]))*/u,
  doubled: /\.{2,}|''|``|,,/u,
  symbol: /[\p{S}%‰]\p{M}*/u,
  mark: /[^\s\p{Cf}]\p{M}*/u,
}
const TOKEN = new RegExp(
  Object.values(PARTS)
    .map(({ source }) => `(${source})`)
    .join('|'),
  'gu',
)
const [ADDRESS, DOMAIN, PICTURE, NUMBER, INITIALS, SCRIPT, WORD, SYMBOL] = [1, 2, 3, 4, 5, 6, 7, 9]

const ASCII = /^[\x20-\x7e]*$/
const INVISIBLE = /\p{Cf}/gu
const CURLY = /[’ʼ＇]/gu
/** l'homme, qu'il, dell'arte: the article or particle is a word of its own in these languages. */
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|dall|dell|nell|sull|un|gl|quell)['’](?=\p{L})/iu
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc'])

/** Words whose forms are kept: those of some hundred articles. */
const MOST_WORDS = 30_000

const segmenters = new Map<string, Intl.Segmenter>()

/** Tokens of `text.slice(from, to)`, in order; offsets count from the start of `text`. White space and invisible characters lie between. */
export function tokenise(text: string, from: number, to: number, language: string | null): Token[] {
  const tokens: Token[] = []
  const body = text.slice(from, to)
  for (let at = 0; at < body.length; ) {
    const end = endOfPlainWord(body, at)
    if (end > at) pushWord(tokens, body.slice(at, end), from + at, language)
    at = end > at ? end : readToken(tokens, body, { at, from, language })
  }
  return joinAbbreviations(tokens, text, language)
}

/** What a word may end before, if it is to be told without a look at {@link PARTS}: white space and marks that join nothing. */
const ENDS_WORD: ReadonlySet<number> = new Set([...' \n\t,;!?)"”'].map((mark) => mark.charCodeAt(0)))

/** End of the word of basic Latin letters that starts here, `at` where it is none or may be part of something longer. */
function endOfPlainWord(body: string, at: number): number {
  let end = at
  for (let code = body.charCodeAt(end) | 32; code >= 0x61 && code <= 0x7a; code = body.charCodeAt(end) | 32)
    end += 1
  return end === body.length || ENDS_WORD.has(body.charCodeAt(end)) ? end : at
}

/** Reads the next token that stands at a place or behind it; returns its end. */
function readToken(
  tokens: Token[],
  body: string,
  { at, from, language }: { at: number; from: number; language: string | null },
): number {
  TOKEN.lastIndex = at
  const match = TOKEN.exec(body)
  if (match === null) return body.length
  const start = from + match.index
  if (match[SCRIPT] !== undefined) pushScript(tokens, match[0], start, language)
  else if (match[WORD] !== undefined) pushWord(tokens, match[0], start, language)
  else pushToken(tokens, match[0], start, kindOf(match), language)
  return match.index + match[0].length
}

function kindOf(match: RegExpMatchArray): TokenKind {
  if (match[ADDRESS] !== undefined || match[DOMAIN] !== undefined || match[INITIALS] !== undefined)
    return 'word'
  if (match[NUMBER] !== undefined) return 'number'
  return match[PICTURE] !== undefined || match[SYMBOL] !== undefined ? 'symbol' : 'punctuation'
}

function pushToken(
  tokens: Token[],
  text: string,
  start: number,
  kind: TokenKind,
  language: string | null,
): void {
  if (kind === 'word' && (language === 'en' || language === null)) {
    const known = englishForms(text)
    tokens.push({
      start,
      end: start + text.length,
      text: known.text,
      lower: known.lower,
      lemma: known.lemma,
      kind,
    })
    return
  }
  const lower = lowerOf(text)
  const lemma = kind === 'word' ? lemmatise(lower, language) : lower
  tokens.push({ start, end: start + text.length, text, lower, lemma, kind })
}

function lowerOf(text: string): string {
  return (ASCII.test(text) ? text : text.replace(INVISIBLE, '').replace(CURLY, "'")).toLowerCase()
}

/** One set of strings for all places where a word stands: most words of an article stand in the others as well. */
const englishForms = remember((text: string) => {
  const lower = lowerOf(text)
  return { text, lower, lemma: lemmatise(lower, 'en') }
}, MOST_WORDS)

function pushWord(tokens: Token[], word: string, start: number, language: string | null): void {
  const elided = language !== null && ELIDING.has(language) ? (ELISION.exec(word)?.[0] ?? '') : ''
  if (elided !== '' && !/^aujourd/iu.test(word)) pushToken(tokens, elided, start, 'word', language)
  pushToken(tokens, word.slice(elided.length), start + elided.length, 'word', language)
}

/** Scripts written without spaces are cut by the dictionary of the platform. */
function pushScript(tokens: Token[], run: string, start: number, language: string | null): void {
  const key = language ?? 'zh'
  let segmenter = segmenters.get(key)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(key, { granularity: 'word' })
    segmenters.set(key, segmenter)
  }
  for (const { segment, index } of segmenter.segment(run))
    pushToken(tokens, segment, start + index, 'word', language)
}

/** A full stop that belongs to an abbreviation or an initial is part of it: Mr. · Inc. · J. */
function joinAbbreviations(tokens: Token[], text: string, language: string | null): Token[] {
  const joined: Token[] = []
  for (const [index, token] of tokens.entries()) {
    const before = joined.at(-1)
    const isStop =
      token.text === '.' && before !== undefined && before.end === token.start && before.kind === 'word'
    if (isStop && !isEnglishWord(before.text, language) && isShort(before, tokens[index + 1])) {
      before.end = token.end
      before.text = text.slice(before.start, token.end)
      before.lower += '.'
      before.lemma = before.lower
    } else joined.push(token)
  }
  return joined
}

function isShort({ lower, text }: Token, next: Token | undefined): boolean {
  if (/^\p{L}$/u.test(lower)) return next !== undefined && /^\p{Lu}/u.test(text)
  if (BEFORE_A_NUMBER.has(lower) && !BEFORE_A_WORD.has(lower) && !MAY_END.has(lower))
    return next?.kind === 'number'
  if (CALENDAR.has(lower)) return next !== undefined && /^\p{Lu}/u.test(text)
  return BEFORE_A_WORD.has(lower) || (MAY_END.has(lower) && (/^\p{Lu}/u.test(text) || next !== undefined))
}
