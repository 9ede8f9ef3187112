/** How the stream runs, and what it runs by. */
import { z } from 'zod'
import { Settings } from '../settings.js'
import { Job, JobStage, LogEntry, WatchedSource } from '../stored.js'
import { Paging, pageOf } from './paging.js'

const byStage = z.partialRecord(JobStage, z.number().int())

export const Status = z.object({
  place: z.string(),
  queue: z.object({
    waiting: byStage,
    due: byStage,
    leased: byStage,
    done: byStage,
    parked: z.number().int(),
    oldestSeconds: z.number().nullable(),
  }),
  /** Records by kind: articles, versions, captures, stories, comparisons, reviews, outlets. */
  counts: z.record(z.string(), z.number().int()),
  /** Bytes of captures and, where it is a folder, of the database. */
  bytes: z.object({ captures: z.number(), database: z.number().nullable() }),
  sources: z.object({ all: z.number().int(), failing: z.number().int(), paused: z.number().int() }),
  /** The worker that keeps watch; null where none does, and nothing is fetched. */
  worker: z.string().nullable(),
  versions: z.object({
    program: z.string(),
    rules: z.string(),
    models: z.array(z.string()),
    node: z.string(),
  }),
})
export type Status = z.infer<typeof Status>

export const ParkedPage = pageOf(Job)
export type ParkedPage = z.infer<typeof ParkedPage>
export const Retried = z.object({ count: z.number().int() })
export type Retried = z.infer<typeof Retried>

export const SourceList = z.object({ sources: z.array(WatchedSource) })
export type SourceList = z.infer<typeof SourceList>
export const NewSource = z.object({
  address: z.string().min(1),
  outlet: z.string().nullable().default(null),
  every: z.number().int().positive().nullable().default(null),
})
export type NewSource = z.infer<typeof NewSource>
export const SourceChange = z.object({ isPaused: z.boolean() })
export type SourceChange = z.infer<typeof SourceChange>
const TrialEntry = z.object({ title: z.string().nullable(), address: z.string().nullable() })
/** Something behind an address that may be watched by an address of its own, with its first entries. `why` says how it was seen. */
export const FoundSource = z.object({
  kind: z.string(),
  address: z.string(),
  title: z.string().nullable(),
  entries: z.array(TrialEntry),
  count: z.number().int(),
  why: z.string(),
  isWatched: z.boolean(),
})
export type FoundSource = z.infer<typeof FoundSource>
/** A source that is watched from now on, with the first entries that it holds. */
export const AddedSource = WatchedSource.extend({ entries: z.array(TrialEntry) })
export type AddedSource = z.infer<typeof AddedSource>
/** What a look at an address finds, without keeping anything: all of it together, and each source that was found. */
export const SourceTrial = z.object({
  kind: z.string(),
  title: z.string().nullable(),
  entries: z.array(TrialEntry),
  count: z.number().int(),
  said: z.array(z.string()),
  found: z.array(FoundSource),
})
export type SourceTrial = z.infer<typeof SourceTrial>

/** Newest first. `who` and `what` as they stand in the lines; instants bound the time of a line, both inclusive. */
export const LogQuery = Paging.extend({
  who: z.string().optional(),
  what: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})
export type LogQuery = z.infer<typeof LogQuery>
export const LogPage = pageOf(LogEntry)
export type LogPage = z.infer<typeof LogPage>
/** Who and what stands in the log at all. */
export const LogNames = z.object({ who: z.array(z.string()), what: z.array(z.string()) })
export type LogNames = z.infer<typeof LogNames>

/** Null takes a setting back to its default. */
export const SettingsChange = z
  .object({
    contact: Settings.shape.contact.nullable(),
    name: Settings.shape.name.nullable(),
    delay: Settings.shape.delay.nullable(),
    every: Settings.shape.every.nullable(),
    refetch: Settings.shape.refetch.nullable(),
    settle: Settings.shape.settle.nullable(),
    tries: Settings.shape.tries.nullable(),
    window: Settings.shape.window.nullable(),
    robots: Settings.shape.robots.nullable(),
    memento: Settings.shape.memento.nullable(),
    sessionIdle: Settings.shape.sessionIdle.nullable(),
    sessionLongest: Settings.shape.sessionLongest.nullable(),
    upload: Settings.shape.upload.nullable(),
  })
  .partial()
  .strict()
export type SettingsChange = z.infer<typeof SettingsChange>
