/** What one account says, on whose word: the output line of `annotate`. */
import { z } from 'zod'
import { Article } from './article.js'
import { Note, Span } from './span.js'

/** How the one who passes a statement on stands to it. */
export const Position = z.enum([
  'asserts',
  'reports',
  'endorses',
  'distances',
  'doubts',
  'denies',
  'unconfirmed',
])
export type Position = z.infer<typeof Position>

export const SpeakerType = z.enum([
  'person',
  'group',
  'organisation',
  'government',
  'outlet',
  'document',
  'witness',
  'unnamed',
])
export type SpeakerType = z.infer<typeof SpeakerType>

/** The resolved holder of the words: "he" becomes the man's name. `sameAs` is the shared name over the accounts of a run. */
export const Speaker = z.object({ name: z.string(), type: SpeakerType, sameAs: z.string().nullable() })
export type Speaker = z.infer<typeof Speaker>

/** One hop of the chain of word, outermost first: the outlet, then whoever it relies on, down to who claims to know. */
export const ChainLink = z.object({ holder: z.string(), span: Span.nullable(), cue: Span.nullable() })
export type ChainLink = z.infer<typeof ChainLink>

/**
 * Source, cue and content in the sense of PolNeAR. `content` has more than one span where the cue interrupts it.
 * `parent` is the attribution that this one stands inside.
 */
export const Attribution = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(Span).min(1),
  cue: Span.nullable(),
  source: Span.nullable(),
  speaker: Speaker.nullable(),
  parent: z.string().nullable(),
  chain: z.array(ChainLink),
  position: Position,
  hedges: z.array(Span),
  negated: z.boolean(),
})
export type Attribution = z.infer<typeof Attribution>

/** `none`: the stated number is zero ("no one was hurt"). `vague`: a word of the printed table ("dozens"). */
export const Bound = z.enum(['exact', 'at-least', 'at-most', 'about', 'range', 'vague', 'none'])
export type Bound = z.infer<typeof Bound>

/** Exact words of the text with their place. */
export const Words = Span.extend({ text: z.string() })
export type Words = z.infer<typeof Words>

/**
 * What is counted, or what a measure is about. `role` is what happened to it: killed, injured, missing, trapped, displaced,
 * arrested … or null. `of` is whose it is where that stands elsewhere in the sentence: "the firm" of "the firm has 12 branches".
 */
export const Counted = Words.extend({ role: z.string().nullable(), of: Words.nullable() })
export type Counted = z.infer<typeof Counted>

/**
 * `low` and `high` bound the stated number (null: unbounded on that side). `unit` is an ISO 4217 code, an SI or common unit
 * symbol, "percent", "person", or null. `partOf` names the figure that this one is a part of; `asOf` is an ISO 8601 date.
 * `additional` is true for an increment ("12 more", "another five").
 */
export const Figure = Span.extend({
  id: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  unit: z.string().nullable(),
  change: z.enum(['none', 'up', 'down']),
  additional: z.boolean(),
  counts: Counted.nullable(),
  partOf: z.string().nullable(),
  asOf: z.string().nullable(),
  attribution: z.string().nullable(),
})
export type Figure = z.infer<typeof Figure>

export const EntityType = z.enum(['person', 'group', 'organisation', 'place', 'other'])
export type EntityType = z.infer<typeof EntityType>

/** `own` is the outlet's voice; `quoted` stands inside somebody's quoted words. */
export const Voice = z.enum(['own', 'quoted'])
export type Voice = z.infer<typeof Voice>

/** A proper name ("Ann Example"), an office of one person ("the president"), or a common noun for actors ("rebels"). */
export const MentionForm = z.enum(['name', 'office', 'noun'])
export type MentionForm = z.infer<typeof MentionForm>

/** One use of a name or label. `label` is the phrase without determiner and modifiers, as written. */
export const NameMention = Span.extend({
  id: z.string(),
  entity: z.string(),
  label: z.string(),
  form: MentionForm.optional(),
  modifiers: z.array(Span),
  voice: Voice,
  attribution: z.string().nullable(),
})
export type NameMention = z.infer<typeof NameMention>

/**
 * What was done, in this account's word for it: `label`. `event` joins the words for one act within the account. `family` is the neutral name of
 * the kind of act; words of every side stand in one family. `verbVoice` is the grammatical voice of a verb, null for a noun. `agent` did it, `object` underwent
 * it: entities, null where none is named. `attribution` is the innermost one whose content holds the words.
 */
export const Act = Span.extend({
  event: z.string(),
  label: z.string(),
  family: z.string(),
  form: z.enum(['verb', 'noun']),
  verbVoice: z.enum(['active', 'passive']).nullable(),
  agent: z.string().nullable(),
  object: z.string().nullable(),
  voice: Voice,
  attribution: z.string().nullable(),
})
export type Act = z.infer<typeof Act>

/**
 * A word of judgment in the outlet's own voice. `score` is 1 for a word of the list, which knows no degrees; `kind` says what the word does: it blames, names
 * somebody by a judgment, ridicules, praises, or keeps at a distance.
 */
export const Loaded = Span.extend({
  score: z.number(),
  kind: z.enum(['blame', 'epithet', 'ridicule', 'praise', 'distance']).optional(),
})
export type Loaded = z.infer<typeof Loaded>

export const Entity = z.object({ id: z.string(), name: z.string(), type: EntityType })
export type Entity = z.infer<typeof Entity>

/** Another outlet's account reproduced inside this one. */
export const Embedded = Span.extend({
  id: z.string(),
  outlet: z.string().nullable(),
  evidence: z.array(Span),
})
export type Embedded = z.infer<typeof Embedded>

/**
 * A section that the reader cannot compute is absent, and a note with code `not-computed` names it. An empty list means:
 * looked for and not found.
 */
export const Annotation = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  input: z.string(),
  article: Article,
  sentences: z.array(Span),
  embedded: z.array(Embedded).optional(),
  attributions: z.array(Attribution),
  figures: z.array(Figure),
  names: z.array(NameMention),
  acts: z.array(Act).optional(),
  entities: z.array(Entity),
  scareQuotes: z.array(Span).optional(),
  loaded: z.array(Loaded).optional(),
  /** Name and version of each model that was at hand for this language; empty where everything rests on rules. */
  models: z.array(z.string()).optional(),
  notes: z.array(Note),
})
export type Annotation = z.infer<typeof Annotation>
