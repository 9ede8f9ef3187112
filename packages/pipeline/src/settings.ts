/** The settings of a data folder. */
import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Settings } from '@parallax/contract'
import { REFETCH_SCHEDULE } from '@parallax/ingest'
import type { Store } from '@parallax/store'

const MINUTE_MS = 60_000

export const DEFAULT_SETTINGS: Settings = {
  delay: 1,
  every: 300,
  refetch: REFETCH_SCHEDULE.map((ms) => ms / MINUTE_MS),
  settle: 20,
  tries: 5,
  window: 7,
  robots: true,
  // Longer than a weekend with a holiday; and a month.
  sessionIdle: 72,
  sessionLongest: 720,
  upload: 2_000,
}

export const SETTINGS_FILE = 'settings.json'

/** The settings file cannot be used; the message says which part and how it should read. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** The settings of the folder that a store stands in, or whose captures it keeps. Throws {@link SettingsError}. */
export function readSettingsOf({ captureFolder }: Pick<Store, 'captureFolder'>): Promise<Settings> {
  return readSettings(dirname(captureFolder))
}

/**
 * Brings settings that are in use to what the file says now. Where the file cannot be used they stay, and {@link SettingsError} is thrown.
 * `contact`, `delay` and `robots` belong to the fetching client and hold from its start on.
 */
export async function followSettings({
  store,
  settings,
}: {
  store: Pick<Store, 'captureFolder'>
  settings: Settings
}): Promise<void> {
  const now = await readSettingsOf(store)
  if (now.memento === undefined) delete settings.memento
  Object.assign(settings, now)
}

/** What is to be set; null takes a setting out of the file, so that its default holds again. */
export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | null | undefined }

/**
 * Changes the file of the folder that a store stands in, or whose captures it keeps; all workers on it follow that file.
 * Another process finds the old file whole or the new one. Throws {@link SettingsError}.
 */
export async function changeSettingsOf(
  { captureFolder }: Pick<Store, 'captureFolder'>,
  change: SettingsChange,
): Promise<Settings> {
  const folder = dirname(captureFolder)
  const held = await readOverrides(folder)
  const next = Object.entries({ ...held, ...defined(change) }).filter(([, value]) => value !== null)
  const { Settings: schema } = await import('@parallax/contract')
  const read = schema.partial().safeParse(Object.fromEntries(next))
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    throw new SettingsError(`"${path.join('.')}" does not do: ${message}.`)
  }
  await writeWhole(join(folder, SETTINGS_FILE), `${JSON.stringify(defined(read.data), null, 2)}\n`)
  return { ...DEFAULT_SETTINGS, ...defined(read.data) }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const partial = `${file}.${randomBytes(4).toString('hex')}.partial`
  try {
    const handle = await open(partial, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw new SettingsError(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}). Let its folder be written to.`,
    )
  }
}

/** The defaults, with what the folder's file says instead. Throws {@link SettingsError}. */
export async function readSettings(folder: string): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await readOverrides(folder)) }
}

async function readOverrides(folder: string): Promise<Partial<Settings>> {
  const file = join(folder, SETTINGS_FILE)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new SettingsError(`${file} cannot be read (${error.code}). Make it readable, or move it away.`)
  })
  if (text === null) return {}
  const { Settings: schema } = await import('@parallax/contract')
  const found = schema.partial().safeParse(parse(text, file))
  if (found.success) return defined(found.data)
  const { path, message } = found.error.issues[0]!
  throw new SettingsError(`${file}: "${path.join('.')}" does not do: ${message}. Mend it or leave it out.`)
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SettingsError(`${file} is not JSON: ${(error as Error).message}. Mend it or move it away.`)
  }
}

function defined(settings: Readonly<Record<string, unknown>>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}
