/** What changed in a folder between two scans. Pure. */

export interface SeenFile {
  path: string
  /** Bytes. */
  size: number
  /** Milliseconds since 1970, of the last change. */
  changedAt: number
  /** Of its bytes, in hexadecimal digits. */
  sha256: string
}

/** A file as the folder lists it, its bytes unread. */
export type ListedFile = Omit<SeenFile, 'sha256'>

export interface FolderPlan {
  /** Size and time are those of the last scan: taken for unchanged. */
  same: SeenFile[]
  /** To be read and hashed. */
  toRead: ListedFile[]
  /** Still being written, as far as their times tell: for the next scan. */
  unsettled: ListedFile[]
  removed: SeenFile[]
}

/** A file is left alone until it has not changed for so long, in milliseconds. */
export const SETTLING_MS = 2000

/** What must be read to know what changed. A time that lies ahead of the clock is no reason to wait. */
export function planScan(
  before: readonly SeenFile[],
  listed: readonly ListedFile[],
  now: number,
  settlingMs: number = SETTLING_MS,
): FolderPlan {
  const known = new Map(before.map((file) => [file.path, file]))
  const plan: FolderPlan = { same: [], toRead: [], unsettled: [], removed: [] }
  for (const file of listed) {
    const last = known.get(file.path)
    known.delete(file.path)
    const age = now - file.changedAt
    if (last !== undefined && last.size === file.size && last.changedAt === file.changedAt)
      plan.same.push(last)
    else if (age >= 0 && age < settlingMs) {
      plan.unsettled.push(file)
      // What was known of it stays known until it can be read.
      if (last !== undefined) plan.same.push(last)
    } else plan.toRead.push(file)
  }
  plan.removed.push(...known.values())
  return plan
}

export interface FolderChange {
  kind: 'added' | 'changed' | 'moved'
  file: SeenFile
  /** Where the same bytes lay before, for `moved`. */
  from: string | null
}

/** What the bytes say: files that were only touched are no change, and files that lie elsewhere now are moved and not new. */
export function changesOf(
  before: readonly SeenFile[],
  plan: FolderPlan,
  read: readonly SeenFile[],
): FolderChange[] {
  const known = new Map(before.map((file) => [file.path, file]))
  const gone = new Map<string, SeenFile[]>()
  for (const file of plan.removed) gone.set(file.sha256, [...(gone.get(file.sha256) ?? []), file])
  return read.flatMap((file): FolderChange[] => {
    const last = known.get(file.path)
    if (last !== undefined) return last.sha256 === file.sha256 ? [] : [{ kind: 'changed', file, from: null }]
    const from = gone.get(file.sha256)?.shift()?.path ?? null
    return [{ kind: from === null ? 'added' : 'moved', file, from }]
  })
}
