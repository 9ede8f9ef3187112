/** What changed between the versions of one article, told as claims: the output of `versions`. */
import { z } from 'zod'
import { Bound } from './annotation.js'
import { Article } from './article.js'
import { Evidence, Note, Span } from './span.js'

/**
 * What kind of thing changed. `correction`: a note of a correction or clarification. `figure`: a stated number. `negation`: a statement
 * turned round. `source`: on whose word. `attribution`: the same source under another verb of saying. `hedge`: a word that
 * keeps a statement open. `name`: what somebody is called. `act`: the word for what was done. `claim`: something is stated that was not, or no
 * longer is. `moved`: the same words in another place. `wording`: words, and nothing of the kinds above.
 */
export const ChangeKind = z.enum([
  'correction',
  'negation',
  'denial',
  'figure',
  'hedge',
  'source',
  'attribution',
  'quotation',
  'name',
  'place',
  'time',
  'act',
  'claim',
  'headline',
  'moved',
  'wording',
])
export type ChangeKind = z.infer<typeof ChangeKind>

/** Null for `moved` and `wording`. `cut` and `altered` are of quotations, `noted` of corrections, the first four of figures. */
export const ChangeDirection = z.enum([
  'rose',
  'fell',
  'made-precise',
  'made-vaguer',
  'changed',
  'added',
  'dropped',
  'cut',
  'altered',
  'noted',
  'removed',
])
export type ChangeDirection = z.infer<typeof ChangeDirection>

/** The number that stood there; fields as in `Figure`. */
export const StatedFigure = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  unit: z.string().nullable(),
  asOf: z.string().nullable(),
})
export type StatedFigure = z.infer<typeof StatedFigure>

/**
 * One kind of change with the words that differ: `before` in the older version, `after` in the newer one, null where nothing
 * stands there. `why` says it in plain words and quotes them. `figures` stands with the kind `figure`.
 */
export const VersionFinding = z.object({
  kind: ChangeKind,
  direction: ChangeDirection.nullable(),
  before: Evidence.nullable(),
  after: Evidence.nullable(),
  figures: z.object({ before: StatedFigure, after: StatedFigure }).optional(),
  why: z.string(),
})
export type VersionFinding = z.infer<typeof VersionFinding>

/**
 * One place in which two versions differ: the sentences of the older one that became those of the newer one. `link` says how: one
 * became one, one became several, several became one, some became others, there is none before or none after. `moved` is true where they stand
 * in another order among the sentences around them. Findings are ordered by how much they tell; each part of a sentence is told once.
 */
export const VersionChange = z.object({
  id: z.string(),
  part: z.enum(['headline', 'body', 'note']),
  link: z.enum(['same', 'split', 'merged', 'rewritten', 'added', 'removed']),
  moved: z.boolean(),
  before: z.array(Evidence),
  after: z.array(Evidence),
  findings: z.array(VersionFinding).min(1),
})
export type VersionChange = z.infer<typeof VersionChange>

/**
 * `noted`: the newer version carries a note of a correction or clarification that the older one does not. `not-found`: a stated fact changed,
 * and no such note was found; a later state of things needs none. `no-fact-changed`: there was nothing to note. `facts` are the changes meant.
 */
export const CorrectionState = z.object({
  state: z.enum(['noted', 'not-found', 'no-fact-changed']),
  facts: z.array(z.string()),
  notes: z.array(Evidence),
  why: z.string(),
})
export type CorrectionState = z.infer<typeof CorrectionState>

/**
 * What changed from one version to the next. `unchanged` counts sentences that both hold in the same words. `furniture` are the lines of
 * each version that were left out of the comparison: times, credits, links, buttons. An empty `changes` means: nothing but these changed.
 */
export const VersionStep = z.object({
  from: z.string(),
  to: z.string(),
  changes: z.array(VersionChange),
  headlineOnly: z.boolean(),
  unchanged: z.number().int().nonnegative(),
  correction: CorrectionState,
  furniture: z.object({ before: z.array(Span), after: z.array(Span) }),
})
export type VersionStep = z.infer<typeof VersionStep>

/** `id` is "v1", "v2" … by order; evidence names its version by it. `input` is where the version came from. */
export const ComparedVersion = z.object({ id: z.string(), input: z.string(), article: Article })
export type ComparedVersion = z.infer<typeof ComparedVersion>

/** Versions of one article, oldest first, and the steps from each to the next. */
export const Versions = z.object({
  schemaVersion: z.literal(1),
  versions: z.array(ComparedVersion),
  steps: z.array(VersionStep),
  notes: z.array(Note),
  method: z.object({ version: z.string(), rules: z.array(z.string()), models: z.array(z.string()) }),
})
export type Versions = z.infer<typeof Versions>
