/**
 * What people decide about findings of the machine. An act is appended and never rewritten; undoing is an act as well. A finding is named
 * by its exact words in a version of a text, so that it is found again in a later comparison, or shown as an orphan.
 */
import { z } from 'zod'
import { Position, SpeakerType } from '../annotation.js'
import { Evidence } from '../span.js'

export const FindingKind = z.enum([
  'cell',
  'statement',
  'attribution',
  'figure',
  'figure-row',
  'name',
  'name-link',
  'conflict',
  'omission',
  'hardening',
  'origin',
  'headline',
  'story',
])
export type FindingKind = z.infer<typeof FindingKind>

/** Words in one version of an article: `article` is its key in the store, `sha256` that of the version's text. */
export const Anchor = Evidence.extend({ sha256: z.string() })
export type Anchor = z.infer<typeof Anchor>

/**
 * A finding. `anchors` are its words, in the order of the comparison; `key` tells apart findings that stand on the same words (a position,
 * a relation, a pair of labels) and is made by the machine; `says` is what the machine found, as it was shown.
 */
export const Finding = z.object({
  story: z.string(),
  kind: FindingKind,
  key: z.string(),
  anchors: z.array(Anchor),
  says: z.string(),
})
export type Finding = z.infer<typeof Finding>

const words = z.string().trim().min(1).max(10_000)

export const ReviewAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('accept') }),
  z.object({ act: z.literal('reject'), why: z.string().max(10_000).optional() }),
  /** Other bounds of the words that stand at `of` (its place among the anchors). */
  z.object({ act: z.literal('bounds'), of: z.number().int().nonnegative(), to: Anchor }),
  z.object({ act: z.literal('speaker'), name: words, type: SpeakerType.optional() }),
  z.object({ act: z.literal('position'), position: z.enum([...Position.options, 'silent']) }),
  /** Whether two stretches of words say one claim, or two labels or figures mean one thing. */
  z.object({
    act: z.literal('same'),
    what: z.enum(['claim', 'referent', 'figure']),
    isSame: z.boolean(),
    with: Anchor,
  }),
  z.object({ act: z.literal('note'), text: words }),
  z.object({ act: z.literal('comment'), text: words, to: z.string().nullable() }),
  z.object({ act: z.literal('tag'), tag: z.string().trim().min(1).max(60), isSet: z.boolean() }),
  z.object({ act: z.literal('assign'), to: z.string().nullable() }),
  /** Takes back an act of one's own; an editor may take back anybody's. */
  z.object({ act: z.literal('undo'), review: z.string() }),
])
export type ReviewAct = z.infer<typeof ReviewAct>

export const NewReview = z.object({ finding: Finding, act: ReviewAct })
export type NewReview = z.infer<typeof NewReview>

/** One act as it is kept. `isUndone` where a later act took it back. */
export const ReviewEntry = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  finding: Finding,
  act: ReviewAct,
  isUndone: z.boolean(),
})
export type ReviewEntry = z.infer<typeof ReviewEntry>

/**
 * Where a finding stands in a comparison made later. `here`: the machine finds it still, under `ids`. `words`: its words are there, the
 * machine no longer finds this in them. `orphan`: its words are gone or stand in more than one place, with the reason.
 */
export const PlacedReview = ReviewEntry.extend({
  place: z.discriminatedUnion('state', [
    z.object({ state: z.literal('here'), ids: z.array(z.string()), anchors: z.array(Evidence) }),
    z.object({ state: z.literal('words'), anchors: z.array(Evidence) }),
    z.object({ state: z.literal('orphan'), reason: z.string() }),
  ]),
})
export type PlacedReview = z.infer<typeof PlacedReview>
export const PlacedReviews = z.object({
  story: z.string(),
  comparison: z.string().nullable(),
  reviews: z.array(PlacedReview),
})
export type PlacedReviews = z.infer<typeof PlacedReviews>

/** Krippendorff's alpha (nominal, 2011) between the last judgements of each person on each finding; null where it is not defined. */
export const Agreement = z.object({
  alpha: z.number().nullable(),
  why: z.string(),
  people: z.array(z.string()),
  /** Findings that two or more judged. */
  units: z.number().int(),
  pairs: z.array(
    z.object({
      people: z.tuple([z.string(), z.string()]),
      units: z.number().int(),
      alpha: z.number().nullable(),
    }),
  ),
  /** Findings on which they differ, to be talked about. */
  differing: z.array(z.object({ finding: Finding, by: z.record(z.string(), z.string()) })),
})
export type Agreement = z.infer<typeof Agreement>
export const AgreementQuery = z.object({ story: z.string().optional() })
export type AgreementQuery = z.infer<typeof AgreementQuery>
