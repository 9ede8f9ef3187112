/** Hands the sentences to a tagger and parser and takes over what it says. */
import type { Grammar, LinguisticModel, Sentence } from './types.js'

/** A model that does not keep the promise of `LinguisticModel`. The cure is in the message. */
export class LinguisticModelError extends Error {
  override name = 'LinguisticModelError'
}

/** The first model that knows the language; an article of unknown language gets none. */
export function findModel(
  models: readonly LinguisticModel[] | undefined,
  language: string | null,
): LinguisticModel | undefined {
  return language === null ? undefined : models?.find(({ languages }) => languages.includes(language))
}

/** New sentences whose tokens carry the model's grammar and lemma. Throws where the model leaves out a token. */
export function applyModel(model: LinguisticModel, sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence) => {
    const analysis = model.analyse(sentence.tokens)
    if (analysis.length !== sentence.tokens.length)
      throw new LinguisticModelError(
        `Model ${model.id} gave ${analysis.length} entries for ${sentence.tokens.length} tokens. It must give one entry a token, in order.`,
      )
    return {
      ...sentence,
      tokens: sentence.tokens.map((token, index) => withGrammar(token, analysis[index]!)),
    }
  })
}

function withGrammar<T extends { lemma: string; grammar: Grammar | null }>(token: T, grammar: Grammar): T {
  return { ...token, grammar, lemma: grammar.lemma === '' ? token.lemma : grammar.lemma }
}
