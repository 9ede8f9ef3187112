/** The files of a folder in a fixed order. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileFailure } from './read-file.js'

export type Found =
  | { kind: 'file'; path: string; inFolder: boolean }
  | { kind: 'skipped'; path: string; code: string; reason: string }

/** Deeper folders are not entered. */
const MAX_FOLDERS_DEEP = 64

/**
 * The files below a path, by the code units of their names; the path itself where it is a file or cannot be read. Hidden entries
 * and `node_modules` are left out. A folder that links lead to again is entered once.
 */
export async function walk(path: string): Promise<Found[]> {
  try {
    const info = await stat(path)
    if (!info.isDirectory()) return [{ kind: 'file', path, inFolder: false }]
    return await walkFolder(path, new Set(), 0)
  } catch (error) {
    return [skip(path, error)]
  }
}

async function walkFolder(folder: string, entered: Set<string>, depth: number): Promise<Found[]> {
  const real = await realpath(folder)
  if (entered.has(real) || depth > MAX_FOLDERS_DEEP) {
    const reason = 'The folder was entered already, or is too deep: a link leads back to it.'
    return [{ kind: 'skipped', path: folder, code: 'link-loop', reason }]
  }
  entered.add(real)
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules')
  const found: Found[] = []
  for (const name of names.sort(byCodeUnit)) found.push(...(await visit(join(folder, name), entered, depth)))
  return found
}

async function visit(path: string, entered: Set<string>, depth: number): Promise<Found[]> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) return await walkFolder(path, entered, depth + 1)
    return [{ kind: 'file', path, inFolder: true }]
  } catch (error) {
    return [skip(path, error)]
  }
}

function skip(path: string, error: unknown): Found {
  const { code, reason } = fileFailure(error)
  return { kind: 'skipped', path, code, reason }
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
