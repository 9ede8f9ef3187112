import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, readSettings, SETTINGS_FILE, SettingsError } from './settings.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-settings-'))
})
afterAll(() => rm(folder, { recursive: true }))

const write = (text: string) => writeFile(join(folder, SETTINGS_FILE), text)

describe('the settings of a data folder', () => {
  it('are the defaults where there is no file', async () => {
    expect(await readSettings(join(folder, 'nowhere'))).toEqual(DEFAULT_SETTINGS)
  })

  it('take from the file what it says', async () => {
    await write('{"contact": "desk@example.org", "refetch": []}')
    expect(await readSettings(folder)).toEqual({
      ...DEFAULT_SETTINGS,
      contact: 'desk@example.org',
      refetch: [],
    })
  })

  it.each([
    ['{', 'is not JSON'],
    ['{"delay": -1}', '"delay"'],
    ['{"retries": 3}', 'retries'],
    ['{"memento": "https://archive.example/"}', '"memento"'],
  ])('refuse %s and say which part', async (text, said) => {
    await write(text)
    await expect(readSettings(folder)).rejects.toThrow(SettingsError)
    await expect(readSettings(folder)).rejects.toThrow(said)
  })
})
