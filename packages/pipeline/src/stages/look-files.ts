/** A folder or a file: what is new or changed in it is captured and read. */
import { readFile, stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { WatchedSource } from '@parallax/contract'
import { MAX_FILE_BYTES, walk } from '@parallax/ingest'
import type { NewJob } from '@parallax/store'
import { captureFile } from '../capturing.js'
import type { ReadPayload } from '../payloads.js'
import { type Context, now } from '../stage.js'
import { type Entry, type LookAt, markOf } from './looking.js'

/** A file is left alone until it has not changed for so long. */
const SETTLING_MS = 2_000

export const lookAtFiles: LookAt = async (source, context) => {
  const entries: Entry[] = []
  const lost: string[] = []
  for (const found of await walk(source.address)) {
    if (found.kind === 'skipped') {
      lost.push(`${found.path}: ${found.reason}`)
      continue
    }
    const { size, mtimeMs } = await stat(found.path)
    // It may still be written to; the next look takes it.
    if (Math.abs(context.clock().getTime() - mtimeMs) < SETTLING_MS) continue
    entries.push({
      mark: markOf(found.path, String(size), String(Math.round(mtimeMs))),
      job: () => fileJob(found.path, size, source, context),
    })
  }
  if (entries.length === 0 && lost.length > 0) return { kind: 'failed', reason: lost[0]!, retryAt: null }
  return { kind: 'seen', entries, source: {}, lost }
}

/** A file that is too large to be held is its own proof: it is read where it lies. */
async function fileJob(
  path: string,
  size: number,
  { id, outlet }: WatchedSource,
  context: Context,
): Promise<NewJob> {
  const common = { source: id, outlet, part: 'all' } as const
  if (size > MAX_FILE_BYTES) return readJob(path, { capture: null, file: path, ...common })
  const file = { address: pathToFileURL(path).href, at: now(context), bytes: await readFile(path) }
  const capture = await captureFile(file, id, context)
  return readJob(capture.id, { capture: capture.id, file: null, ...common })
}

function readJob(key: string, payload: ReadPayload): NewJob {
  return { stage: 'read', key, payload: { ...payload } }
}
