import { homedir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { createFolder } from './_io.js'
import { dataFolder, openStoreOf, storeOptions } from './open-store.js'

describe('where a store is opened', () => {
  it('is the folder named, that of the environment, or the usual one', () => {
    const env = { HOME: '/home/ann' }
    expect(dataFolder('news', { cwd: '/desk', env })).toBe('/desk/news')
    expect(dataFolder('/news', { cwd: '/desk', env })).toBe('/news')
    expect(dataFolder(undefined, { cwd: '/desk', env })).toBe('/home/ann/.local/share/parallax')
    expect(dataFolder(undefined, { cwd: '/desk', env: { ...env, XDG_DATA_HOME: '/kept' } })).toBe(
      '/kept/parallax',
    )
    expect(dataFolder(undefined, { cwd: '/desk', env: { ...env, XDG_DATA_HOME: 'no/place' } })).toBe(
      '/home/ann/.local/share/parallax',
    )
    expect(dataFolder(undefined, { cwd: '/desk', env: {} })).toBe(`${homedir()}/.local/share/parallax`)
  })
  it('is a server where the environment names one', () => {
    const io = { cwd: '/desk', env: { PARALLAX_DATABASE_URL: 'postgres://desk/news' } }
    expect(storeOptions({ values: new Map([['data', 'x']]) }, io)).toEqual({
      dataDir: '/desk/x',
      databaseUrl: 'postgres://desk/news',
    })
    expect(storeOptions({ values: new Map() }, { ...io, env: { HOME: '/h' } }).databaseUrl).toBeUndefined()
  })
  it('is made where there is none', async () => {
    const folder = createFolder({})
    const store = await openStoreOf(
      { values: new Map([['data', 'new/place']]) },
      { cwd: folder.path, env: {} },
    )
    expect(store.place).toBe(`${folder.path}/new/place`)
    expect(await store.sources.list()).toEqual([])
    await store.close()
    folder.remove()
  })
})
