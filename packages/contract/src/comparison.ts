/** How several accounts tell one event: the output of `compare`. */
import { z } from 'zod'
import { Annotation, Bound, Position, Voice } from './annotation.js'
import { Evidence, Note } from './span.js'

/** An account: an article, or a passage of another outlet reproduced inside one (`embeddedIn`, `start`, `end`). */
export const Account = z.object({
  id: z.string(),
  outlet: z.string(),
  article: z.string(),
  embeddedIn: z.string().nullable(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  published: z.string().nullable(),
})
export type Account = z.infer<typeof Account>

/**
 * A position, or what stands in its place: `both` (two that exclude each other), `silent` (searched, not found), `not-yet`
 * (published before any other account carried it), `unknown` (the text is cut or too short to tell).
 */
export const CellPosition = z.enum([...Position.options, 'both', 'silent', 'not-yet', 'unknown'])
export type CellPosition = z.infer<typeof CellPosition>

/** Words of one account that carry a claim. `attribution` is an id in the article's annotation; null is the outlet's own word. */
export const Statement = Evidence.extend({
  attribution: z.string().nullable(),
  headline: z.boolean(),
  position: Position,
})
export type Statement = z.infer<typeof Statement>

/** What was looked at where nothing was found: how many sentences, and the nearest miss with its score from 0 to 1. */
export const Searched = z.object({
  sentences: z.number().int(),
  nearest: Evidence.extend({ score: z.number() }).nullable(),
})
export type Searched = z.infer<typeof Searched>

export const Cell = z.object({
  account: z.string(),
  position: CellPosition,
  statements: z.array(Statement),
  searched: Searched.nullable(),
})
export type Cell = z.infer<typeof Cell>

/** A time as written, and as a day or a span of days where the date of publication settles it (ISO 8601, `2024-03-12` or `2024-03-01/2024-03-31`). */
export const ClaimTime = Evidence.extend({ iso: z.string().nullable() })
export type ClaimTime = z.infer<typeof ClaimTime>

/** The actor as written, and the name that a pronoun or description stands for (an entity of the account), where the text settles it. */
export const ClaimActor = Evidence.extend({ entity: z.string().nullable(), name: z.string().nullable() })
export type ClaimActor = z.infer<typeof ClaimActor>

/**
 * What the words of `source` say, part by part; null for a part that they do not name. `predicate` is the verb or predicate noun with
 * its particles; `lemma` its dictionary form; `negated` where it is denied in place.
 */
export const ClaimParts = z.object({
  actor: ClaimActor.nullable(),
  predicate: Evidence.extend({ lemma: z.string(), negated: z.boolean() }).nullable(),
  object: ClaimActor.nullable(),
  place: Evidence.nullable(),
  time: ClaimTime.nullable(),
  figures: z.array(z.string()),
})
export type ClaimParts = z.infer<typeof ClaimParts>

/** A claim is shown in the words of one account: `text` is the exact text of `source`. */
export const Claim = z.object({
  id: z.string(),
  text: z.string(),
  source: Evidence,
  parts: ClaimParts.optional(),
  cells: z.array(Cell),
  origins: z.array(z.string()),
})
export type Claim = z.infer<typeof Claim>

export const ConflictType = z.enum([
  'negation',
  'antonym',
  'figure',
  'agent',
  'place',
  'time',
  'cause',
  'other',
])
export type ConflictType = z.infer<typeof ConflictType>

/** Two or more accounts that cannot all hold. `why` says it in plain words; `focus` marks the words that differ. */
export const Conflict = z.object({
  id: z.string(),
  type: ConflictType,
  claims: z.array(z.string()),
  evidence: z.array(Evidence),
  focus: z.array(Evidence),
  why: z.string(),
})
export type Conflict = z.infer<typeof Conflict>

export const FigureRelation = z.enum(['same', 'conflict', 'update', 'subset', 'vaguer', 'other-scope'])
export type FigureRelation = z.infer<typeof FigureRelation>

/**
 * One stated figure. `relation` is to the first entry of its row, but `conflict` wins: it stands where any other account's entry
 * excludes this one. `why` gives the reason in plain words and names the pair.
 */
export const FigureEntry = Evidence.extend({
  account: z.string(),
  figure: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  asOf: z.string().nullable(),
  attribution: z.string().nullable(),
  relation: FigureRelation,
  why: z.string(),
})
export type FigureEntry = z.infer<typeof FigureEntry>

export const FigureRow = z.object({
  id: z.string(),
  subject: z.string(),
  unit: z.string().nullable(),
  role: z.string().nullable(),
  entries: z.array(FigureEntry),
})
export type FigureRow = z.infer<typeof FigureRow>

/** Whether two labels are taken for one referent by their words, or only may be one and are shown apart. */
export const NamingStrength = z.enum(['sure', 'possible'])
export type NamingStrength = z.infer<typeof NamingStrength>

/**
 * What joins two labels: the same `name` in another form, an `office`, common nouns of one meaning (`word`), the same `slot` of one claim;
 * who acts for a state or party (`acts-for`), and who makes up a gathering (`members`).
 */
export const NamingLinkKind = z.enum(['name', 'office', 'word', 'slot', 'acts-for', 'members'])
export type NamingLinkKind = z.infer<typeof NamingLinkKind>

/** `referent` names one of the entry's `possible` referents whose words these are; absent for the words of the entry's own. */
export const NamingRow = z.object({
  account: z.string(),
  label: z.string(),
  voice: Voice,
  count: z.number().int(),
  referent: z.string().optional(),
  evidence: z.array(Evidence),
})
export type NamingRow = z.infer<typeof NamingRow>

/** Why two labels are taken for one referent, so that a reader can cut them apart. `kind` and `strength` are absent in older files. */
export const NamingLink = z.object({
  labels: z.tuple([z.string(), z.string()]),
  why: z.string(),
  kind: NamingLinkKind.optional(),
  strength: NamingStrength.optional(),
})
export type NamingLink = z.infer<typeof NamingLink>

/** A referent that may be the entry's, or stands for it: shown apart. Its `rows` carry its id, and `why` says what speaks for it. */
export const NamingPossible = z.object({
  referent: z.string(),
  name: z.string(),
  type: z.string(),
  kind: NamingLinkKind,
  why: z.string(),
})
export type NamingPossible = z.infer<typeof NamingPossible>

/** One referent under all its names; `possible` lists those that may be it as well. */
export const NamingEntry = z.object({
  entity: z.string(),
  name: z.string(),
  type: z.string(),
  rows: z.array(NamingRow),
  links: z.array(NamingLink),
  possible: z.array(NamingPossible).optional(),
})
export type NamingEntry = z.infer<typeof NamingEntry>

/** One word for an act in one account. `verbVoice` is null for a noun; `agent` is the doer as this account names it, null where it names none. */
export const ActRow = z.object({
  account: z.string(),
  label: z.string(),
  voice: Voice,
  verbVoice: z.enum(['active', 'passive']).nullable().optional(),
  agent: z.string().nullable().optional(),
  evidence: z.array(Evidence),
})
export type ActRow = z.infer<typeof ActRow>

/** An act that several accounts tell of in different words. `family` is the neutral name of its kind. */
export const ActEntry = z.object({ event: z.string(), family: z.string().optional(), rows: z.array(ActRow) })
export type ActEntry = z.infer<typeof ActEntry>

/** Where word comes from: a speaker, a document, an agency, or an outlet that gives no source. */
export const Origin = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['speaker', 'outlet', 'agency', 'document', 'unnamed']),
  accounts: z.array(z.string()),
  evidence: z.array(Evidence),
})
export type Origin = z.infer<typeof Origin>

