/**
 * A comparison without the words of its texts that nothing cites, for dossiers that leave where whole articles may not. Every cited place
 * stays in its whole sentence; every other character that can be seen becomes a point, so that all offsets hold.
 */
import type { Annotation, Attribution, Comparison, Span } from '@parallax/contract'
import { describe, hashText } from '@parallax/core'
import { mapObjects } from '@parallax/core/anchor'

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlace = (value: Plain): value is Plain & Span & { article: string } =>
  typeof value.article === 'string' && typeof value.start === 'number' && typeof value.end === 'number'

function* objectsIn(value: unknown): Generator<Plain> {
  if (Array.isArray(value)) for (const part of value) yield* objectsIn(part)
  else if (isPlain(value)) {
    yield value
    for (const part of Object.values(value)) yield* objectsIn(part)
  }
}

const spansOf = (value: unknown): Span[] =>
  [...objectsIn(value)].filter(
    (each): each is Plain & Span => typeof each.start === 'number' && typeof each.end === 'number',
  )

/** Which characters of one text stay. */
class Kept {
  private readonly isKept: Uint8Array

  constructor(private readonly reading: Annotation) {
    this.isKept = new Uint8Array(reading.article.text.length)
  }

  /** Keeps the whole of every sentence that the span touches, and the span itself where it lies outside of all. */
  add({ start, end }: Span): void {
    this.isKept.fill(1, start, end)
    for (const sentence of this.reading.sentences)
      if (sentence.start < end && start < sentence.end) this.isKept.fill(1, sentence.start, sentence.end)
  }

  holds({ start, end }: Span): boolean {
    return this.isKept.subarray(start, end).every((kept) => kept === 1)
  }

  /** UTF-16 units stay as many as they are: half of a pair would be no character, and is a point as well. */
  mask(): string {
    const { text } = this.reading.article
    let masked = ''
    for (let at = 0; at < text.length; at += 1)
      masked += this.isKept[at] === 1 || /\s/u.test(text[at]!) ? text[at] : '·'
    return masked
  }
}

/** The attributions that findings name, and those that they stand inside. */
function citedAttributions({ id, attributions }: Annotation, findings: unknown): Set<Attribution> {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const cited = new Set<Attribution>()
  const add = (name: unknown) => {
    const attribution = typeof name === 'string' ? byId.get(name) : undefined
    if (attribution === undefined || cited.has(attribution)) return
    cited.add(attribution)
    add(attribution.parent)
  }
  for (const each of objectsIn(findings)) if (each.article === id) add(each.attribution)
  return cited
}

/** A reading with nothing in it that points to words that are gone, or to entries that are. */
function withoutWords(reading: Annotation, kept: Kept): Annotation {
  const stays = (entry: unknown) => spansOf(entry).every((span) => kept.holds(span))
  const attributions = reading.attributions.filter(stays)
  const known = new Set(attributions.map(({ id }) => id))
  const named = (id: string | null) => (id !== null && known.has(id) ? id : null)
  const figures = reading.figures.filter(stays)
  const figureIds = new Set(figures.map(({ id }) => id))
  const text = kept.mask()
  const { headline } = reading.article
  return {
    ...reading,
    article: { ...reading.article, headline, text, shown: hashText(text) },
    attributions: attributions.map((each) => ({ ...each, parent: named(each.parent) })),
    figures: figures.map((each) => ({
      ...each,
      attribution: named(each.attribution),
      partOf: each.partOf !== null && figureIds.has(each.partOf) ? each.partOf : null,
    })),
    names: reading.names.filter(stays).map((each) => ({ ...each, attribution: named(each.attribution) })),
    ...(reading.acts && {
      acts: reading.acts.filter(stays).map((each) => ({ ...each, attribution: named(each.attribution) })),
    }),
    ...(reading.scareQuotes && { scareQuotes: reading.scareQuotes.filter(stays) }),
    ...(reading.loaded && { loaded: reading.loaded.filter(stays) }),
  }
}

/** The same findings over texts that show only what is cited. A note says how much that is. */
export function withhold(comparison: Comparison): Comparison {
  const { articles, ...findings } = comparison
  const keptOf = new Map(articles.map((reading) => [reading.id, new Kept(reading)]))
  for (const each of objectsIn(findings)) if (isPlace(each)) keptOf.get(each.article)?.add(each)
  for (const reading of articles) {
    const kept = keptOf.get(reading.id)!
    for (const attribution of citedAttributions(reading, findings))
      for (const span of spansOf(attribution)) kept.add(span)
    for (const { evidence } of reading.embedded ?? []) for (const span of evidence) kept.add(span)
    if (reading.article.headlineSpan !== null) kept.add(reading.article.headlineSpan)
  }
  const shown = articles.map((reading) => withoutWords(reading, keptOf.get(reading.id)!))
  const texts = new Map(shown.map(({ id, article }) => [id, article.text]))
  // What stands around cited words may be withheld: their context is what is shown there.
  const told = mapObjects(findings, (value) => {
    if (!isPlace(value) || typeof value.exact !== 'string') return value
    const { prefix, suffix } = describe({ id: value.article, text: texts.get(value.article)! }, value)
    return { ...value, prefix, suffix }
  }) as Omit<Comparison, 'articles'>
  const [whole, points] = shown.reduce(
    ([all, gone], { article }, index) => {
      const { text } = articles[index]!.article
      const withheld = article.text.split('').filter((unit, at) => unit !== text[at]).length
      return [all + text.length, gone + withheld]
    },
    [0, 0],
  )
  const share = whole === 0 ? 0 : Math.round((100 * points) / whole)
  const note = {
    code: 'words-withheld',
    message: `Of the texts only what is cited is shown, in its sentences; ${share} % of their characters are withheld and stand as points. The SHA-256 of each whole text is kept.`,
  }
  return { ...told, articles: shown, notes: [...told.notes, note] }
}
