/** Grammar on demand: each sentence is tagged or parsed when a pass first asks for it, and once. */
import type { Article } from '@parallax/contract'
import { languageRead } from '../language.js'
import type { Sentence } from '../text/types.js'
import { alignTags, alignTree } from './align.js'
import { isStyled, LetterCase } from './letter-case.js'
import type { SyntaxAnalysis, SyntaxTags } from './model/types.js'
import type { LinguisticModel, Syntax } from './types.js'
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

function onDemand({ syntax }: LinguisticModel, { article, sentences }: Needed): Syntax {
  const written = memoised((sentence) => splitWords(sentence, article.text))
  const letterCase = new LetterCase(
    () => sentences.map(written),
    (lower) => syntax.lookUp(lower),
  )
  const wordsOf = memoised((sentence) => {
    const words = written(sentence)
    return isStyled(words) ? letterCase.restore(words) : words
  })
  // Neither asks the tagger anew where the other has: an analysis holds tags, and takes those that are known.
  const analyses: Memoised<SyntaxAnalysis> = memoised((sentence) =>
    syntax.analyse(formsOf(wordsOf(sentence)), tagged.known(sentence)),
  )
  const tagged: Memoised<SyntaxTags> = memoised(
    (sentence) => analyses.known(sentence) ?? syntax.tag(formsOf(wordsOf(sentence))),
  )
  return {
    model: syntax.id,
    of: memoised((sentence) => alignTree(sentence, wordsOf(sentence), analyses(sentence))),
    tags: memoised((sentence) => alignTags(sentence, wordsOf(sentence), tagged(sentence))),
  }
}

function formsOf(words: readonly TreebankWord[]): string[] {
  return words.map(({ form }) => form)
}

interface Memoised<Result> {
  (sentence: Sentence): Result
  /** The result where it has been computed. */
  known(sentence: Sentence): Result | undefined
}

/** A sentence is known by its object: a copy with other tokens is another sentence. */
function memoised<Result extends object>(compute: (sentence: Sentence) => Result): Memoised<Result> {
  const results = new WeakMap<Sentence, Result>()
  const get = (sentence: Sentence) => {
    const found = results.get(sentence)
    if (found !== undefined) return found
    const result = compute(sentence)
    results.set(sentence, result)
    return result
  }
  return Object.assign(get, { known: (sentence: Sentence) => results.get(sentence) })
}
