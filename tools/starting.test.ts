/** `npm start -- …` works where the user is: npm itself changes into the project first and leaves the user's folder in INIT_CWD. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
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

it('tells which published schemas are not what the contract gives', async () => {
  const schemas = join(folder, 'docs')
  expect(await findStale(schemas)).toHaveLength(7)
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
