/** ECB+ with its documents read. */
import type { EcbPlus } from '../../packages/bench/src/alignment/ecbplus.js'
import type { Reading } from '../../packages/core/src/index.js'

export interface Corpus extends EcbPlus {
  /** By place, as the documents. */
  readings: readonly Reading[]
}

/** Says which topics take part. */
export type Topics = (topic: number) => boolean

/** The part of the corpus that holds the topics, with mentions counted anew. */
export function partOf({ documents, mentions, readings }: Corpus, topics: Topics): Corpus {
  const kept = documents.flatMap(({ topic }, at) => (topics(topic) ? [at] : []))
  const placeOf = new Map(kept.map((at, place) => [at, place]))
  return {
    documents: kept.map((at) => documents[at]!),
    readings: kept.map((at) => readings[at]!),
    mentions: mentions.flatMap((mention) => {
      const document = placeOf.get(mention.document)
      return document === undefined ? [] : [{ ...mention, document }]
    }),
  }
}
