/** Grammar on demand: each sentence is tagged or parsed when a pass first asks for it, and once. */
import type { Article } from '@parallax/contract'
import { languageRead } from '../language.js'
import type { Sentence } from '../text/types.js'
import { alignTags, alignTree } from './align.js'
import { isStyled, LetterCase } from './letter-case.js'
import type { SyntaxTags } from './model/types.js'
import type { LinguisticModel, Syntax, TokenTag, Tree } from './types.js'
import { splitWords, type TreebankWord } from './words.js'

/** The grammar of an article for which there is no model. */
export const NO_SYNTAX: Syntax = { model: null, tags: () => null, of: () => null }

/** What the grammar of an article needs of it. */
interface Needed {
  article: Pick<Article, 'text' | 'language'>
  sentences: readonly Sentence[]
}

/** Grammar by the first model that knows the language of the article. */
export function createSyntax(models: readonly LinguisticModel[] | undefined, reading: Needed): Syntax {
  const language = languageRead(reading.article.language)
  const model = models?.find(({ languages }) => languages.includes(language))
  return model === undefined ? NO_SYNTAX : onDemand(model, reading)
}

/** What has been worked out of a sentence. */
interface Known {
  /** The words as they are written. */
  written: readonly TreebankWord[] | null
  /** The words as the model sees them. */
  words: readonly TreebankWord[] | null
  analysed: SyntaxTags | null
  tags: readonly TokenTag[] | null
  tree: Tree | null
}

/** A sentence is known by its object: a copy with other tokens is another sentence. */
function onDemand({ syntax }: LinguisticModel, { article, sentences }: Needed): Syntax {
  const sentencesKnown = new WeakMap<Sentence, Known>()
  const knownOf = (sentence: Sentence): Known => {
    const known = sentencesKnown.get(sentence) ?? newKnown()
    sentencesKnown.set(sentence, known)
    return known
  }
  const writtenOf = (sentence: Sentence): readonly TreebankWord[] => {
    const known = knownOf(sentence)
    known.written ??= splitWords(sentence, article.text)
    return known.written
  }
  const letterCase = new LetterCase(
    () => sentences.map(writtenOf),
    (lower) => syntax.lookUp(lower),
  )
  const wordsOf = (sentence: Sentence): readonly TreebankWord[] => {
    const known = knownOf(sentence)
    known.words ??= cased(letterCase, writtenOf(sentence))
    return known.words
  }
  const tagsOf = (sentence: Sentence): readonly TokenTag[] => {
    const words = wordsOf(sentence)
    const known = knownOf(sentence)
    known.analysed ??= syntax.tag(formsOf(words))
    return alignTags(sentence, words, known.analysed)
  }
  const treeOf = (sentence: Sentence): Tree => {
    const words = wordsOf(sentence)
    const known = knownOf(sentence)
    const analysis = syntax.analyse(formsOf(words), known.analysed ?? undefined)
    const { upos, xpos } = analysis
    known.analysed ??= { upos, xpos }
    // Few ask for anything but the tree from now on, and words and tags are soon lined up again.
    known.written = null
    known.words = null
    known.tags = null
    return alignTree(sentence, words, analysis)
  }
  return {
    model: syntax.id,
    of(sentence) {
      const known = knownOf(sentence)
      known.tree ??= treeOf(sentence)
      return known.tree
    },
    tags(sentence) {
      const known = knownOf(sentence)
      known.tags ??= tagsOf(sentence)
      return known.tags
    },
  }
}

const newKnown = (): Known => ({ written: null, words: null, analysed: null, tags: null, tree: null })

function cased(letterCase: LetterCase, words: readonly TreebankWord[]): readonly TreebankWord[] {
  return isStyled(words) ? letterCase.restore(words) : words
}

function formsOf(words: readonly TreebankWord[]): string[] {
  return words.map(({ form }) => form)
}
