/**
 * What is kept of a stream of articles: sources, captures, articles with their versions, stories, comparisons, what people
 * decided, and an append-only log. Instants are ISO 8601 in UTC with milliseconds (`2031-05-04T06:00:00.000Z`).
 */
import { z } from 'zod'
import { Article } from './article.js'

const instant = z.string()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/**
 * The name of an article in the store: 63 bits of the SHA-256 of its canonical address (of its text where it has none), as a
 * decimal string. A number of JavaScript would lose its last digits.
 */
export const ArticleKey = z.string().regex(/^\d{1,19}$/u)
export type ArticleKey = z.infer<typeof ArticleKey>

export const SourceKind = z.enum(['feed', 'sitemap', 'page', 'folder', 'archive'])
export type SourceKind = z.infer<typeof SourceKind>

/**
 * Something that is watched. `every` is the time between two looks in seconds, null for once. `etag` and `lastModified` are the
 * validators of its last answer. `failures` counts looks that failed since the last that went well; `error` says why.
 */
export const WatchedSource = z.object({
  id: z.string(),
  kind: SourceKind,
  address: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  every: z.number().int().positive().nullable(),
  isPaused: z.boolean(),
  addedAt: instant,
  nextAt: instant.nullable(),
  lastAt: instant.nullable(),
  lastNewAt: instant.nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  failures: z.number().int().nonnegative(),
  error: z.string().nullable(),
})
export type WatchedSource = z.infer<typeof WatchedSource>

/** What an outlet is, with where that is written. Entered or imported by users; never guessed. */
export const OutletFact = z.object({ about: z.string(), value: z.string(), cite: z.string() })
export type OutletFact = z.infer<typeof OutletFact>
export const Outlet = z.object({ name: z.string(), hosts: z.array(z.string()), facts: z.array(OutletFact) })
export type Outlet = z.infer<typeof Outlet>

/**
 * Proof of what was served: where the WARC record lies (`file` beside the store, `offset` and `length` in bytes of its own gzip
 * member), the address asked and the address that answered, the time, status and SHA-256 of the body as it was transferred.
 */
export const Capture = z.object({
  id: z.string(),
  article: ArticleKey.nullable(),
  source: z.string().nullable(),
  requested: z.string(),
  address: z.string(),
  at: instant,
  status: z.number().int(),
  mediaType: z.string().nullable(),
  sha256,
  bytes: z.number().int().nonnegative(),
  file: z.string(),
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
  memento: z.string().nullable(),
})
export type Capture = z.infer<typeof Capture>

/** An article without its words. `kind` holds live blogs, round-ups and opinion apart from single reports. */
export const StoredArticle = z.object({
  key: ArticleKey,
  address: z.string().nullable(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.enum(['report', 'live', 'round-up', 'opinion']),
  firstSeen: instant,
  lastSeen: instant,
  versions: z.number().int().positive(),
})
export type StoredArticle = z.infer<typeof StoredArticle>

/** One state of an article's words. `seq` counts from 1; `seenAt` is when it was first seen; `capture` proves it. */
export const ArticleVersion = z.object({
  key: ArticleKey,
  seq: z.number().int().positive(),
  seenAt: instant,
  capture: z.string().nullable(),
  sha256,
  article: Article,
})
export type ArticleVersion = z.infer<typeof ArticleVersion>

/** `isSettled`: a person put it together, so that no pass splits it. `apart`: pairs of articles that a person took apart. */
export const StoredStory = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string().nullable(),
  from: instant,
  to: instant,
  articles: z.number().int().nonnegative(),
  isOpen: z.boolean(),
  isSettled: z.boolean(),
  apart: z.array(z.tuple([ArticleKey, ArticleKey])),
  /** The story that this one was merged into. */
  mergedInto: z.string().nullable(),
  changedAt: instant,
})
export type StoredStory = z.infer<typeof StoredStory>

/** Why an article is in a story. One that a person set is never changed by a later run. */
export const Membership = z.object({
  key: ArticleKey,
  story: z.string(),
  incident: z.string().nullable(),
  score: z.number(),
  reason: z.string(),
  by: z.enum(['machine', 'person']),
  isPinned: z.boolean(),
  at: instant,
})
export type Membership = z.infer<typeof Membership>

/**
 * A comparison of a story as it stood: `input` is the hash of the versions compared and of the rules that compared them. `rewoundTo` is
 * the instant for which it was made by going back; absent where it was made of the story as it came. `counts.origins` are those behind what
 * accounts share (`independence`), as the story's page says them.
 */
export const StoredComparison = z.object({
  id: z.string(),
  story: z.string(),
  madeAt: instant,
  rules: z.string(),
  input: sha256,
  rewoundTo: instant.optional(),
  versions: z.array(z.object({ key: ArticleKey, seq: z.number().int().positive() })),
  counts: z.object({
    accounts: z.number().int(),
    origins: z.number().int(),
    claims: z.number().int(),
    conflicts: z.number().int(),
  }),
})
export type StoredComparison = z.infer<typeof StoredComparison>

/** An act of a person on a finding. `target` names what it is about; `body` is what was decided. Never rewritten. */
export const Review = z.object({
  id: z.string(),
  at: instant,
  who: z.string(),
  act: z.string(),
  target: z.record(z.string(), z.unknown()),
  body: z.record(z.string(), z.unknown()),
})
export type Review = z.infer<typeof Review>

/** One line of the append-only log. `seq` rises without end. */
export const LogEntry = z.object({
  seq: z.number().int().positive(),
  at: instant,
  who: z.string(),
  what: z.string(),
  subject: z.string(),
  body: z.record(z.string(), z.unknown()),
})
export type LogEntry = z.infer<typeof LogEntry>

export const JobStage = z.enum(['look', 'fetch', 'read', 'group', 'compare'])
export type JobStage = z.infer<typeof JobStage>

/**
 * A piece of work. `key` makes it idempotent: a second job of the same stage and key that is waiting is the same job.
 * `attempts` counts leases; a job that failed too often is parked with its last error and touched by nobody until it is retried.
 */
export const Job = z.object({
  id: z.string(),
  stage: JobStage,
  key: z.string(),
  payload: z.record(z.string(), z.unknown()),
  attempts: z.number().int().nonnegative(),
  runAt: instant,
  error: z.string().nullable(),
})
export type Job = z.infer<typeof Job>
