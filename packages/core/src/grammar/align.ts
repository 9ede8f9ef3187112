/**
 * Carries the grammar of treebank words over to tokens of ours. A token of several words takes the grammar of the one that stands
 * highest in the tree (the first of equals); a word of several tokens gives it to its first, and the others hang on that one.
 */
import type { Sentence } from '../text/types.js'
import { lemmaOf } from './lemma.js'
import type { SyntaxAnalysis, SyntaxTags } from './model/types.js'
import { createTree } from './tree.js'
import type { Grammar, Tag, TokenPart, TokenTag, Tree } from './types.js'
import type { TreebankWord } from './words.js'

const NO_PARTS: readonly TokenPart[] = []

/** The words of a sentence and their tags, with the place of each token's words. */
interface Aligned {
  words: readonly TreebankWord[]
  tags: SyntaxTags
  /** Index of the first word of each token, and the number of words behind the last. A token inside a word has that word. */
  first: Int32Array
}

function align({ tokens }: Sentence, words: readonly TreebankWord[], tags: SyntaxTags): Aligned {
  const first = new Int32Array(tokens.length + 1)
  first[tokens.length] = words.length
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const { from, to } = words[index]!
    for (let token = from; token <= to; token += 1) first[token] = index
  }
  return { words, tags, first }
}

/** Index behind the last word of a token. */
function endOf({ first }: Aligned, token: number): number {
  return Math.max(first[token]! + 1, first[token + 1]!)
}

/** A word with its tags. Few words are asked for their lemma, so it is worked out when it is. */
class Tagged implements Tag {
  private known: string | undefined
  constructor(
    readonly tag: Tag['tag'],
    readonly xpos: string,
    private readonly form: string,
    private readonly isInitial: boolean,
  ) {}

  get lemma(): string {
    this.known ??= lemmaOf(this.form, this.tag, this.xpos, this.isInitial)
    return this.known
  }
}

class TaggedPart extends Tagged implements TokenPart {
  readonly start: number
  readonly end: number
  constructor({ words, tags }: Aligned, word: number) {
    super(tags.upos[word]!, tags.xpos[word]!, words[word]!.form, isInitial(tags, word))
    this.start = words[word]!.start
    this.end = words[word]!.end
  }
}

class TaggedToken extends Tagged implements TokenTag {
  constructor(
    { words, tags }: Aligned,
    word: number,
    readonly parts: readonly TokenPart[],
  ) {
    super(tags.upos[word]!, tags.xpos[word]!, words[word]!.form, isInitial(tags, word))
  }
}

class ParsedToken extends TaggedToken implements Grammar {
  constructor(
    aligned: Aligned,
    word: number,
    parts: readonly TokenPart[],
    readonly head: number,
    readonly relation: string,
  ) {
    super(aligned, word, parts)
  }
}

/** A quotation mark may stand before the first word. */
function isInitial({ upos }: SyntaxTags, word: number): boolean {
  return word === 0 || (word === 1 && upos[0] === 'PUNCT')
}

function partsOf(aligned: Aligned, from: number, to: number): readonly TokenPart[] {
  if (to - from < 2) return NO_PARTS
  return Array.from({ length: to - from }, (_, offset) => new TaggedPart(aligned, from + offset))
}

/** The likely head word of a token without a tree: the last word of a hyphenated token, the first of any other ("do" of "don't"). */
function likelyHead({ upos }: SyntaxTags, from: number, to: number): number {
  let hasMark = false
  let last = from
  for (let at = from; at < to; at += 1) {
    if (upos[at] === 'PUNCT') hasMark = true
    else last = at
  }
  return hasMark ? last : from
}

/** One entry a token, in order. */
export function alignTags(
  sentence: Sentence,
  words: readonly TreebankWord[],
  tags: SyntaxTags,
): readonly TokenTag[] {
  const aligned = align(sentence, words, tags)
  return sentence.tokens.map((_, token) => {
    const [from, to] = [aligned.first[token]!, endOf(aligned, token)]
    return new TaggedToken(aligned, likelyHead(tags, from, to), partsOf(aligned, from, to))
  })
}

/** Number of steps from each word up to the root. */
function depthsOf(heads: ArrayLike<number>): Int32Array {
  const depths = new Int32Array(heads.length).fill(-1)
  const path: number[] = []
  for (let word = 0; word < heads.length; word += 1) {
    let at = word
    while (at !== -1 && depths[at] === -1) {
      path.push(at)
      at = heads[at]!
    }
    let depth = at === -1 ? -1 : depths[at]!
    while (path.length > 0) {
      depth += 1
      depths[path.pop()!] = depth
    }
  }
  return depths
}

function highest(depths: Int32Array, from: number, to: number): number {
  let best = from
  for (let at = from + 1; at < to; at += 1) if (depths[at]! < depths[best]!) best = at
  return best
}

/** One entry a token. No circle can arise: the way up from a token leads only to tokens whose head word stands higher. */
export function alignTree(
  sentence: Sentence,
  words: readonly TreebankWord[],
  analysis: SyntaxAnalysis,
): Tree {
  const aligned = align(sentence, words, analysis)
  const depths = depthsOf(analysis.head)
  const grammar: Grammar[] = []
  for (let token = 0; token < sentence.tokens.length; token += 1) {
    const [from, to] = [aligned.first[token]!, endOf(aligned, token)]
    const word = highest(depths, from, to)
    const isRest = words[word]!.from < token
    const above = analysis.head[word]!
    const head = isRest ? words[word]!.from : above === -1 ? -1 : words[above]!.from
    const relation = isRest ? 'goeswith' : analysis.relation[word]!
    grammar.push(new ParsedToken(aligned, word, partsOf(aligned, from, to), head, relation))
  }
  return createTree(grammar)
}