/** A shared passage. `direction` is by time of publication and credit; `trimmed` holds for a quotation cut differently. */
export const Reuse = z.object({
  from: Evidence,
  to: Evidence,
  kind: z.enum(['verbatim', 'near', 'quotation']),
  direction: z.enum(['from-to', 'unknown']),
  why: z.string(),
})
export type Reuse = z.infer<typeof Reuse>

export const Omission = z.object({
  claim: z.string(),
  account: z.string(),
  state: z.enum(['silent', 'not-yet', 'unknown']),
  carriedBy: z.array(z.string()),
  origins: z.number().int(),
})
export type Omission = z.infer<typeof Omission>

/**
 * How many voices stand behind the accounts. `origins` counts them; `effective` is the inverse Simpson index over the claims
 * (1 / Σ share²; Hill 1973), so that one voice behind nearly everything counts as little more than one.
 */
export const Independence = z.object({
  accounts: z.number().int(),
  origins: z.number().int(),
  effective: z.number(),
  why: z.string(),
})
export type Independence = z.infer<typeof Independence>

/** A kind of voice that other accounts quote or cite and this one never does. `heardIn` names them, with their words. */
export const Unheard = z.object({
  account: z.string(),
  role: z.string(),
  heardIn: z.array(z.string()),
  evidence: z.array(Evidence),
})
export type Unheard = z.infer<typeof Unheard>

