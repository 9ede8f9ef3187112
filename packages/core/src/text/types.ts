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

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

export interface Token extends Span {
  /** The words as written: `text.slice(start, end)`. */
  text: string
  /** Lower case, apostrophes unified to `'`. */
  lower: string
  /** Dictionary form by rules of inflection without regard to the part of speech (English), else `lower`. */
  lemma: string
  kind: TokenKind
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
