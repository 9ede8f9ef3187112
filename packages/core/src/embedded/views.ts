/** An article as several accounts: what its outlet says itself, and each account that it reprints. */
import type { Attribution, Embedded, Span } from '@parallax/contract'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import { keepQuotations } from './frames.js'

/** Why the silence of a reprinted passage tells nothing. */
const EXCERPT = 'A passage that another account reprints; what the whole of it said is not known.'

const isInside = ({ start, end }: Span, outer: Span) => outer.start <= start && end <= outer.end

/** The article without its reprinted passages. The same reading where it has none. */
export function ownPart(reading: Reading): Reading {
  const { embedded } = reading
  if (embedded.length === 0) return reading
  return part(reading, outsideOf(embedded))
}

/** True for spans that overlap no passage; the passages are sorted and apart. */
function outsideOf(passages: readonly Embedded[]): (span: Span) => boolean {
  return (span) => {
    const next = passages[firstEndingAfter(passages, span.start)]
    return next === undefined || next.start >= span.end
  }
}

/** A reprinted passage as an account of its own: what the article says of it is left out, what it says itself is its own voice. */
export function reprintedPart(reading: Reading, passage: Embedded): Reading {
  const whole = new Set(reading.attributions.filter((each) => isWhole(each, passage)).map(({ id }) => id))
  const inside = part(reading, (span) => isInside(span, passage))
  return {
    ...inside,
    article: {
      ...reading.article,
      outlet: passage.outlet,
      headline: null,
      headlineSpan: null,
      bylines: [],
      published: null,
      modified: null,
      partial: EXCERPT,
    },
    attributions: inside.attributions
      .filter(({ id }) => !whole.has(id))
      .map((each) => ({
        ...each,
        parent: each.parent !== null && whole.has(each.parent) ? null : each.parent,
        chain: each.chain.slice(1),
      })),
    figures: inside.figures.map((figure) =>
      figure.attribution !== null && whole.has(figure.attribution)
        ? { ...figure, attribution: null }
        : figure,
    ),
    names: inside.names.map((name) =>
      name.attribution !== null && whole.has(name.attribution)
        ? { ...name, attribution: null, voice: 'own' }
        : name,
    ),
    acts: inside.acts.map((act) =>
      act.attribution !== null && whole.has(act.attribution)
        ? { ...act, attribution: null, voice: 'own' }
        : act,
    ),
    embedded: [],
  }
}

/** The attribution that is the passage. */
function isWhole({ content, cue }: Attribution, { start, end }: Span): boolean {
  return cue === null && content[0]!.start === start && content.at(-1)!.end === end
}

/** What stands in a part of the article, with places counted anew. */
function part(reading: Reading, isKept: (span: Span) => boolean): Reading {
  const paragraphs = reading.paragraphs.filter(isKept)
  const places = new Map(paragraphs.map(({ index }, place) => [index, place]))
  return {
    ...reading,
    paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, index })),
    sentences: reading.sentences
      .filter((sentence) => isKept(sentence) && places.has(sentence.paragraph))
      .map((sentence, index) => ({ ...sentence, index, paragraph: places.get(sentence.paragraph)! })),
    quotations: keepQuotations(reading.quotations, isKept),
    attributions: reading.attributions.filter(({ content }) => content.every(isKept)),
    figures: reading.figures.filter(isKept),
    names: reading.names.filter(isKept),
    acts: reading.acts.filter(isKept),
    scareQuotes: reading.scareQuotes.filter(isKept),
    loaded: reading.loaded.filter(isKept),
  }
}
