/** Findings on one account: who is said to have said what, and which figures are stated. */
import type { Annotation, Attribution, Evidence, Figure, Span } from '@parallax/contract'
import { describe } from '../../anchor/index.js'
import { type Found, isSpot, keyOf, lazySpots, quoted } from '../found.js'
import { listedKind } from '../listed.js'

const evidenceOf = ({ id, article: { text } }: Annotation, span: Span): Evidence =>
  describe({ id, text }, span)

/** The content first, stretch by stretch, then cue and source where there are any; the key says how many of each. */
function attributionOf(reading: Annotation, attribution: Attribution): Found {
  const { id, content, cue, source, speaker, position } = attribution
  const spans = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const places = spans.map((span) => ({ ...span, article: reading.id }))
  const bounds = `content ${content.length}${cue ? ', cue' : ''}${source ? ', source' : ''}`
  return {
    key: keyOf(bounds, position, speaker?.name ?? null, speaker?.type ?? null),
    ids: [reading.id, id],
    heads: places.slice(0, 1),
    isSame: ([first]) => isSpot(first, places[0]),
    holds: lazySpots(() => places),
    tell: () => ({
      anchors: spans.map((span) => evidenceOf(reading, span)),
      says: `${speaker?.name ?? 'nobody named'}: ${position}: ${quoted(
        content.map(({ start, end }) => reading.article.text.slice(start, end)).join(' … '),
      )}`,
    }),
  }
}

export const attributionKind = listedKind('attribution', function* ({ comparison }) {
  for (const reading of comparison.articles)
    for (const attribution of reading.attributions) yield attributionOf(reading, attribution)
})

function figureOf(reading: Annotation, figure: Figure): Found {
  const { id, start, end, low, high, bound, unit, counts } = figure
  const spans: Span[] = [{ start, end }, ...(counts ? [{ start: counts.start, end: counts.end }] : [])]
  const places = spans.map((span) => ({ ...span, article: reading.id }))
  return {
    key: keyOf(low, high, bound, unit, counts?.role ?? null, spans.length),
    ids: [reading.id, id],
    heads: places.slice(0, 1),
    isSame: ([first]) => isSpot(first, places[0]),
    holds: lazySpots(() => places),
    tell: () => ({
      anchors: spans.map((span) => evidenceOf(reading, span)),
      says: `${quoted(reading.article.text.slice(start, end))}: ${low ?? 'any'} to ${high ?? 'any'}, ${bound}, of ${counts?.text ?? unit ?? 'nothing named'}`,
    }),
  }
}

export const figureKind = listedKind('figure', function* ({ comparison }) {
  for (const reading of comparison.articles)
    for (const figure of reading.figures) yield figureOf(reading, figure)
})
