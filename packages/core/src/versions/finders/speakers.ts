/** On whose word a sentence stands: sources that come, go or change, other verbs of saying, denials. */
import type { Attribution, Span } from '@parallax/contract'
import { isContent } from '../../claims/statement.js'
import type { Unit } from '../../claims/units.js'
import type { Quotation } from '../../reading.js'
import { type Finder, type Found, quote, type Told } from '../finding.js'
import { isDenial, isSaying } from '../saying.js'
import { hull, isIn, overlaps, type Side, type Sides, textOf, typeOf, unitsIn } from '../side.js'
import { wordsOfName } from '../voices.js'

/** The content of an attribution survives where this share of its words of content stands in the other version. */
const SURVIVES = 0.5

const anchorOf = ({ cue, source, content }: Attribution): Span => cue ?? source ?? content[0]!

const contentUnits = (side: Side, { content }: Attribution): Unit[] =>
  side.units.filter((unit) => isContent(unit) && content.some((part) => overlaps(part, unit)))

interface Voiced {
  attribution: Attribution
  denies: boolean
  content: Unit[]
  source: Unit[]
  cue: Unit[]
}

/** The attributions whose words of saying stand in the sentences. */
function voicedIn(side: Side): Voiced[] {
  return side.attributions
    .filter((attribution) => isIn(side, anchorOf(attribution)))
    .filter((attribution) => isSaying(attribution, side.version.reading.article.text))
    .map((attribution) => ({
      attribution,
      denies: isDenial(attribution, side.version.reading.article.text),
      content: contentUnits(side, attribution),
      source: attribution.source === null ? [] : unitsIn(side, attribution.source),
      cue: attribution.cue === null ? [] : unitsIn(side, attribution.cue),
    }))
}

interface Pair {
  one: Voiced
  other: Voiced
  /** Matched words of their contents; a matched source counts as one. */
  common: number
}

function commonOf(one: Voiced, other: Voiced, { matches }: Side): number {
  const content = new Set(other.content)
  const source = new Set(other.source)
  const held = one.content.filter((unit) => content.has(matches.get(unit)!)).length
  return held + (one.source.some((unit) => isContent(unit) && source.has(matches.get(unit)!)) ? 1 : 0)
}

function pairUp({ older }: Sides, left: readonly Voiced[], right: readonly Voiced[]): Pair[] {
  const pairs = left
    .flatMap((one) => right.map((other) => ({ one, other, common: commonOf(one, other, older) })))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
  const taken = new Set<Voiced>()
  return pairs.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false
    taken.add(one).add(other)
    return true
  })
}

/** Source and verb of saying, as they stand in the text. */
const frameOf = ({ attribution: { source, cue } }: Voiced): Span | null =>
  hull([source, cue].filter((span) => span !== null))

interface Names {
  /** Words of content of the source as written. */
  written: string[]
  /** And of the resolved speaker. */
  all: ReadonlySet<string>
  /** A person is named in it whose last name the sentences of the other side do not hold. */
  isNamed: boolean
}

function namesOf(side: Side, { attribution }: Voiced): Names | null {
  const { source, speaker } = attribution
  if (source === null) return null
  const { language } = side.version.reading.article
  const text = textOf(side, source)
  const written = wordsOfName(text, language)
  return {
    written,
    all: new Set([...written, ...wordsOfName(speaker?.name ?? '', language)]),
    isNamed: side.names.some(
      (mention) =>
        mention.form === 'name' &&
        typeOf(side, mention) === 'person' &&
        source.start <= mention.start &&
        mention.end <= source.end &&
        !side.matches.has(unitsIn(side, mention).at(-1)!),
    ),
  }
}

const share = (one: Names, other: Names) => [...one.all].some((word) => other.all.has(word))

/** Why two sources of the same words are not told as one, or null. */
function sourceChange(older: Names, newer: Names): string | null {
  if (older.written.length === 0 || newer.written.length === 0) return null
  if (!share(older, newer)) return 'The same is told on the word of another source'
  const known = (names: Names, other: Names) =>
    names.isNamed && !other.isNamed && names.all.size > other.all.size
  if (known(newer, older)) return 'The source is now named'
  return known(older, newer) ? 'The source is no longer named' : null
}

/** The words of the source stand in the other version too, but not as its source: it is the one spoken of, and no other voice. */
function standsAsElse(side: Side, voiced: Voiced, other: Voiced): boolean {
  const words = voiced.source.filter(isContent)
  const source = new Set(other.source)
  return (
    words.length > 0 && words.every((unit) => side.matches.has(unit) && !source.has(side.matches.get(unit)!))
  )
}

