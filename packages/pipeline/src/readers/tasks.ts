/**
 * The dear work, by name: bytes into articles with their annotation, texts into a comparison, versions into what changed, judged findings
 * into where they stand.
 */
import type {
  Annotation,
  Article,
  ArticleVersion,
  Comparison,
  Note,
  StoredComparison,
  Versions,
} from '@parallax/contract'
import type { Finding, FindingKind, FindingPlace } from '@parallax/contract/api'
import {
  annotate,
  compare,
  compareVersions,
  createPlacer,
  findingOf,
  type Reading,
  read,
  verifyAnnotation,
  verifyComparison,
} from '@parallax/core'
import { type Ingested, type Place, readCapture, readInputs, reDeriveText } from '@parallax/ingest'
import { modelsFor } from '@parallax/ingest/models'
import type { ChangeCount } from '@parallax/store'
import {
  type KeptComparison,
  keysOf,
  type PackedPart,
  packComparison,
  unpackKept,
} from '@parallax/store/packing'

import { type HeldComparison, heldComparison } from './held-comparison.js'

/** What is read: a capture, or a file that may be too large to be held. `now` tells which dates lie in the future. */
export interface ReadTask {
  name: 'read'
  from: { kind: 'capture'; folder: string; place: Place } | { kind: 'file'; path: string }
  now: string
}

/** One article read, a part of the bytes that gave none, or something that must be said. */
export type ReadPart =
  | { kind: 'article'; article: Article; annotation: Annotation }
  | { kind: 'skipped'; code: string; reason: string }
  | { kind: 'note'; code: string; message: string }

/** The accounts of a story by first sight, and how many more it has than are compared. */
export interface StoryAccounts {
  accounts: { id: string; seq: number; input: string; article: Article }[]
  left: number
}

/** The comparison as an object. Between threads it is copied whole: for a command that prints it. */
export interface CompareTask extends StoryAccounts {
  name: 'compare'
}

/** The comparison in the bytes that are kept, a tenth of its size in memory and less. */
export interface ComparePackedTask extends StoryAccounts {
  name: 'compare-packed'
}

/** A comparison that is kept, into all of its parts. */
export interface PackTask {
  name: 'pack'
  id: string
  kept: KeptComparison
  versions: StoredComparison['versions']
}

/** Versions of one article, each numbered one higher than the one before, into the kinds of change from each to the next. */
export interface ChangesTask {
  name: 'changes'
  versions: ArticleVersion[]
}

/** One version read: who says what, on whose word. */
export interface AnnotateTask {
  name: 'annotate'
  version: ArticleVersion
}

/** Versions of one article, oldest first, into what changed from each to the next, as claims. */
export interface VersionsTask {
  name: 'versions'
  versions: ArticleVersion[]
}

/** Judged findings, into where each stands in a comparison. */
export interface PlaceTask extends HeldComparison {
  name: 'place'
  /** The articles of the story. */
  members: string[]
  findings: Finding[]
}

/** A finding by the ids that its comparison gives it. */
export interface FindTask extends HeldComparison {
  name: 'find'
  story: string
  kind: FindingKind
  ids: string[]
}

export type Task =
  | ReadTask
  | CompareTask
  | ComparePackedTask
  | PackTask
  | ChangesTask
  | AnnotateTask
  | VersionsTask
  | PlaceTask
  | FindTask

/** What a task gives in the end; the parts of a reading are handed out one by one before, and counted here. */
export interface Results {
  read: number
  compare: Comparison
  'compare-packed': { parts: PackedPart[]; counts: StoredComparison['counts'] }
  pack: PackedPart[]
  changes: ChangeCount[][]
  annotate: Annotation
  versions: Versions
  place: FindingPlace[]
  find: Finding | null
}

