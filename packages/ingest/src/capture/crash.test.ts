/** Processes that are killed, disks that are full. */
import { spawn } from 'node:child_process'
import { type FileHandle, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { response, withFolder } from './_captures.js'
import { CaptureWriteError, createCaptureFile } from './capture-file.js'
import { inspectFile } from './member.js'
import { releaseFile, takeFile } from './ownership.js'
import { readCapture } from './read-capture.js'
import { createCaptureWriter, type Written } from './writer.js'

const SCRIPT = fileURLToPath(new URL('./_write-until-killed.ts', import.meta.url))

/** Kills a writing process after it told so many places. */
async function writeAndKill(folder: string, count: number): Promise<Written[]> {
  const child = spawn(process.execPath, ['--conditions', 'development', '--import', 'tsx', SCRIPT, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const told: Written[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(JSON.parse(line))
    if (told.length === count) child.kill('SIGKILL')
  }
  await ended
  return told
}

it('loses nothing that it told of when it is killed, and goes on in the same file', async () => {
  await withFolder(async (folder) => {
    const told: Written[] = []
    for (const count of [1, 8, 23]) told.push(...(await writeAndKill(folder, count)))
    expect(told.length).toBeGreaterThanOrEqual(32)
    const writer = createCaptureWriter({ folder })
    const after = await writer.write(response())
    await writer.close()
    for (const each of [...told, after]) expect((await readCapture(folder, each)).sha256).toBe(each.sha256)
    const names = await readdir(folder)
    expect(names).toEqual([after.file])
    const file = await open(join(folder, after.file))
    expect((await inspectFile(file)).rest).toBe('nothing')
    await file.close()
  })
})

it('takes over the lock of a dead process, never that of a living one or of another machine', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'a.warc.gz')
    expect(await takeFile(path)).toBe(true)
    expect(await takeFile(path)).toBe(false)
    const own = await readFile(`${path}.lock`, 'utf8')
    // No process has this number: it is above the largest that systems give.
    await writeFile(`${path}.lock`, own.replace(/\n\d+\n/u, '\n999999999\n'))
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => takeFile(path)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    await releaseFile(path)
    for (const other of [
      own.replace(hostname(), 'elsewhere').replace(/\n\d+\n/u, '\n999999999\n'),
      '',
      'x\n',
    ]) {
      await writeFile(`${path}.lock`, other)
      expect(await takeFile(path)).toBe(false)
    }
  })
})

it('leaves no piece of a record behind when the disk is full, and goes on when there is room', async () => {
  await withFolder(async (folder) => {
    const handle = await open(join(folder, 'a'), 'w+')
    let room = 10
    const tight = {
      write: async (bytes: Uint8Array, offset: number, length: number, position: number) => {
        if (room === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        const part = Math.min(length, room)
        room -= part
        return await handle.write(bytes, offset, part, position)
      },
      truncate: (size: number) => handle.truncate(size),
      datasync: () => handle.datasync(),
      close: () => handle.close(),
    } as unknown as FileHandle
    const file = createCaptureFile(tight, 0)
    expect(await file.append(Buffer.from('12345'))).toBe(0)
    const failed = file.append(Buffer.from('678901'))
    await expect(failed).rejects.toThrow(CaptureWriteError)
    await expect(failed).rejects.toThrow('the disk is full')
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('12345')
    room = 100
    expect(await file.append(Buffer.from('678901'))).toBe(5)
    expect(file.isBroken()).toBe(false)
    await file.close()
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('12345678901')
  })
})

it('gives a file up whose flush failed', async () => {
  await withFolder(async (folder) => {
    const handle = await open(join(folder, 'a'), 'w+')
    const failing = {
      write: handle.write.bind(handle),
      truncate: handle.truncate.bind(handle),
      datasync: () => Promise.reject(Object.assign(new Error('i/o error'), { code: 'EIO' })),
      close: () => handle.close(),
    } as unknown as FileHandle
    const file = createCaptureFile(failing, 0)
    await expect(file.append(Buffer.from('a'))).rejects.toThrow('i/o error')
    expect(file.isBroken()).toBe(true)
    await expect(file.append(Buffer.from('b'))).rejects.toThrow(CaptureWriteError)
    await file.close()
  })
})

it('says what to do where the folder cannot be written', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '')
    const writer = createCaptureWriter({ folder: join(folder, 'file', 'captures') })
    await expect(writer.write(response())).rejects.toThrow(CaptureWriteError)
    await writer.close()
  })
})
