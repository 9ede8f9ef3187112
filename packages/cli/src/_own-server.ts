/** A PostgreSQL server of the test's own, which may be killed. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const call = promisify(execFile)

export interface OwnServer {
  url: string
  /** Kills every process of the server at once and starts it again. */
  crash(): Promise<void>
  remove(): Promise<void>
}

/** Where Debian keeps the programs of each version. */
const PROGRAMS = '/usr/lib/postgresql'

function findPrograms(): string | null {
  if (!existsSync(PROGRAMS)) return null
  const newest = readdirSync(PROGRAMS).sort((a, b) => Number(b) - Number(a))[0]
  const folder = newest === undefined ? null : join(PROGRAMS, newest, 'bin')
  return folder !== null && existsSync(join(folder, 'initdb')) ? folder : null
}

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
async function findUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return { uid: process.getuid!(), gid: process.getgid!() }
  const read = async (option: string) => Number((await call('id', [option, 'postgres'])).stdout)
  return read('-u').then(
    async (uid) => ({ uid, gid: await read('-g') }),
    () => null,
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Null where its programs, or a user to run them, are not there. */
export async function openOwnServer(): Promise<OwnServer | null> {
  const [programs, user] = [findPrograms(), await findUser()]
  if (programs === null || user === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'parallax-server-'))
  chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  await call(join(programs, 'initdb'), ['-D', data, '-U', 'parallax', '-A', 'trust', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
  })
  const port = await freePort()
  const url = `postgres://parallax@127.0.0.1:${port}/postgres`
  let child: ChildProcess

  const begin = async (): Promise<void> => {
    const options = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1']
    child = spawn(join(programs, 'postgres'), options, {
      ...user,
      cwd: folder,
      stdio: 'ignore',
      detached: true,
    })
    for (let tries = 0; tries < 300; tries += 1) {
      const isReady = await call(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).then(
        () => true,
        () => false,
      )
      if (isReady) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The server of the test did not start.')
  }
  /** The server and its children are one group of processes; some of them may be gone already. */
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.on('close', resolve))
    const { stdout } = await call('pgrep', ['-P', String(child.pid)]).catch(() => ({ stdout: '' }))
    child.kill('SIGKILL')
    for (const pid of stdout.split('\n').filter(Boolean)) {
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
    }
    await ended
  }

  await begin()
  return {
    url,
    crash: async () => {
      await kill()
      await begin()
    },
    remove: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
