/**
 * Positions in a text.
 *
 * `start` is inclusive and `end` exclusive; both count UTF-16 code units of the article's `text`, the unit of JavaScript's
 * `slice`. Every span obeys `text.slice(start, end)`.
 */
import { z } from 'zod'

const offset = z.number().int().nonnegative()

/** A stretch of one known text. */
export const Span = z.object({ start: offset, end: offset })
export type Span = z.infer<typeof Span>

/** A stretch of the text of the article named. */
export const Place = Span.extend({ article: z.string() })
export type Place = z.infer<typeof Place>

/**
 * A place with the words that stand there, so that a reader of the JSON needs no text at hand and a checker can compare.
 * `exact` is `text.slice(start, end)`; `prefix` and `suffix` are the neighbouring characters (Web Annotation terms).
 */
export const Evidence = Place.extend({ exact: z.string(), prefix: z.string(), suffix: z.string() })
export type Evidence = z.infer<typeof Evidence>

/** Something that could not be done, or that a reader must know before trusting the result. `code` is stable kebab-case. */
export const Note = z.object({ code: z.string(), message: z.string() })
export type Note = z.infer<typeof Note>
