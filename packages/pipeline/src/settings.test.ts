import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changeSettingsOf,
  DEFAULT_SETTINGS,
  followSettings,
  readSettings,
  readSettingsOf,
  SETTINGS_FILE,
  SettingsError,
} from './settings.js'

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

  const store = () => ({ captureFolder: join(folder, 'captures') })

  it('are changed one by one, and taken back to what holds without them', async () => {
    await write('{"tries": 3, "memento": "https://archive.example/{address}"}')
    expect(await changeSettingsOf(store(), { tries: null, window: 9 })).toEqual({
      ...DEFAULT_SETTINGS,
      memento: 'https://archive.example/{address}',
      window: 9,
    })
    await expect(changeSettingsOf(store(), { window: -1 })).rejects.toThrow(/"window"/u)
    expect(await readSettings(folder)).toMatchObject({ window: 9, tries: DEFAULT_SETTINGS.tries })
    expect(await readdir(folder)).toEqual([SETTINGS_FILE])
  })

  it('are followed while work goes on, and stay where the file cannot be used', async () => {
    const settings = await readSettingsOf(store())
    await changeSettingsOf(store(), { memento: null, window: 4 })
    await followSettings({ store: store(), settings })
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, window: 4 })
    await write('{')
    await expect(followSettings({ store: store(), settings })).rejects.toThrow(SettingsError)
    expect(settings.window).toBe(4)
    expect(DEFAULT_SETTINGS.window).toBe(7)
  })
})
