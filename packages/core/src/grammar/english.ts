/** The grammar of English, made from the weights that are shipped. */
import { readSyntaxModel } from './model/index.js'
import type { LinguisticModel } from './types.js'

/** `weights`: the uncompressed bytes of `models/english-grammar.bin.gz`. Throws GrammarWeightsError where they are not whole. */
export function readEnglishModel(weights: Uint8Array): LinguisticModel {
  return { languages: ['en'], syntax: readSyntaxModel(weights) }
}
