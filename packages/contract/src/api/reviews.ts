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
  'act',
  'reuse',
  'unheard',
  'across',
  'story',
])
export type FindingKind = z.infer<typeof FindingKind>

/**
 * Words in one version of an article: `article` is its key in the store (its id, in a comparison of files), `sha256` that of the version's
 * text. `prefix` and `suffix` are so long that the words with them stand once in that text.
 */
export const Anchor = Evidence.extend({ sha256: z.string() })
export type Anchor = z.infer<typeof Anchor>

/** A finding of one kind can rest on this many places; a conflict of more accounts is judged by its first. */
export const MOST_ANCHORS = 400

/**
 * A finding. `anchors` are its words, the first those that it stands on; `key` tells apart findings on the same words (an account, a
 * position, a relation, a pair of labels) and is made by the machine; `says` is what the machine found, as it was shown. A finding about
 * the story as a whole has no words of its own.
 */
export const Finding = z.object({
  story: z.string(),
  kind: FindingKind,
  key: z.string().max(10_000),
  anchors: z.array(Anchor).max(MOST_ANCHORS),
  says: z.string().max(10_000),
})
export type Finding = z.infer<typeof Finding>

/**
 * A finding where a comparison shows it. `ids` lead to it: claim and account (`cell`, `omission`); claim, account and place among the
 * statements (`statement`); article and id in its reading (`attribution`, `figure`); row and place among its entries (`figure-row`); entity
 * and place among its rows (`name`); entity, `link` or `possible`, and place in that list (`name-link`); the id (`conflict`, `origin`);
 * `hardening` or `softening`, and place in that list (`hardening`); place in the list (`headline`, `reuse`); event and place among its
 * rows (`act`); account and kind of voice (`unheard`); the id (`across`); an account, or nothing (`story`).
 */
export const FindingAt = z.object({
  story: z.string(),
  comparison: z.string(),
  kind: FindingKind,
  ids: z.array(z.string()).max(4),
})
export type FindingAt = z.infer<typeof FindingAt>

const words = z.string().trim().min(1).max(10_000)

/** What a person puts in the place of what the machine found. */
export const Correction = z.discriminatedUnion('act', [
  /** Other bounds of the words that stand at `of` (its place among the anchors). */
  z.object({ act: z.literal('bounds'), of: z.number().int().nonnegative(), to: Anchor }),
  z.object({ act: z.literal('speaker'), name: words, type: SpeakerType.optional() }),
  z.object({ act: z.literal('position'), position: z.enum([...Position.options, 'silent']) }),
  /**
   * Whether two stretches of words say one claim, or two labels or figures mean one thing: those of `with`, and `words`, or the first anchor
   * of the finding where it is absent.
   */
  z.object({
    act: z.literal('same'),
    what: z.enum(['claim', 'referent', 'figure']),
    isSame: z.boolean(),
    words: Anchor.optional(),
    with: Anchor,
  }),
])
export type Correction = z.infer<typeof Correction>

export const ReviewAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('accept') }),
  z.object({ act: z.literal('reject'), why: z.string().max(10_000).optional() }),
  ...Correction.options,
  z.object({ act: z.literal('note'), text: words }),
  /** `to` is the comment that it answers. */
  z.object({ act: z.literal('comment'), text: words, to: z.string().nullable() }),
  z.object({ act: z.literal('tag'), tag: z.string().trim().min(1).max(60), isSet: z.boolean() }),
  z.object({ act: z.literal('assign'), to: z.string().nullable() }),
  /** Takes back an act of one's own; an editor may take back anybody's. An undo can be undone. */
  z.object({ act: z.literal('undo'), review: z.string() }),
])
export type ReviewAct = z.infer<typeof ReviewAct>

/** The finding as a comparison shows it, or by its words. Of an undo, the finding is that of the act taken back. */
export const NewReview = z.object({ finding: z.union([FindingAt, Finding]), act: ReviewAct })
export type NewReview = z.infer<typeof NewReview>

/** One act as it is kept. `isUndone` where a later act, not undone itself, took it back. */
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
 * Where a finding stands in a comparison made later. `here`: the machine finds it still, at each of `ids` (more than one where the same
 * words are shown for two). `words`: its words are there, the machine no longer finds this in them, or cannot tell in which of several.
 * `orphan`: its words are gone or stand in more than one place, with the reason.
 */
export const FindingPlace = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('here'),
    ids: z.array(z.array(z.string())).min(1),
    anchors: z.array(Evidence),
  }),
  z.object({ state: z.literal('words'), anchors: z.array(Evidence) }),
  z.object({ state: z.literal('orphan'), reason: z.string() }),
])
export type FindingPlace = z.infer<typeof FindingPlace>

export const Verdict = z.enum(['accept', 'reject', 'correct'])
export type Verdict = z.infer<typeof Verdict>

/** The last judgement of a person that was not taken back; a correction is one as well. */
export const Judgement = z.object({ who: z.string(), verdict: Verdict, review: z.string() })
export type Judgement = z.infer<typeof Judgement>

/**
 * What all acts on a finding come to; reviews are named by their ids, in the order of time. Of corrections, the last of each person of
 * each thing. `thread` are the comments in the order in which they are read, answers beneath what they answer.
 */
export const Standing = z.object({
  judgements: z.array(Judgement),
  corrections: z.array(z.string()),
  notes: z.array(z.string()),
  tags: z.array(z.string()),
  assignedTo: z.string().nullable(),
  thread: z.array(z.object({ review: z.string(), depth: z.number().int().nonnegative() })),
  undone: z.array(z.string()),
})
export type Standing = z.infer<typeof Standing>

/** A finding that somebody acted on, as it was last judged; `acts` in the order of time. */
export const PlacedFinding = z.object({
  finding: Finding,
  place: FindingPlace,
  standing: Standing,
  acts: z.array(ReviewEntry.omit({ finding: true })),
})
export type PlacedFinding = z.infer<typeof PlacedFinding>

/**
 * `comparison` is the story's newest, in which the findings are placed; null while there is none. `people` are those who can be given a
 * finding to look at, by name; null where there are no accounts, and anybody can be named.
 */
export const PlacedReviews = z.object({
  story: z.string(),
  comparison: z.string().nullable(),
  people: z.array(z.string()).nullable(),
  findings: z.array(PlacedFinding),
})
export type PlacedReviews = z.infer<typeof PlacedReviews>

/** All stories where none is named. */
export const ReviewsQuery = z.object({ story: z.string().optional() })
export type ReviewsQuery = z.infer<typeof ReviewsQuery>

/**
 * Krippendorff's alpha (nominal, 2011) between the last judgements of each person on each finding; null where it is not defined, and
 * `why` says so. Two judged one finding where they judged the same words of the same version.
 */
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
  /** Findings on which they differ, to be talked about; `review` is the last act on each. */
  differing: z.array(z.object({ finding: Finding, review: z.string(), by: z.record(z.string(), Verdict) })),
})
export type Agreement = z.infer<typeof Agreement>
