/** What a trained tagger and parser of one language offers. Words are the words of a treebank: "do" "n't", "Moldan" "'s". */
import type { PartOfSpeech } from '../../text/types.js'

/** One entry a word, in order. */
export interface SyntaxTags {
  /** Universal parts of speech. */
  upos: PartOfSpeech[]
  /** Penn Treebank tags ("VBD", "NNP"). */
  xpos: string[]
}

/** One tree over the words of a sentence: exactly one word has no head, and every word leads up to it. */
export interface SyntaxAnalysis extends SyntaxTags {
  /** Index of the head among the words, -1 for the root. */
  head: Int32Array
  /** Universal dependency relation to the head, with its subtype ("nsubj:pass"); "root" for the root. */
  relation: string[]
}

/**
 * What the dictionary of a model has of a word in lower case, or of the word that it is a regular form of. A `noun` is a noun alone,
 * in its plain form: names stand among those.
 */
export type DictionaryEntry = 'none' | 'noun' | 'word'

/** Pure and deterministic: the same words give the same answer. No list of words is too long or too odd for it. */
export interface SyntaxModel {
  /** Name and version of the weights with their fingerprint, for `method.models`. */
  id: string
  /** `known`: what `tag` said of the same words, where it has been asked; it saves asking again and changes nothing. */
  analyse(forms: readonly string[], known?: SyntaxTags): SyntaxAnalysis
  lookUp(lower: string): DictionaryEntry
  /** The tags alone, for a fraction of the time; the same as those of `analyse`. */
  tag(forms: readonly string[]): SyntaxTags
}

/** Weights that cannot be used: cut short, altered, of another kind or version. The message says the cure. */
export class GrammarWeightsError extends Error {
  override name = 'GrammarWeightsError'
}
