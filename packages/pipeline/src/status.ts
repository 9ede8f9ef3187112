/** How the stream runs, and how much is kept. */
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Status } from '@parallax/contract/api'
import { VERSION } from '@parallax/core'
import { modelsFor } from '@parallax/ingest/models'
import type { Store } from '@parallax/store'

export async function readStatus(store: Store): Promise<Status> {
  const [queue, counts, captures, database, sources, scheduler, models] = await Promise.all([
    store.jobs.state(),
    store.counts.all(),
    sizeOf(store.captureFolder),
    databaseSize(store),
    store.sources.list(),
    store.leases.holder('scheduler'),
    modelsFor('en'),
  ])
  return {
    place: store.place,
    queue,
    counts,
    bytes: { captures, database },
    sources: {
      all: sources.length,
      failing: sources.filter(({ failures, isPaused }) => failures > 0 && !isPaused).length,
      paused: sources.filter(({ isPaused }) => isPaused).length,
    },
    worker: scheduler?.owner ?? null,
    versions: {
      program: VERSION,
      rules: VERSION,
      models: models.flatMap(({ syntax }) => syntax?.id ?? []),
      node: process.versions.node,
    },
  }
}

/** Bytes of the files of a folder and of those in it; one that goes meanwhile counts nothing. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(gone)
  const files = (entries ?? []).filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name)).catch(gone)))
  return sizes.reduce((sum, found) => sum + (found?.size ?? 0), 0)
}

/** The file and the log of what is to be written into it; null for a server, which tells its owner. */
async function databaseSize({ place, captureFolder }: Store): Promise<number | null> {
  if (/^postgres(?:ql)?:/u.test(place)) return null
  const path = join(dirname(captureFolder), 'parallax.db')
  const sizes = await Promise.all([path, `${path}-wal`].map((file) => stat(file).catch(gone)))
  return sizes.reduce((sum, found) => sum + (found?.size ?? 0), 0)
}

function gone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
