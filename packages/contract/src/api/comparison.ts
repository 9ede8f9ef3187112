/**
 * A comparison in parts, as a page loads it: first what its first screen shows, then each section when it comes into sight. A part is a
 * pure function of the comparison, never changes, and carries words exactly as the whole does.
 */
import { z } from 'zod'
import { Annotation, Attribution } from '../annotation.js'
import { CellPosition, Comparison } from '../comparison.js'
import { Place, Span } from '../span.js'
import { ArticleKey } from '../stored.js'

/**
 * What the head of an account shows. `article` is its id in the comparison; `key` and `seq` name the version kept, null for one that is not
 * kept. `notes` are the codes of the notes on its reading.
 */
export const ArticleHead = z.object({
  article: z.string(),
  key: ArticleKey.nullable(),
  seq: z.number().int().positive().nullable(),
  input: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  bylines: z.array(z.string()),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  sha256: z.string(),
  partial: z.string().nullable(),
  characters: z.number().int().nonnegative(),
  sentences: z.number().int().nonnegative(),
  notes: z.array(z.string()),
})
export type ArticleHead = z.infer<typeof ArticleHead>

/** How much each section holds, so that an empty one is not asked for. `shared` claims are carried by two accounts or more, or stand in a conflict. */
export const PartCounts = z.object({
  accounts: z.number().int(),
  origins: z.number().int(),
  claims: z.number().int(),
  shared: z.number().int(),
  conflicts: z.number().int(),
  figures: z.number().int(),
  names: z.number().int(),
  acts: z.number().int(),
  reuse: z.number().int(),
  omissions: z.number().int(),
  unheard: z.number().int(),
  hardening: z.number().int(),
  headlines: z.number().int(),
  across: z.number().int(),
})
export type PartCounts = z.infer<typeof PartCounts>

/** The number that a place states, so that "31" and "thirty-one" stand on one side of a conflict. */
export const NumberPlace = Place.extend({ low: z.number().nullable(), high: z.number().nullable() })
export type NumberPlace = z.infer<typeof NumberPlace>

/** The first screen: everything but texts and ledgers. `numbers` are the figures on which conflicts turn. */
export const Overview = Comparison.pick({
  schemaVersion: true,
  story: true,
  accounts: true,
  conflicts: true,
  copies: true,
  independence: true,
  notes: true,
  method: true,
}).extend({ articles: z.array(ArticleHead), counts: PartCounts, numbers: z.array(NumberPlace) })
export type Overview = z.infer<typeof Overview>

/** The texts with their sentences: every place points into them. */
export const Texts = z.object({
  texts: z.array(z.object({ article: z.string(), text: z.string(), sentences: z.array(Span) })),
})
export type Texts = z.infer<typeof Texts>

/**
 * The grid of claims and accounts in little room. `cells` has one character an account, in the order of `accounts`: its place in
 * `positions`, in base 36. Claims stand in the order of the comparison; the first `shared` are those of two accounts or more. The words of
 * a claim stand in the text of its account from `start` on.
 */
export const Grid = z.object({
  accounts: z.array(z.string()),
  positions: z.array(CellPosition),
  shared: z.number().int().nonnegative(),
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      account: z.string(),
      start: z.number().int().nonnegative(),
      cells: z.string(),
      origins: z.array(z.string()),
      conflicts: z.array(z.string()),
    }),
  ),
})
export type Grid = z.infer<typeof Grid>

/** Claims with all that their cells hold, a block of them. */
export const ClaimBlock = Comparison.pick({ claims: true })
export type ClaimBlock = z.infer<typeof ClaimBlock>

export const Figures = Comparison.pick({ figureLedger: true })
export type Figures = z.infer<typeof Figures>
/** Either may be absent: where nothing else may stand, another part is not taken for it. */
export const Names = Comparison.pick({ naming: true, acts: true }).strict()
export type Names = z.infer<typeof Names>
export const Sources = Comparison.pick({ origins: true, reuse: true })
export type Sources = z.infer<typeof Sources>
/** Every attribution of every account: the chains of word. */
export const Chains = z.object({
  attributions: z.array(z.object({ article: z.string(), attributions: z.array(Attribution) })),
})
export type Chains = z.infer<typeof Chains>
export const Gaps = Comparison.pick({
  omissions: true,
  unheard: true,
  hardening: true,
  softening: true,
  headlines: true,
})
export type Gaps = z.infer<typeof Gaps>
export const AcrossLanguages = Comparison.pick({ across: true }).strict()
export type AcrossLanguages = z.infer<typeof AcrossLanguages>
/** One account as published, with every mark of its reading. */
export const Reading = z.object({ reading: Annotation })
export type Reading = z.infer<typeof Reading>

/** What each part holds. Blocks are named `claims-0`, `claims-1` …, readings `reading-0`, `reading-1` … in the order of `articles`. */
export interface Parts {
  overview: Overview
  texts: Texts
  grid: Grid
  figures: Figures
  names: Names
  sources: Sources
  chains: Chains
  gaps: Gaps
  across: AcrossLanguages
}
