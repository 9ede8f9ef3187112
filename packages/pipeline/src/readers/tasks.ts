/** The dear work, by name: bytes into articles with their annotation, texts into a comparison. */
import type { Annotation, Article, Comparison } from '@parallax/contract'
import { annotate, compare, type Reading, read, verifyAnnotation, verifyComparison } from '@parallax/core'
import { type Ingested, type Place, readCapture, readInputs, reDeriveText } from '@parallax/ingest'
import { modelsFor } from '@parallax/ingest/models'

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

export interface CompareTask {
  name: 'compare'
  accounts: { id: string; input: string; article: Article }[]
}

export type Task = ReadTask | CompareTask

/** What a task gives in the end; the parts of a reading are handed out one by one before, and counted here. */
export interface Results {
  read: number
  compare: Comparison
}

/** @param onPart takes each part of a reading; the next is read when it resolves, so that no large archive is ever held. */
export async function runTask(
  task: Task,
  onPart: (part: ReadPart) => Promise<void>,
): Promise<Results[Task['name']]> {
  return task.name === 'read' ? readAll(task, onPart) : compareAll(task.accounts)
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
  const annotation = annotate({ id, input, article }, { models: await modelsFor(article.language) })
  const [failure] = verifyAnnotation(annotation)
  if (failure) throw new Error(`a fault of ours at ${failure.path}: ${failure.message}`)
  return { kind: 'article', article, annotation }
}

async function compareAll(accounts: CompareTask['accounts']): Promise<Comparison> {
  const readings: Reading[] = []
  for (const { id, input, article } of accounts)
    readings.push(read({ id, input, article }, { models: await modelsFor(article.language) }))
  const comparison = compare(readings)
  const [failure] = verifyComparison(comparison)
  if (failure) throw new Error(`a fault of ours at ${failure.path}: ${failure.message}`)
  return comparison
}
