/**
 * Finds judged findings in a comparison made later. Words are taken at their place in the version that was judged, and in any other only
 * where they stand once with their context; a finding is there again where the machine finds the same in the same words.
 */
import type { Comparison, Evidence, Place } from '@parallax/contract'
import type { Anchor, Finding, FindingKind, FindingPlace } from '@parallax/contract/api'
import { anchorByWords, describe } from '../anchor/index.js'
import { type Found, type Kind, spotOf } from './found.js'
import { identityOf } from './identity.js'
import { KINDS } from './kinds/index.js'
import { createView, type View } from './view.js'

export interface PlacerOptions {
  /** The articles of the story, so that one that left it can be told from one that was not compared. */
  members?: ReadonlySet<string>
}

export type Placer = (finding: Finding) => FindingPlace

/** Indexes the comparison by places, kind by kind as they are asked for; every finding is placed once. */
export function createPlacer(comparison: Comparison, { members }: PlacerOptions = {}): Placer {
  const view = createView(comparison)
  const lookUps = new Map<FindingKind, ReturnType<Kind['createLookUp']>>()
  const lookUpOf = (kind: FindingKind) => {
    const known = lookUps.get(kind) ?? KINDS[kind].createLookUp(view)
    lookUps.set(kind, known)
    return known
  }
  const placed = new Map<string, FindingPlace>()
  return (finding) => {
    const identity = identityOf(finding)
    const known = placed.get(identity) ?? placeFinding(finding, view, lookUpOf(finding.kind), members)
    placed.set(identity, known)
    return known
  }
}

function placeFinding(
  { key, anchors }: Finding,
  view: View,
  lookUp: ReturnType<Kind['createLookUp']>,
  members: ReadonlySet<string> | undefined,
): FindingPlace {
  const found: Evidence[] = []
  for (const anchor of anchors) {
    const at = placeAnchor(anchor, view, members)
    if (typeof at === 'string') return { state: 'orphan', reason: at }
    found.push(at)
  }
  const [head, ...others] = found
  const likely = lookUp(head, key).filter(({ holds }) => others.every((place) => holds().has(spotOf(place))))
  const ids = thoseJudged(likely, found).map((each) => [...each.ids])
  return ids.length > 0 ? { state: 'here', ids, anchors: found } : { state: 'words', anchors: found }
}

/**
 * Of findings that hold the words: those on exactly these, else those known by the same, else the only one. Words that serve several
 * claims, none of them shown in the words that were judged, name none.
 */
function thoseJudged(likely: readonly Found[], places: readonly Place[]): readonly Found[] {
  const spots = places.map(spotOf).join()
  const exact = likely.filter((each) => each.tell().anchors.map(spotOf).join() === spots)
  const judged = (exact.length > 0 ? exact : likely).filter((each) => each.isSame(places))
  return judged.length > 0 || likely.length > 1 ? judged : likely
}

const MOST_CITED = 60
const cite = (words: string) => `“${words.length > MOST_CITED ? `${words.slice(0, MOST_CITED)} …` : words}”`

/** The words in the text that was compared, or why they are not there. */
function placeAnchor(
  anchor: Anchor,
  { readings }: View,
  members: ReadonlySet<string> | undefined,
): Evidence | string {
  const { article, exact, sha256 } = anchor
  const reading = readings.get(article)
  if (reading === undefined)
    return members?.has(article) === false
      ? `Article ${article} has left the story.`
      : `Article ${article} is not in this comparison.`
  const { text } = reading.article
  const span = reading.article.sha256 === sha256 ? exactSpan(text, anchor) : movedSpan(text, anchor)
  if (typeof span === 'string') return `${cite(exact)} of article ${article}: ${span}.`
  return describe({ id: article, text }, span)
}

type Span = Pick<Place, 'start' | 'end'>

function exactSpan(text: string, { start, end, exact }: Anchor): Span | string {
  return exact !== '' && text.slice(start, end) === exact
    ? { start, end }
    : 'the version holds other words there'
}

/** Never by its place: in another version other words may stand there, or a look-alike. */
function movedSpan(text: string, anchor: Anchor): Span | string {
  const moved = anchorByWords(text, anchor)
  return moved.state === 'moved' ? moved.span : moved.reason
}
