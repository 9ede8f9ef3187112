/** Looks at a folder that is watched. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { fileFailure } from '../files/read-file.js'
import { walk } from '../files/walk.js'
import type { SkippedInput } from '../types.js'
import { changesOf, type FolderChange, type ListedFile, planScan, type SeenFile } from './folder-diff.js'

export interface FolderScan {
  /** What is known of the folder now; handed to the next scan. */
  files: SeenFile[]
  changes: FolderChange[]
  /** Files that were there and are not. Those that were moved are not among them. */
  removed: SeenFile[]
  /** True where a file was left for the next scan because it is still being written. */
  isUnsettled: boolean
  skipped: SkippedInput[]
}

/** `now` in milliseconds since 1970. Only files whose size or time changed are read. Never rejects for a file that cannot be read. */
export async function scanFolder(
  folder: string,
  before: readonly SeenFile[],
  now: number,
  settlingMs?: number,
): Promise<FolderScan> {
  const skipped: SkippedInput[] = []
  const listed: ListedFile[] = []
  for (const found of await walk(folder)) {
    if (found.kind === 'skipped') {
      skipped.push({ kind: 'skipped', input: found.path, code: found.code, reason: found.reason })
      continue
    }
    try {
      const { size, mtimeMs } = await stat(found.path)
      listed.push({ path: found.path, size, changedAt: Math.floor(mtimeMs) })
    } catch (error) {
      const { code, reason } = fileFailure(error)
      skipped.push({ kind: 'skipped', input: found.path, code, reason })
    }
  }
  // A folder that cannot be listed for now has not lost its files.
  const lost = skipped.map(({ input }) => input)
  const isLost = ({ path }: SeenFile): boolean =>
    lost.some((input) => path === input || path.startsWith(`${input}${sep}`))
  const plan = planScan(
    before.filter((file) => !isLost(file)),
    listed,
    now,
    settlingMs,
  )
  const files = [...before.filter(isLost), ...plan.same]
  const read: SeenFile[] = []
  for (const file of plan.toRead) {
    try {
      read.push({ ...file, sha256: await hashFile(file.path) })
    } catch (error) {
      const { code, reason } = fileFailure(error)
      skipped.push({ kind: 'skipped', input: file.path, code, reason })
      files.push(...before.filter(({ path }) => path === file.path))
    }
  }
  const changes = changesOf(before, plan, read)
  const moved = new Set(changes.flatMap(({ from }) => from ?? []))
  return {
    files: [...files, ...read].sort((one, other) => (one.path < other.path ? -1 : 1)),
    changes,
    removed: plan.removed.filter(({ path }) => !moved.has(path)),
    isUnsettled: plan.unsettled.length > 0,
    skipped,
  }
}

/** Piece by piece: an archive may be larger than the memory. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}
