/** Grammar of a sentence as the passes see it: one entry a token of ours, whatever the words of the treebank are. */
import type { Span } from '@parallax/contract'
import type { PartOfSpeech, Sentence } from '../text/types.js'
import type { SyntaxModel } from './model/types.js'

/** Tags and dictionary form of a word. */
export interface Tag {
  /** Universal part of speech. */
  tag: PartOfSpeech
  /** Penn Treebank tag ("VBD", "NNP"). */
  xpos: string
  /** Dictionary form by the conventions of Universal Dependencies: "be" for "'s", "not" for "n't"; a proper noun keeps its form. */
  lemma: string
}

/** One word of a token that the treebanks write as several: "do" and "n't" of "don't". */
export interface TokenPart extends Tag, Span {}

/** Tags of a token. Those of a token of several words are its head word's. */
export interface TokenTag extends Tag {
  /** The words of a token that has several, in order; empty for the usual token, which is one word. */
  parts: readonly TokenPart[]
}

/** Tags of a token and its place in the tree. */
export interface Grammar extends TokenTag {
  /** Index of the head among the sentence's tokens, -1 for the root. */
  head: number
  /** Universal dependency to the head, with its subtype: "nsubj:pass". "root" for the root. */
  relation: string
}

/** The tree over the tokens of one sentence. Exactly one token is the root, and every token leads up to it. */
export interface Tree {
  /** One entry a token, in order. */
  words: readonly Grammar[]
  /** Indices of the dependents of each token, rising. */
  children: readonly (readonly number[])[]
  /** Index of the root; -1 for a sentence without tokens. */
  root: number
}

/**
 * Grammar on demand: nothing is computed before it is asked for, and nothing twice. Both answers are null where no model for the
 * language of the article was handed in.
 */
export interface Syntax {
  /** Name and version of the model in use, for `method.models`. */
  model: string | null
  /** Tags alone, for a fraction of the time of a tree. One entry a token, in order. */
  tags(sentence: Sentence): readonly TokenTag[] | null
  of(sentence: Sentence): Tree | null
}

/** A tagger and parser with the languages that it knows. */
export interface LinguisticModel {
  /** BCP 47 primary subtags. */
  languages: readonly string[]
  syntax: SyntaxModel
}
