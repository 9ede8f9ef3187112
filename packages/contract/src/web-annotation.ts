/**
 * Annotations as the Web Annotation Data Model has them (W3C Recommendation, 23 February 2017), as far as they are written here, and what
 * is understood of those that others wrote.
 */
import { z } from 'zod'
import { Evidence } from './span.js'

/** The context that every annotation names; it is never fetched. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>

/** `start` and `end` count code points of the text that the state of the target names. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type TextPositionSelector = z.infer<typeof TextPositionSelector>

/**
 * `source` is the address of the page, or the name of the text by its hash where it has none. `cached` is that name always (`ni:`, RFC
 * 6920): the positions hold in this text. `sourceDate` is when the page was captured.
 */
export const AnnotationTarget = z.object({
  type: z.literal('SpecificResource'),
  source: z.string(),
  state: z.object({ type: z.literal('TimeState'), cached: z.string(), sourceDate: z.string().optional() }),
  selector: z.array(z.union([TextQuoteSelector, TextPositionSelector])).optional(),
})
export type AnnotationTarget = z.infer<typeof AnnotationTarget>

export const TextualBody = z.object({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  purpose: z.string(),
  language: z.string().optional(),
})
export type TextualBody = z.infer<typeof TextualBody>

/** `parallax:kind` is the kind of the finding and `parallax:key` what tells findings on the same words apart. */
export const WebAnnotation = z.object({
  id: z.string(),
  type: z.literal('Annotation'),
  motivation: z.string(),
  'parallax:kind': z.string(),
  'parallax:key': z.string(),
  body: z.array(TextualBody),
  target: z.array(AnnotationTarget).min(1),
})
export type WebAnnotation = z.infer<typeof WebAnnotation>

export const AnnotationCollection = z.object({
  '@context': z.array(z.union([z.string(), z.record(z.string(), z.string())])),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.number().int().nonnegative(),
  generator: z.object({
    type: z.literal('Software'),
    name: z.string(),
    'schema:softwareVersion': z.string(),
  }),
  first: z.object({
    id: z.string(),
    type: z.literal('AnnotationPage'),
    partOf: z.string(),
    startIndex: z.literal(0),
    items: z.array(WebAnnotation),
  }),
})
export type AnnotationCollection = z.infer<typeof AnnotationCollection>

/**
 * What a foreign annotation points at. `source` is the address of its page, `text` the SHA-256 of the very text where it names one.
 * `quote` and `position` (code points) are what its selectors say; `unread` names selectors of other kinds.
 */
export const ForeignTarget = z.object({
  source: z.string(),
  text: z.string().nullable(),
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }).nullable(),
  position: z.object({ start: z.number(), end: z.number() }).nullable(),
  unread: z.array(z.string()),
})
export type ForeignTarget = z.infer<typeof ForeignTarget>

/** An annotation that somebody else wrote, as far as it is understood. `notes` are its texts, `to` the annotation that it answers. */
export const ForeignAnnotation = z.object({
  id: z.string().nullable(),
  creator: z.string().nullable(),
  created: z.string().nullable(),
  motivations: z.array(z.string()),
  notes: z.array(z.string()),
  tags: z.array(z.string()),
  to: z.string().nullable(),
  targets: z.array(ForeignTarget).min(1),
})
export type ForeignAnnotation = z.infer<typeof ForeignAnnotation>

/**
 * Where a target stands: `here` on exactly these words, `whole` for the article without a selector, or an `orphan` with the reason.
 * `other-text` says that none of the texts at hand is the one meant.
 */
export const PlacedTarget = z.discriminatedUnion('state', [
  z.object({ state: z.literal('here'), at: Evidence }),
  z.object({ state: z.literal('whole'), article: z.string() }),
  z.object({ state: z.literal('orphan'), article: z.string(), reason: z.string() }),
  z.object({ state: z.literal('other-text'), source: z.string() }),
])
export type PlacedTarget = z.infer<typeof PlacedTarget>