function tellPair({ older, newer }: Pick<Sides, 'older' | 'newer'>, { one, other }: Pair, told: Told): void {
  const [before, after] = [frameOf(one), frameOf(other)]
  const mark = () => {
    for (const unit of [...one.source, ...one.cue, ...other.source, ...other.cue]) told.units.add(unit)
  }
  const tell = (found: Pick<Found, 'kind' | 'direction' | 'why'>) => {
    told.found.push({ before, after, ...found })
    mark()
  }
  const words = `${quote(before ? textOf(older, before) : '')} became ${quote(after ? textOf(newer, after) : '')}`
  if (one.denies !== other.denies) {
    const direction = other.denies ? ('added' as const) : ('dropped' as const)
    tell({
      kind: 'denial',
      direction,
      why: `${words}: what was ${other.denies ? 'told' : 'denied'} is now ${other.denies ? 'denied' : 'told'}.`,
    })
    return
  }
  const [left, right] = [namesOf(older, one), namesOf(newer, other)]
  if (left !== null && right !== null && !share(left, right)) {
    const [gone, come] = [standsAsElse(older, one, other), standsAsElse(newer, other, one)]
    if (!gone && come) tellAlone({ older, newer }, one, true, told)
    if (gone && !come) tellAlone({ older, newer }, other, false, told)
    if (gone || come) return
  }
  if (left !== null && right !== null) {
    const why = sourceChange(left, right)
    if (why !== null) {
      tell({ kind: 'source', direction: 'changed', why: `${why}: ${words}.` })
      return
    }
  } else if (left !== null || right !== null) {
    tellAlone({ older, newer }, left !== null ? one : other, left !== null, told)
    return
  }
  if (isOtherCue(one, other)) {
    const cues = [one, other].map(({ attribution: { cue } }, at) =>
      quote(textOf(at === 0 ? older : newer, cue!)),
    )
    tell({
      kind: 'attribution',
      direction: 'changed',
      why: `The same source, in other words of saying: ${cues[0]} became ${cues[1]}.`,
    })
  }
}

/** How the outlet stands to the words changed with the verb, and not by a hedge alone. */
function isOtherCue(one: Voiced, other: Voiced): boolean {
  const [a, b] = [one.attribution, other.attribution]
  // "may question": the hedge is told as such; "alleged" is a verb of saying of its own.
  const isHedged = ({ hedges, cue }: Attribution) =>
    hedges.some(
      (hedge) => cue !== null && overlaps(hedge, cue) && hedge.end - hedge.start < cue.end - cue.start,
    )
  return a.cue !== null && b.cue !== null && a.position !== b.position && !isHedged(a) && !isHedged(b)
}

/** The kept words are somebody's on the other side too: by words of saying in another sentence, or in a quotation that goes on from there. */
function isToldBeside({ matches }: Side, other: Side, { content }: Voiced): boolean {
  const kept = content.flatMap((unit) => matches.get(unit) ?? [])
  const isOpen = (quotation: Quotation) => !quotation.closed || quotation.continues !== null
  if (other.quotations.some((one) => isOpen(one) && kept.every((unit) => overlaps(one, unit)))) return true
  return other.attributions.some((attribution) => {
    const held = kept.filter((unit) => attribution.content.some((part) => overlaps(part, unit)))
    const isBeside = attribution.source !== null && !isIn(other, anchorOf(attribution))
    return isBeside && held.length >= SURVIVES * kept.length
  })
}

/** A source whose words still stand, or stood before, without it. */
function tellAlone(
  { older, newer }: Pick<Sides, 'older' | 'newer'>,
  voiced: Voiced,
  isOlder: boolean,
  told: Told,
): void {
  const side = isOlder ? older : newer
  const kept = voiced.content.filter((unit) => side.matches.has(unit)).length
  const isKept = voiced.content.length > 0 && kept >= SURVIVES * voiced.content.length
  const named = voiced.source.filter(isContent)
  const isThere = named.length > 0 && named.every((unit) => side.matches.has(unit))
  const frame = frameOf(voiced)
  if (frame === null) return
  const tell = (found: Pick<Found, 'kind' | 'direction' | 'why'>) => {
    told.found.push({ before: isOlder ? frame : null, after: isOlder ? null : frame, ...found })
    for (const unit of [...voiced.source, ...voiced.cue]) told.units.add(unit)
  }
  const words = quote(textOf(side, frame))
  if (voiced.denies) {
    const all = hull([frame, ...voiced.attribution.content])!
    tell({
      kind: 'denial',
      direction: isOlder ? 'dropped' : 'added',
      why: `The denial ${quote(textOf(side, all))} stands in the ${isOlder ? 'older' : 'newer'} version only.`,
    })
    for (const unit of voiced.content) told.units.add(unit)
    return
  }
  if (voiced.attribution.source === null || voiced.attribution.negated || !isKept || isThere) return
  if (isToldBeside(side, isOlder ? newer : older, voiced)) return
  tell({
    kind: 'source',
    direction: isOlder ? 'dropped' : 'added',
    why: isOlder
      ? `The older version gives a source: ${words}; the newer one says the same without it.`
      : `The newer version gives a source: ${words}; the older one says the same without it.`,
  })
}

export const findSpeakers: Finder = (sides, told) => {
  const [left, right] = [voicedIn(sides.older), voicedIn(sides.newer)]
  const pairs = pairUp(sides, left, right)
  const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]))
  for (const pair of pairs) tellPair(sides, pair, told)
  for (const one of left) if (!paired.has(one)) tellAlone(sides, one, true, told)
  for (const one of right) if (!paired.has(one)) tellAlone(sides, one, false, told)
}
