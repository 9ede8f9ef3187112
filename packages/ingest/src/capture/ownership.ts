/**
 * Which process appends to a capture file. Readers need no leave; a file is written by one process alone. The lock of a process
 * that is proved dead may be taken over: killed on this machine, in this space of process numbers.
 */
import { readlinkSync } from 'node:fs'
import { readFile, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** True where this process owns the file from now on. */
export async function takeFile(path: string): Promise<boolean> {
  const lock = `${path}.lock`
  if (await createFile(lock, ownName())) return true
  if (!(await isDead(lock))) return false
  // Only who holds this second lock may remove the first, so that nobody removes one that was just taken.
  const takeover = `${lock}.takeover`
  if (!(await createFile(takeover, ownName()))) return false
  try {
    if (await isDead(lock)) await unlink(lock)
    return await createFile(lock, ownName())
  } finally {
    await unlink(takeover)
  }
}

export async function releaseFile(path: string): Promise<void> {
  await unlink(`${path}.lock`)
}

async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function isDead(lock: string): Promise<boolean> {
  let owner: string
  try {
    owner = await readFile(lock, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
  const [place, pid] = owner.split('\n')
  if (place !== ownPlace() || !/^\d+$/u.test(pid ?? '')) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

function ownName(): string {
  return `${ownPlace()}\n${process.pid}\n`
}

/** The machine and, where the system has such, the space of process numbers: two containers may share a folder and a name. */
function ownPlace(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    // Only Linux has several spaces of process numbers.
    return hostname()
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
