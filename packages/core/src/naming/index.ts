/** Names and labels of persons, groups, organisations and places, gathered into the entities of the article. */
import type { Entity, MentionForm, NameMention } from '@parallax/contract'
import { isReadAsEnglish, notAvailable } from '../language.js'
import type { Quotation, Reading, ReadingPass } from '../reading.js'
import { takeUpBodies } from './bodies.js'
import { gatherCaseEvidence } from './case-evidence.js'
import { type Cluster, clusterNames } from './entities.js'
import { namesAtOpening, namesInHeading, vocabularyOf } from './headings.js'
import { findLabels } from './labels.js'
import { toCandidates } from './names.js'
import { splitPairs } from './pairs.js'
import { resolveLabels } from './resolve.js'
import { capitalRuns } from './runs.js'
import type { Candidate, MentionKind } from './types.js'

/** All names and labels of an article in English, in the order of the text. */
export function findMentions({
  sentences,
  paragraphs,
  syntax,
}: Pick<Reading, 'sentences' | 'paragraphs' | 'syntax'>): Candidate[] {
  const headings = new Set(paragraphs.filter(({ kind }) => kind === 'heading').map(({ index }) => index))
  const evidence = gatherCaseEvidence(sentences, headings, syntax)
  const names = sentences
    .filter(({ index }) => !evidence.unreliable[index])
    .flatMap((sentence) =>
      capitalRuns(sentence, evidence).flatMap((run) => toCandidates(sentence, run, evidence)),
    )
  const vocabulary = vocabularyOf(names)
  const opening = sentences
    .filter(({ index }) => !evidence.unreliable[index])
    .flatMap((sentence) => namesAtOpening(sentence, vocabulary, evidence))
  const inHeadings = sentences
    .filter(({ index }) => evidence.unreliable[index])
    .flatMap((sentence) => namesInHeading(sentence, vocabulary, evidence))
  const all = splitPairs([...names, ...opening, ...inHeadings])
  return [...all, ...labelsBeside(sentences, all)].sort((a, b) => a.start - b.start || a.end - b.end)
}

function labelsBeside(sentences: Reading['sentences'], names: readonly Candidate[]): Candidate[] {
  const taken = new Map<number, Set<number>>()
  for (const { sentence, run } of names) {
    const tokens = taken.get(sentence) ?? new Set<number>()
    for (let at = run.from; at <= run.to; at += 1) tokens.add(at)
    taken.set(sentence, tokens)
  }
  return sentences.flatMap((sentence) =>
    findLabels(sentence, (at) => taken.get(sentence.index)?.has(at) ?? false),
  )
}

/** The entities of an article in English with their mentions, in the order of first mention; none in another language. */
export function clustersOf(
  reading: Pick<Reading, 'article' | 'sentences' | 'paragraphs' | 'syntax'>,
): Cluster[] {
  if (!isReadAsEnglish(reading.article.language)) return []
  const mentions = findMentions(reading)
  const names = mentions.filter(({ kind }) => kind === 'name')
  const clusters = resolveLabels(clusterNames(names), mentions, reading)
  takeUpBodies(clusters, reading.sentences)
  return clusters
}

/** Tells for rising positions whether they stand inside a quotation. */
export function isQuotedAt(quotations: readonly Quotation[]): (start: number) => boolean {
  const outer = quotations.filter(({ depth }) => depth === 0).sort((a, b) => a.start - b.start)
  let next = 0
  return (start) => {
    while (next < outer.length && outer[next]!.end <= start) next += 1
    return next < outer.length && outer[next]!.start <= start
  }
}

const FORM_OF: Readonly<Record<MentionKind, MentionForm>> = { name: 'name', role: 'office', group: 'noun' }

function toMentions(clusters: readonly Cluster[], quotations: readonly Quotation[]): NameMention[] {
  const all = clusters.flatMap((cluster, at) =>
    cluster.members.map((member) => ({ member, entity: `e${at + 1}` })),
  )
  all.sort((a, b) => a.member.start - b.member.start || a.member.end - b.member.end)
  const isQuoted = isQuotedAt(quotations)
  return all.map(({ member, entity }, at) => ({
    start: member.start,
    end: member.end,
    id: `n${at + 1}`,
    entity,
    label: member.label,
    form: FORM_OF[member.kind],
    modifiers: member.modifiers,
    voice: isQuoted(member.start) ? 'quoted' : 'own',
    attribution: null,
  }))
}

export const namingPass: ReadingPass = {
  name: 'naming',
  run(reading) {
    const { language } = reading.article
    if (!isReadAsEnglish(language))
      return { notes: [...reading.notes, notAvailable('names-not-computed', 'Names and labels', language)] }
    const clusters = clustersOf(reading)
    const entities: Entity[] = clusters.map(({ name, type }, at) => ({ id: `e${at + 1}`, name, type }))
    return { entities, names: toMentions(clusters, reading.quotations) }
  },
}
