/** The words of a statement in the form in which they are compared. */
import type { Span } from '@parallax/contract'
import type { Token } from '../text/types.js'
import { FUNCTION_WORDS, NEGATORS, NUMBER_WORDS } from './function-words.lexicon.js'
import { synonymSet } from './synonyms.js'
import { wordKey } from './word-key.js'

export type UnitKind = 'word' | 'number' | 'function' | 'negator' | 'mark'

/** A word or a part of one ("three-year" gives two, "wasn't" gives "was" and "not"). */
export interface Unit extends Span {
  text: string
  lower: string
  kind: UnitKind
  /** Equal for forms of one word. */
  key: string
  /** Equal for synonyms. */
  canon: string
  /** Written with a capital in the middle of a sentence, or part of a name that the reading found. */
  name: boolean
  /** Place in the tokens of the sentence. */
  token: number
}

const PART = /[^-‑]+/gu
const CONTRACTED = /^(.+)(n't)$/u
const DECIMAL_WORD = /^\p{N}+(?:[.,]\p{N}+)*$/u

/** Digits without separators of thousands, so that 1,200 and 1200 meet. */
function numberKey(text: string): string {
  return text.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '')
}

function toUnit(token: Token, index: number, part: Span & { lower: string }, language: string | null): Unit {
  const { start, end, lower } = part
  const text = token.text.slice(start - token.start, end - token.start)
  const unit = (kind: UnitKind, key: string, canon = key): Unit => {
    return { start, end, text, lower, kind, key, canon, name: false, token: index }
  }
  if (lower === '%' || lower === 'percent' || lower === 'cent') return unit('word', 'percent')
  const count = lower === 'one' ? undefined : NUMBER_WORDS.get(lower)
  if (token.kind === 'number' || count !== undefined || DECIMAL_WORD.test(lower)) {
    const key = count === undefined ? numberKey(lower) : String(count)
    return unit('number', key)
  }
  if (NEGATORS.has(lower)) return unit('negator', 'not')
  if (FUNCTION_WORDS.has(lower)) return unit('function', lower)
  if (token.kind !== 'word') return unit('mark', lower)
  const base = lower === token.lower ? token.lemma.toLowerCase() : lower
  const key = wordKey(base, language)
  return unit('word', key, synonymSet(key))
}

/** The parts of a word: at hyphens, and before "n't". */
function partsOf(token: Token): (Span & { lower: string })[] {
  const whole = { start: token.start, end: token.end, lower: token.lower }
  if (token.kind !== 'word') return [whole]
  const contracted = CONTRACTED.exec(token.lower)
  if (contracted) {
    const at = token.end - contracted[2]!.length
    const verb = { can: 'can', ca: 'can', wo: 'will', sha: 'shall' }[contracted[1]!] ?? contracted[1]!
    return [
      { start: token.start, end: at, lower: verb },
      { start: at, end: token.end, lower: "n't" },
    ]
  }
  if (!/[-‑]/u.test(token.lower)) return [whole]
  return [...token.lower.matchAll(PART)].map((match) => ({
    start: token.start + match.index,
    end: token.start + match.index + match[0].length,
    lower: match[0],
  }))
}

/** All units of some tokens in text order, punctuation left out. */
export function toUnits(tokens: readonly Token[], language: string | null): Unit[] {
  const units: Unit[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'punctuation') continue
    for (const part of partsOf(token)) units.push(toUnit(token, index, part, language))
  }
  return units
}
