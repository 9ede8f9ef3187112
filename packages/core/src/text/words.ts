/** Words, numbers, punctuation and symbols of a stretch of text. */
import { lemmatise } from './lemma.js'
import type { Token, TokenKind } from './types.js'

/** Numbers keep their separators (1,000 · 2.5 · 10.30); words keep inner apostrophes, hyphens and the points of U.S. */
const TOKEN =
  /(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<symbol>[\p{S}%‰])|(?<punctuation>\.{2,}|[^\s])/gu

export function tokenise(text: string, from: number, to: number, language: string | null): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    const lower = match[0].toLowerCase().replaceAll('’', "'")
    const kind = (Object.entries(match.groups!).find(([, value]) => value !== undefined)?.[0] ??
      'punctuation') as TokenKind
    tokens.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower,
      lemma: kind === 'word' ? lemmatise(lower, language) : lower,
      kind,
      grammar: null,
    })
  }
  return tokens
}
