/** A tagger and dependency parser for one language: greedy linear models, read from a file of weights. */
export { readSyntaxModel } from './read-model.js'
export {
  type DictionaryEntry,
  GrammarWeightsError,
  type SyntaxAnalysis,
  type SyntaxModel,
  type SyntaxTags,
} from './types.js'
