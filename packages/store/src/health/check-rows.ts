/** What each kind of row must hold for itself: hashes, spans, files. */
import { isDeepStrictEqual } from 'node:util'
import type { Annotation, Capture, StoredComparison } from '@parallax/contract'
import { type Failure, hashText, verifyAnnotation, verifyArticle, verifyComparison } from '@parallax/core'
import { toParts } from '@parallax/core/parts'
import { sql } from 'kysely'
import { toVersion } from '../sql/articles.js'
import { keysOf, unpackKept, unpackPart } from '../sql/comparison-parts.js'
import { readKept } from '../sql/comparisons.js'
import type { Db } from '../sql/context.js'
import { unpack } from '../sql/packed.js'
import type { Fault } from '../store.js'
import type { Row, Snapshot } from './rows.js'
import { checkCapture } from './warc.js'

/** Of the failures within one value, as many as tell what is the matter. */
const MAX_SHOWN = 5

const toFaults = (subject: string, failures: readonly Failure[]): Fault[] =>
  failures.slice(0, MAX_SHOWN).map(({ path, code, message }) => ({
    check: code,
    subject,
    message: path ? `${path}: ${message}` : message,
  }))

const versionOf = (row: Row) => toVersion(row as unknown as Parameters<typeof toVersion>[0])

function checkVersion(row: Row): Fault[] {
  const subject = `version ${row.seq} of article ${row.key}`
  const { article, sha256 } = versionOf(row)
  const differs = hashText(article.text) === sha256 && row.sha256 === sha256
  const hash: Fault[] = differs
    ? []
    : [{ check: 'hash-differs', subject, message: 'the text is not the one that the hash was made of' }]
  return [
    ...hash,
    ...toFaults(subject, verifyArticle({ schemaVersion: 1, id: String(row.key), input: '', article })),
  ]
}

async function checkAnnotation({ db }: Snapshot, row: Row): Promise<Fault[]> {
  const subject = `annotation of version ${row.seq} of article ${row.key}`
  const packed = unpack<Annotation>(row.body as Uint8Array, subject)
  if (packed.article !== null) return toFaults(subject, verifyAnnotation(packed))
  const { rows } =
    await sql<Row>`select * from version where key = ${BigInt(row.key as string)} and day = ${row.day} and seq = ${row.seq}`.execute(
      db,
    )
  // A missing version is told by the references.
  return rows[0]
    ? toFaults(subject, verifyAnnotation({ ...packed, article: versionOf(rows[0]).article }))
    : []
}

async function checkComparison({ db }: Snapshot, row: Row): Promise<Fault[]> {
  const subject = `comparison ${row.id}`
  const { versions } = JSON.parse(row.record as string) as StoredComparison
  const missing: Fault[] = []
  for (const { key, seq } of versions) {
    const held = await db
      .selectFrom('version')
      .select('seq')
      .where('key', '=', BigInt(key))
      .where('seq', '=', seq)
      .executeTakeFirst()
    if (!held)
      missing.push({ check: 'reference', subject, message: `version ${seq} of article ${key} is not there` })
  }
  return [...missing, ...(await checkWhole(db, row, subject))]
}

/** The whole, and that the parts which repeat it say the same. One of them that is not there is made when it is asked for. */
async function checkWhole(db: Db, row: Row, subject: string): Promise<Fault[]> {
  const kept = (await readKept(db, String(row.id)))!
  const whole = await unpackKept(kept, subject)
  const faults = toFaults(subject, verifyComparison(whole))
  const held = new Map('parts' in kept ? kept.parts.map(({ name, bytes }) => [name, bytes]) : [])
  const keys = keysOf(JSON.parse(row.record as string) as StoredComparison)
  for (const { name, value } of toParts(whole, { keys })) {
    const bytes = held.get(name)
    if (bytes === undefined || isDeepStrictEqual(JSON.parse(unpackPart(bytes, name)), value)) continue
    faults.push({ check: 'part-differs', subject, message: `its part ${name} is not what the others say` })
  }
  return faults
}

async function checkFile({ captureFolder }: Snapshot, row: Row): Promise<Fault[]> {
  const message = await checkCapture(captureFolder, JSON.parse(row.record as string) as Capture)
  return message === null ? [] : [{ check: 'capture', subject: `capture ${row.id}`, message }]
}

const CHECKS: Readonly<Record<string, (snapshot: Snapshot, row: Row) => Fault[] | Promise<Fault[]>>> = {
  version: (_, row) => checkVersion(row),
  annotation: checkAnnotation,
  comparison: checkComparison,
  capture: checkFile,
}

/** The faults of one row; a row that cannot even be read is one. */
export async function checkRow(snapshot: Snapshot, table: string, row: Row): Promise<Fault[]> {
  try {
    return (await CHECKS[table]?.(snapshot, row)) ?? []
  } catch (error) {
    const subject = `${table} ${row.id ?? row.key}`
    return [{ check: 'unreadable', subject, message: (error as Error).message }]
  }
}