/** A hedge or a source that one account gives for a claim and another does not. */
export const Hardening = z.object({
  claim: z.string(),
  from: Evidence.extend({ account: z.string() }),
  to: Evidence.extend({ account: z.string() }),
  lost: z.enum(['hedge', 'source']),
  /** Whether both are versions of one article of one outlet. */
  versions: z.boolean().optional(),
  why: z.string(),
})
export type Hardening = z.infer<typeof Hardening>

/**
 * A headline that states more than the text below it. `words` is the headline as the article gives it; `place` is where the text itself
 * holds it, null where it is known from beside the text. `position` is the headline's, `body` that of the text where it says the same:
 * `evidence` are its statements, `focus` the words in them that hedge, name the source or deny.
 */
export const HeadlineGap = z.object({
  account: z.string(),
  words: z.string(),
  place: Evidence.nullable(),
  position: Position,
  body: Position,
  lost: z.enum(['hedge', 'source', 'denial']),
  evidence: z.array(Evidence).min(1),
  focus: z.array(Evidence),
  why: z.string(),
})
export type HeadlineGap = z.infer<typeof HeadlineGap>

/**
 * Whether the accounts tell one event, with the reason; `apart` names the accounts that do not seem to belong, `unsure` those that share
 * no claim with any other and too little else to tell. No conflict, omission or lost hedge is shown between either and the rest.
 */
export const Together = z.object({
  state: z.enum(['one-event', 'apart', 'unclear']),
  why: z.string(),
  apart: z.array(z.string()),
  unsure: z.array(z.string()).optional(),
})
export type Together = z.infer<typeof Together>

/**
 * What meets between accounts in different languages without translation: a name (also where languages write it otherwise), a number by its
 * value, a date; or two sentences that share such words (`shared`, in the form in which they meet) and may say the same.
 */
export const Across = z.object({
  id: z.string(),
  kind: z.enum(['name', 'number', 'date', 'sentence']),
  rows: z.array(z.object({ account: z.string(), evidence: z.array(Evidence) })),
  shared: z.array(z.string()),
})
export type Across = z.infer<typeof Across>

/** Accounts that print one text, whole or nearly so; `fullest` is the one that holds most of it. */
export const Copies = z.object({ fullest: z.string(), accounts: z.array(z.string()) })
export type Copies = z.infer<typeof Copies>

export const Story = z.object({
  title: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  together: Together,
})
export type Story = z.infer<typeof Story>

/** How the result came about. `limits` names every section that is absent and every known limit that touches this run. */
export const Method = z.object({
  version: z.string(),
  rules: z.array(z.string()),
  models: z.array(z.string()),
  limits: z.array(Note),
  dropped: z.number().int(),
})
export type Method = z.infer<typeof Method>

/** `articles` holds the annotation of every article, texts included, so that the result can be checked from itself alone. */
export const Comparison = z.object({
  schemaVersion: z.literal(1),
  story: Story,
  accounts: z.array(Account),
  articles: z.array(Annotation),
  claims: z.array(Claim),
  conflicts: z.array(Conflict),
  figureLedger: z.array(FigureRow),
  naming: z.array(NamingEntry).optional(),
  acts: z.array(ActEntry).optional(),
  origins: z.array(Origin),
  reuse: z.array(Reuse),
  copies: z.array(Copies).optional(),
  across: z.array(Across).optional(),
  independence: Independence.optional(),
  unheard: z.array(Unheard).optional(),
  omissions: z.array(Omission),
  hardening: z.array(Hardening),
  /** A hedge or a source that a later account adds to what an earlier one states without it. */
  softening: z.array(Hardening).optional(),
  headlines: z.array(HeadlineGap).optional(),
  notes: z.array(Note),
  method: Method,
})
export type Comparison = z.infer<typeof Comparison>
