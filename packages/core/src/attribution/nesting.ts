/** Which attribution stands inside which, by one sweep over the text. */
import type { Span } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { SPEECH } from './cues.lexicon.js'

/** Where a candidate stands: its cue, or its first content where it has none. */
function anchorOf({ cue, content }: Candidate): Span {
  return cue ?? content[0]!
}

/** For each candidate the one with the smallest content around its cue, or -1. Linear but for the depth of nesting. */
export function findParents(candidates: readonly Candidate[]): number[] {
  const spans = candidates.flatMap(({ content }, owner) =>
    content.map(({ start, end }) => ({ start, end, owner })),
  )
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => anchorOf(candidates[a]!).start - anchorOf(candidates[b]!).start)
  const parents = candidates.map(() => -1)
  let open: typeof spans = []
  let next = 0
  for (const index of order) {
    const { start, end } = anchorOf(candidates[index]!)
    while (next < spans.length && spans[next]!.start <= start) open.push(spans[next++]!)
    open = open.filter((span) => span.end > start)
    const around = open.filter(
      (span) =>
        span.owner !== index && span.end >= end && !isSame(candidates[span.owner]!, candidates[index]!),
    )
    around.sort((a, b) => a.end - a.start - (b.end - b.start))
    const owner = around[0]?.owner ?? -1
    const isMutual = owner !== -1 && parents[owner] === index
    if (isMutual && candidates[index]!.source === null) parents[owner] = -1
    parents[index] = isMutual && candidates[index]!.source !== null ? -1 : owner
  }
  cutCycles(parents)
  return parents
}

/** Contents that overlap crosswise may each hold the other's cue: the ring is opened where the walk meets itself. */
function cutCycles(parents: number[]): void {
  const walk = parents.map(() => -1)
  for (let start = 0; start < parents.length; start += 1) {
    let at = start
    while (at !== -1 && walk[at] === -1) {
      walk[at] = start
      const next = parents[at]!
      if (next !== -1 && walk[next] === start) parents[at] = -1
      at = parents[at]!
    }
  }
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.content[0]!.start === b.content[0]!.start && a.content.at(-1)!.end === b.content.at(-1)!.end
}

/** One content has one holder: of two cues for the same words ("said in a statement that") the one with a source stays. */
export function dropDoubles(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = `${candidate.content[0]!.start}:${candidate.content.at(-1)!.end}`
    const other = kept.get(key)
    if (other === undefined || (other.source === null && candidate.source !== null)) kept.set(key, candidate)
  }
  return [...kept.values()]
}

/**
 * Keeps speech inside speech (a chain of word) and what a witness is said to have seen; a belief or a wish inside another's
 * words is part of those words. Outside of speech a thing that is seen is an act, not a word on which anything rests.
 */
export function dropInnerAttitudes(candidates: readonly Candidate[]): Candidate[] {
  const parents = findParents(candidates)
  return candidates.filter((candidate, index) => {
    const { sense, kind, source } = candidate
    const around = candidates[parents[index]!]
    const parent = around?.account === undefined ? around : undefined
    if (sense === 'perceive') return parent === undefined ? !candidate.bare : isWitness(candidate, parent)
    return parent === undefined || (SPEECH.has(sense) && source !== null) || kind === 'direct'
  })
}

/** Somebody else than the speaker is named for what was seen. */
function isWitness({ source, negated }: Candidate, parent: Candidate): boolean {
  if (source === null || negated || !SPEECH.has(parent.sense)) return false
  const { clause, phrase } = source
  return (
    phrase.shared !== true &&
    clause.classes[phrase.first] !== 'pron' &&
    clause.classes[phrase.first] !== 'rel'
  )
}
