/** `npm start -- …` works where the user is: npm itself changes into the project first and leaves the user's folder in INIT_CWD. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openSampleRoom, serveSampleRoom } from './sample-room.mjs'
import { findStale, writeSchemas } from './schema.mjs'
import { createInterrupt, runCommand } from './starting.mjs'

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-start-'))
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'a.txt'), 'The quay in Vale was shut on Monday, the mayor said.')
  writeFileSync(join(folder, 'deep/b.txt'), 'The mayor said the quay was shut on Monday.')
  // The command runs from its sources, so that no build is needed.
  vi.stubEnv('NODE_OPTIONS', `--conditions=development --import=${TSX}`)
  vi.stubEnv('INIT_CWD', folder)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const start = (...args: string[]): Promise<number> => runCommand(args, createInterrupt(), 'ignore')

it('reads the paths of the user from the folder of the user, and writes there', async () => {
  expect(await start('compare', 'a.txt', 'deep', '--out', 'out.json', '--quiet')).toBe(0)
  const { accounts } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))
  expect(accounts.map(({ outlet }: { outlet: string }) => outlet).sort()).toEqual(['a.txt', 'b.txt'])
})

it('hands on the exit code of the command', async () => {
  expect(await start('compare', 'a.txt', 'nowhere.txt', '--quiet')).toBe(1)
  expect(await start('compare', 'nowhere.txt')).toBe(3)
  expect(await start('compare', '--fromat')).toBe(2)
})

it('starts where it is itself where no npm has called it', async () => {
  vi.stubEnv('INIT_CWD', undefined)
  expect(await start('compare', 'examples/two-languages', '--out', join(folder, 'two.json'))).toBe(0)
  expect(existsSync(join(folder, 'two.json'))).toBe(true)
  vi.stubEnv('INIT_CWD', folder)
})

it('opens the reading room over the sample story, made once', async () => {
  const command = join(import.meta.dirname, '../packages/cli/bin/parallax.js')
  const cache = join(folder, 'cache')
  const endings = new Set<() => void>()
  const interrupt = {
    isDone: false,
    onEnd: (ending: () => void) => {
      endings.add(ending)
      return () => endings.delete(ending)
    },
  }
  const room = await openSampleRoom(command, interrupt, cache)
  expect(readdirSync(cache)).toEqual([basename(room!.folder)])
  const made = statSync(join(room!.folder, 'settings.json')).ino
  expect(await openSampleRoom(command, interrupt, cache)).toEqual(room)
  expect(statSync(join(room!.folder, 'settings.json')).ino).toBe(made)
  const shown: unknown[] = []
  const code = await serveSampleRoom(command, room!, 0, interrupt, async (address: string) => {
    const { origin, pathname } = new URL(address)
    const answer = await fetch(`${origin}/api/v1${pathname}`)
    shown.push(await answer.json())
    for (const end of endings) end()
  })
  expect(code).toBe(0)
  expect(shown).toMatchObject([{ id: room!.story, articles: 6, counts: { accounts: 8 } }])
}, 180_000)

it('tells which published schemas are not what the contract gives', async () => {
  const schemas = join(folder, 'docs')
  expect(await findStale(schemas)).toHaveLength(9)
  expect(existsSync(schemas)).toBe(false)
  await writeSchemas(schemas)
  expect(await findStale(schemas)).toEqual([])
  const file = join(schemas, 'schema', 'comparison.schema.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"outlet"', '"paper"'))
  expect(await findStale(schemas)).toEqual(['schema/comparison.schema.json'])
})

it('finds the schemas of the documentation current', async () => {
  expect(await findStale()).toEqual([])
})