/** @param onPart takes each part of a reading; the next is read when it resolves, so that no large archive is ever held. */
export async function runTask(
  task: Task,
  onPart: (part: ReadPart) => Promise<void>,
): Promise<Results[Task['name']]> {
  switch (task.name) {
    case 'read':
      return readAll(task, onPart)
    case 'compare':
      return compareAll(task)
    case 'compare-packed':
      return comparePacked(task)
    case 'pack':
      return packComparison(await unpackKept(task.kept, `comparison ${task.id}`), keysOf(task))
    case 'changes':
      return changesOf(task)
    case 'annotate':
      return annotateVersion(task)
    case 'versions':
      return compareVersions(await readVersions(task.versions))
    case 'place':
      return placeAll(task)
    case 'find':
      return findingOf(await heldComparison(task), task.story, task.kind, task.ids)
  }
}

/** Bytes of a result that go to the other thread without being copied. */
export function bytesIn(result: unknown): ArrayBuffer[] {
  const { parts = result } = (result ?? {}) as { parts?: unknown }
  if (!Array.isArray(parts)) return []
  return parts.flatMap((part: Partial<PackedPart>) => (part.bytes ? [part.bytes.buffer] : []))
}

async function readAll({ from, now }: ReadTask, onPart: (part: ReadPart) => Promise<void>): Promise<number> {
  const items =
    from.kind === 'file'
      ? readInputs([from.path], { now: new Date(now) })
      : reDeriveText(await readCapture(from.folder, from.place))
  let count = 0
  for await (const item of items) {
    count += 1
    await onPart(await toPart(item))
  }
  return count
}

async function toPart(item: Ingested): Promise<ReadPart> {
  if (item.kind === 'skipped') return { kind: 'skipped', code: item.code, reason: item.reason }
  if (item.kind === 'note') return { kind: 'note', code: item.code, message: item.message }
  const { id, input, article } = item
  const models = await modelsFor(article.language)
  return { kind: 'article', article, annotation: verified(annotate({ id, input, article }, { models })) }
}

async function readArticle(id: string, input: string, article: Article): Promise<Reading> {
  return read({ id, input, article }, { models: await modelsFor(article.language) })
}

async function compareAll({ accounts, left }: StoryAccounts): Promise<Comparison> {
  const readings: Reading[] = []
  for (const { id, input, article } of accounts) readings.push(await readArticle(id, input, article))
  const comparison = compare(readings)
  const [failure] = verifyComparison(comparison)
  if (failure) throw new Error(`a fault of ours at ${failure.path}: ${failure.message}`)
  if (left === 0) return comparison
  const message = `The story has ${left} more accounts; those seen first are compared.`
  const note: Note = { code: 'accounts-left-out', message }
  return { ...comparison, notes: [note, ...comparison.notes] }
}

async function comparePacked(task: StoryAccounts): Promise<Results['compare-packed']> {
  const comparison = await compareAll(task)
  const { accounts, origins, independence, claims, conflicts } = comparison
  const versions = task.accounts.map(({ id, seq }) => ({ key: id, seq }))
  return {
    parts: packComparison(comparison, keysOf({ versions })),
    counts: {
      accounts: accounts.length,
      origins: independence?.origins ?? origins.length,
      claims: claims.length,
      conflicts: conflicts.length,
    },
  }
}

async function readVersions(versions: readonly ArticleVersion[]): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const { key, seq, article } of versions)
    readings.push(await readArticle(`${key}-${seq}`, article.url ?? key, article))
  return readings
}

async function annotateVersion({ version: { key, article } }: AnnotateTask): Promise<Annotation> {
  const given = { id: key, input: article.url ?? key, article }
  return verified(annotate(given, { models: await modelsFor(article.language) }))
}

function verified(annotation: Annotation): Annotation {
  const [failure] = verifyAnnotation(annotation)
  if (failure) throw new Error(`a fault of ours at ${failure.path}: ${failure.message}`)
  return annotation
}

async function placeAll(task: PlaceTask): Promise<FindingPlace[]> {
  return task.findings.map(createPlacer(await heldComparison(task), { members: new Set(task.members) }))
}

async function changesOf({ versions }: ChangesTask): Promise<ChangeCount[][]> {
  return compareVersions(await readVersions(versions)).steps.map(({ changes }) => {
    const counts = new Map<string, number>()
    for (const { findings } of changes)
      for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return [...counts].map(([kind, count]) => ({ kind, count }))
  })
}
