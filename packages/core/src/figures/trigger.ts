/** A quick look at the tokens of a sentence: most sentences hold no number at all and are not read further. */
import type { Token } from '../text/types.js'
import { isStarter, mayFollowArticle } from './numeral.js'
import { mayStartVague } from './vague.js'
import { ZERO_WORDS } from './zero.js'

/** A word that the atoms keep whole. Any other may be cut so that a number word shows ("forty-one"). */
const PLAIN_WORD = /^[A-Za-z'’]+$/

/** False where the sentence can't hold a figure. True says nothing. */
export function mayHoldFigure(tokens: readonly Token[], language: string): boolean {
  return tokens.some((token, index) => {
    if (token.kind === 'punctuation') return false
    if (token.kind === 'number') return true
    if (token.kind === 'symbol') return token.text.length > 1
    return mayStart(token, tokens[index + 1], language)
  })
}

function mayStart({ text, lower }: Token, next: Token | undefined, language: string): boolean {
  if (!PLAIN_WORD.test(text)) return true
  if (lower === 'a' || lower === 'an')
    return next !== undefined && (!PLAIN_WORD.test(next.text) || mayFollowArticle(next.lower))
  return isStarter(lower, language) || ZERO_WORDS.has(lower) || mayStartVague(lower)
}
