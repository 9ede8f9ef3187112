/**
 * alignment: which words of many documents tell of one event, on ECB+. Mentions are given (gold mentions); topics are not: all documents are put
 * in together, and what belongs together is found. The half with even topic numbers was never learnt from.
 */
import { alignEvents, createArticle, groupByStory, type Reading, read } from '@parallax/core'
import type { BenchContext, Figures, Outcome } from '../benchmark.js'
import { headLemmas } from './baseline.js'
import { type Chains, type CoreferenceScores, scoreChains } from './coreference-metrics.js'
import { type EcbPlus, readEcbPlus } from './ecbplus.js'

type Part = (topic: number) => boolean

const HALVES: readonly (readonly [string, Part])[] = [
  ['topics_unseen', (topic) => topic % 2 === 0],
  ['topics_learnt_from', (topic) => topic % 2 === 1],
]

async function readAll({ documents }: EcbPlus, context: BenchContext): Promise<Reading[]> {
  const models = await context.modelsFor('en')
  const readings: Reading[] = []
  for (const { name, text } of documents) {
    readings.push(
      read({ id: name, input: name, article: createArticle({ text, language: 'en' }) }, { models }),
    )
    await context.progress(readings.length, documents.length, 'documents read')
  }
  return readings
}

/** Lists of places by a name of each. */
function groupBy(places: readonly number[], nameOf: (place: number) => string): number[][] {
  const groups = new Map<string, number[]>()
  for (const place of places) {
    const name = nameOf(place)
    groups.set(name, [...(groups.get(name) ?? []), place])
  }
  return [...groups.values()]
}

const percent = (value: number) => Math.round(value * 1000) / 10

function toFigures({ conll, muc, b3, ceafe }: CoreferenceScores): Figures {
  return {
    conll: percent(conll),
    muc: percent(muc.f1),
    b3: percent(b3.f1),
    b3_precision: percent(b3.precision),
    b3_recall: percent(b3.recall),
    ceafe: percent(ceafe.f1),
  }
}

/** Chains of one mention are left out of either side. */
function withoutSingletons(chains: Chains): Chains {
  return chains.filter((chain) => chain.length > 1)
}

function scoreBoth(key: Chains, response: Chains): Figures {
  const longer = scoreChains(withoutSingletons(key), withoutSingletons(response))
  return { ...toFigures(scoreChains(key, response)), without_singletons: toFigures(longer) }
}

/** A half is lined up by itself: its documents and mentions alone are put in. */
function scoreHalf(data: EcbPlus, readings: readonly Reading[], part: Part): Figures {
  const documents = data.documents.flatMap(({ topic }, at) => (part(topic) ? [at] : []))
  if (documents.length === 0) return {}
  const placeOf = new Map(documents.map((at, place) => [at, place]))
  const mentions = data.mentions.flatMap((mention) => {
    const account = placeOf.get(mention.document)
    return account === undefined ? [] : [{ ...mention, account }]
  })
  const own = documents.map((at) => readings[at]!)
  const places = mentions.map((_, place) => place)
  const key = groupBy(places, (place) => mentions[place]!.chain)
  const lemmas = headLemmas(own, mentions)
  const subtopicOf = (place: number) => data.documents[mentions[place]!.document]!.subtopic
  const storyOf = new Map(groupByStory(own).flatMap((group, at) => group.map((place) => [place, at])))
  const baseline = (nameOf: (place: number) => string) => scoreBoth(key, groupBy(places, nameOf))
  return {
    mentions: mentions.length,
    documents: documents.length,
    ...scoreBoth(key, alignEvents(own, mentions)),
    head_lemma: baseline((place) => lemmas[place]!),
    head_lemma_in_found_story: baseline(
      (place) => `${storyOf.get(mentions[place]!.account)} ${lemmas[place]}`,
    ),
    head_lemma_in_gold_subtopic: baseline((place) => `${subtopicOf(place)} ${lemmas[place]}`),
  }
}

export async function measureAlignment(context: BenchContext): Promise<Outcome> {
  const data = await readEcbPlus(context.data)
  const readings = await readAll(data, context)
  const halves = HALVES.map(([name, part]): [string, Figures] => [name, scoreHalf(data, readings, part)])
  return {
    figures: { ...scoreHalf(data, readings, () => true), ...Object.fromEntries(halves) },
    n: data.mentions.length,
  }
}
