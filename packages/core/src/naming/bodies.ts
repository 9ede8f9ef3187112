/** "the ministry" after "the Interior Ministry": a common noun that takes up a body named before it. */
import type { Sentence, Token } from '../text/types.js'
import type { Cluster } from './entities.js'
import { bare, bareEnd, bareLower } from './grammar.js'
import { endsPhrase } from './labels.js'
import { BODY_HEADS } from './organisations.lexicon.js'
import type { Candidate } from './types.js'

/** Bodies by the common noun in their name, with where they are named first; null where two bodies share the noun. */
function bodiesByNoun(clusters: readonly Cluster[]): ReadonlyMap<string, Cluster | null> {
  const bodies = new Map<string, Cluster | null>()
  for (const cluster of clusters) {
    if (cluster.type !== 'organisation') continue
    const nouns = cluster.words.filter((word) => BODY_HEADS.has(word))
    for (const noun of new Set(cluster.words.length > 1 ? nouns : []))
      bodies.set(noun, bodies.has(noun) && bodies.get(noun) !== cluster ? null : cluster)
  }
  return bodies
}

/** Whether "the" stands before the noun and no other noun goes on behind it. */
function isTakenUp(tokens: readonly Token[], at: number): boolean {
  const isOwner = tokens[at]!.text !== bare(tokens[at]!)
  return tokens[at - 1]?.lower === 'the' && (isOwner || endsPhrase(tokens[at + 1]))
}

function toCandidate({ index, tokens }: Sentence, at: number): Candidate {
  const label = bare(tokens[at]!)
  return {
    sentence: index,
    run: { from: at, to: at },
    start: tokens[at]!.start,
    end: bareEnd(tokens[at]!),
    kind: 'group',
    label,
    words: [label],
    name: label,
    title: null,
    modifiers: [],
    nation: null,
    votes: {},
    known: undefined,
    family: null,
    definite: true,
    complement: null,
    holder: null,
    acts: true,
    mayAct: false,
    heading: false,
  }
}

/** Adds to each body the nouns that take it up, where the text names one body alone by that noun and has done so before. */
export function takeUpBodies(clusters: readonly Cluster[], sentences: readonly Sentence[]): void {
  const bodies = bodiesByNoun(clusters)
  if (bodies.size === 0) return
  const grown = new Set<Cluster>()
  for (const sentence of sentences)
    for (const [at, token] of sentence.tokens.entries()) {
      const body = token.text[0] === token.lower[0] ? bodies.get(bareLower(token)) : undefined
      if (body === undefined || body === null || !isTakenUp(sentence.tokens, at)) continue
      if (body.members[0]!.start > token.start) continue
      body.members.push(toCandidate(sentence, at))
      grown.add(body)
    }
  for (const { members } of grown) members.sort((a, b) => a.start - b.start || a.end - b.end)
}
