/** The units of a text: paragraphs, sentences, tokens. All positions count UTF-16 code units of the article's text. */
import type { BlockKind, Span } from '@parallax/contract'

/** Universal part-of-speech tags (universaldependencies.org). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** What the grammar adds to a token. `head` is an index into the sentence's tokens, -1 for the root. */
export interface Grammar {
  tag: PartOfSpeech
  lemma: string
  head: number
  relation: string
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

export interface Token extends Span {
  /** The words as written: `text.slice(start, end)`. */
  text: string
  /** Lower case, apostrophes unified to `'`. */
  lower: string
  /** Dictionary form. From the grammar where there is one, else by rules of inflection (English) or `lower`. */
  lemma: string
  kind: TokenKind
  /** Null until a grammar for the language is plugged in. */
  grammar: Grammar | null
}

export interface Sentence extends Span {
  /** Place in `Reading.sentences`. */
  index: number
  /** Place in `Reading.paragraphs`. */
  paragraph: number
  /** The headline of the article stands apart from its body. */
  headline: boolean
  tokens: Token[]
}

export interface Paragraph extends Span {
  index: number
  kind: BlockKind
}

/**
 * The interface of a tagger and parser for some languages. Pure and synchronous: weights are handed to whoever makes one.
 * `analyse` returns one entry a token, in order.
 */
export interface LinguisticModel {
  /** Name and version, printed in `method.models`. */
  id: string
  /** BCP 47 primary subtags. */
  languages: readonly string[]
  analyse(tokens: readonly Token[]): Grammar[]
}
