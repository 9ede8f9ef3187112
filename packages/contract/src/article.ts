/** One account as it was published: the stored text and what is known about it. */
import { z } from 'zod'
import { Note, Span } from './span.js'

/** What kind of block a line of the text is. `heading` covers the headline and subheadings. */
export const BlockKind = z.enum(['heading', 'paragraph', 'list-item', 'caption', 'quote', 'byline'])
export type BlockKind = z.infer<typeof BlockKind>

/** How the whole of a block is set: in bold or in italics. */
export const BlockStyle = z.enum(['strong', 'emphasis'])
export type BlockStyle = z.infer<typeof BlockStyle>

/**
 * A block of the page or document that the text was taken from, in reading order. `url` is the address cited by a quote.
 * `ruled` says that a rule stands before the block.
 */
export const Block = Span.extend({
  kind: BlockKind,
  url: z.string().optional(),
  style: BlockStyle.optional(),
  ruled: z.boolean().optional(),
})
export type Block = z.infer<typeof Block>

/** A link inside the text. */
export const Link = Span.extend({ url: z.string() })
export type Link = z.infer<typeof Link>

/**
 * `published` and `modified` are ISO 8601 as found (a date alone where no time of day is given, never a made-up one).
 * `language` is a BCP 47 primary subtag. `sha256` is the hex digest of the UTF-8 bytes of `text`.
 * `headlineSpan` marks the headline where the text holds it. `textChanges` names each way in which `text` differs from the
 * decoded input. `captured` is when the page was captured, where an archive says so. `partial` says why the text is known to be cut (paywall, consent wall); null where nothing suggests it.
 */
export const Article = z.object({
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  headline: z.string().nullable(),
  bylines: z.array(z.string()),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  language: z.string().nullable(),
  text: z.string(),
  sha256: z.string(),
  headlineSpan: Span.nullable(),
  textChanges: z.array(Note),
  partial: z.string().nullable(),
  blocks: z.array(Block),
  links: z.array(Link),
  captured: z.string().optional(),
  shown: z.string().optional(),
})
export type Article = z.infer<typeof Article>

/** A line of a `.jsonl` input. Only `text` is needed. */
export const ArticleLine = z.object({
  id: z.string().optional(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  modified: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
  bylines: z.array(z.string()).nullish(),
  text: z.string(),
})
export type ArticleLine = z.infer<typeof ArticleLine>

/** An article with its id and the input that it came from: the output line of `extract`. */
export const ExtractedArticle = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  input: z.string(),
  article: Article,
})
export type ExtractedArticle = z.infer<typeof ExtractedArticle>
