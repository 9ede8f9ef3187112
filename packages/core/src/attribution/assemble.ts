/** Candidates to attributions of the contract: order, speakers, parents, chains, positions, hedges. */
import type { Attribution, ChainLink, Span, Speaker } from '@parallax/contract'
import type { Reading } from '../reading.js'
import type { Candidate } from './candidate.js'
import { carriersOf, citedBy, opening, ownLink } from './chain.js'
import { type Clause, spanOf } from './clause.js'
import { dropDoubles, dropInnerAttitudes, findParents } from './nesting.js'
import { findPeople } from './people.js'
import { HEDGING, hedgesIn, isAboutCrime, positionOf } from './position.js'
import { createResolution, resolveSpeaker } from './speaker.js'

export function assemble(
  reading: Readonly<Reading>,
  clauses: readonly Clause[],
  candidates: readonly Candidate[],
): Attribution[] {
  const { text } = reading.article
  const first = opening(reading)
  const kept = dropInnerAttitudes(dropDoubles([...candidates].sort(byText)))
    .sort(byText)
    .map((candidate) => ({ ...candidate, negated: candidate.negated || isNobody(candidate) }))
  const speakers = speakersOf(reading, clauses, kept)
  const parents = findParents(kept)
  const bySentence = new Map<number, Candidate[]>()
  for (const candidate of kept)
    bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate])
  const aboutCrime = isAboutCrime(clauses)
  const links = kept.map((candidate, index): ChainLink[] => [
    ...carriersOf(clauses[candidate.sentence]!, candidate, reading.article),
    ...(isNobody(candidate) ? [] : ownLink(speakers[index]!, sourceSpan(candidate), candidate.cue, text)),
    ...citedBy(candidate, bySentence.get(candidate.sentence)!, text),
  ])
  return kept.map((candidate, index) => ({
    id: `a${index + 1}`,
    kind: candidate.kind,
    content: candidate.content,
    cue: candidate.cue,
    source: sourceSpan(candidate),
    speaker: speakers[index]!,
    parent: parents[index] === -1 ? null : `a${parents[index]! + 1}`,
    chain: [...first, ...chainFrom(index, parents, links)],
    position: positionOf(candidate, { aboutCrime, inside: isInSpeech(kept[parents[index]!]), clauses, text }),
    hedges: hedgesOf(candidate, clauses),
    negated: candidate.negated,
  }))
}

/** Inside the words of a speaker, not of a reprinted account, which is read as any account is. */
function isInSpeech(parent: Candidate | undefined): boolean {
  return parent !== undefined && parent.account === undefined
}

/** "no engineer has said", "nobody says". */
function isNobody({ source }: Candidate): boolean {
  return (
    source !== null && /^(?:no|nobody|none|neither)$/u.test(source.clause.tokens[source.phrase.first]!.lower)
  )
}

function byText(a: Candidate, b: Candidate): number {
  return a.content[0]!.start - b.content[0]!.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0)
}

/** The words that name the holder; a relative pronoun brings the noun before it with it. */
function sourceSpan({ source }: Candidate): Span | null {
  if (source === null) return null
  const { first, last, antecedent } = source.phrase
  return spanOf(source.clause, antecedent?.first ?? first, last)
}

/** Speakers are resolved in the order of their sources, because a pronoun looks back. */
function speakersOf(
  reading: Readonly<Reading>,
  clauses: readonly Clause[],
  candidates: readonly Candidate[],
): (Speaker | null)[] {
  const state = createResolution(findPeople(reading, clauses), reading.article.text)
  const speakers: (Speaker | null)[] = candidates.map(() => null)
  const at = (index: number) => sourceSpan(candidates[index]!)?.start ?? 0
  const order = candidates.map((_, index) => index).sort((a, b) => at(a) - at(b) || a - b)
  for (const index of order) {
    const { account } = candidates[index]!
    speakers[index] =
      account === undefined
        ? resolveSpeaker(state, candidates[index]!)
        : { name: account, type: 'outlet', sameAs: null }
  }
  return speakers
}

/** Nesting deeper than this is a fault of the reading. */
const DEEPEST_CHAIN = 8

/** Outermost first. Who tells of own words ("Orr said she recalled C") is one hop, with the cue nearest to the content. */
function chainFrom(index: number, parents: readonly number[], links: readonly ChainLink[][]): ChainLink[] {
  const chain: ChainLink[] = []
  for (let at = index, depth = 0; at !== -1 && depth < DEEPEST_CHAIN; at = parents[at]!, depth += 1)
    chain.unshift(...links[at]!)
  return chain.filter(({ holder }, at) => chain[at + 1]?.holder !== holder)
}

/** Hedges in the content and in the cue, over all sentences that they touch. */
function hedgesOf({ content, cue, sentence, sense, source }: Candidate, clauses: readonly Clause[]): Span[] {
  const spans = cue === null ? content : [...content, cue]
  const end = content.reduce((most, span) => Math.max(most, span.end), 0)
  const hedges: Span[] = []
  let first = sentence
  while (first > 0 && clauses[first]!.sentence.start > content[0]!.start) first -= 1
  for (let at = first; at < clauses.length && clauses[at]!.sentence.start < end; at += 1)
    hedges.push(...hedgesIn(clauses[at]!, spans))
  const isHedge = HEDGING.has(sense) && source !== null && cue !== null
  if (isHedge && !hedges.some(({ start, end: last }) => start < cue.end && cue.start < last)) hedges.push(cue)
  return hedges.sort((a, b) => a.start - b.start)
}
