/** migrate: the newest form of what is kept, or another place for it. */
import { resolve } from 'node:path'
import type { StoreOptions } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf, storeOptions } from '../open-store.js'
import { UsageError } from '../usage.js'
import { withProgress } from './backup.js'
import { healthText } from './doctor.js'

const isUrl = (place: string) => /^[a-z]+:\/\//iu.test(place)

/** From where to where. Where the environment names the server that is moved to, the folder is what is moved. */
function routeOf(to: string, args: Arguments, io: Io): { from: StoreOptions; to: StoreOptions } {
  const from = storeOptions(args, io)
  if (!isUrl(to)) return { from, to: { dataDir: resolve(io.cwd, to) } }
  const { dataDir } = from
  return { from: from.databaseUrl === to ? { dataDir } : from, to: { dataDir, databaseUrl: to } }
}

async function bringUp(args: Arguments, io: Io): Promise<ExitCode> {
  const store = await openStoreOf(args, io)
  try {
    while (await store.articles.refill());
  } finally {
    await store.close()
  }
  const text = `${inert(store.place)} is in the newest form.\n`
  await io.stdout.write(args.values.has('json') ? `${toLine({ place: store.place })}\n` : text)
  return ExitCode.done
}

async function move(place: string, args: Arguments, io: Io): Promise<ExitCode> {
  const { from, to } = routeOf(place, args, io)
  const { moveStore, openStore } = await import('@parallax/store')
  const kept = await withProgress(args, io, 'copy', (onProgress) => moveStore(from, to, onProgress))
  const store = await openStore(to)
  try {
    const health = await withProgress(args, io, 'check', (onProgress) => store.doctor(onProgress))
    const json = `${toLine({ place: store.place, ...kept, holds: health.faults.length === 0, ...health })}\n`
    const text = `Moved ${kept.rows} rows and ${kept.files} files.\n${healthText(store.place, health)}`
    await io.stdout.write(args.values.has('json') ? json : text)
    return health.faults.length === 0 ? ExitCode.done : ExitCode.verificationFailed
  } finally {
    await store.close()
  }
}

export async function runMigrate(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.inputs.length > 0)
    throw new UsageError('The new place is named by --to: parallax migrate --to URL.')
  const to = args.values.get('to')
  return typeof to === 'string' ? move(to, args, io) : bringUp(args, io)
}
