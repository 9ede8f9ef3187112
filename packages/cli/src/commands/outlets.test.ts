/** outlets as it is typed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, run } from '../_io.js'

describe('outlets', () => {
  let folder: ReturnType<typeof createFolder>
  beforeAll(() => {
    folder = createFolder({
      'register.csv':
        'name,hosts,about,value,cite\nVale Courier,vale.example,owner,Vale Media,https://register.example/1\nHarbour Radio,,part of,vale media,https://register.example/2\n,,,,x\n',
      'other.json': '[{"name":"Senna Post","hosts":[],"facts":[]}]',
      'none.csv': 'outlet\nA\n',
    })
  })
  afterAll(() => folder.remove())
  const type = (...args: string[]) => run(['outlets', ...args, '--data', 'data'], { cwd: folder.path })

  it('takes over tables and lists, and names lines that do not do', async () => {
    expect(await type()).toMatchObject({ code: 0, stdout: expect.stringContaining('import FILE') })
    expect(await type('import', 'register.csv', '--who', 'Ann')).toMatchObject({
      code: 1,
      stdout: '2 outlets taken over.\n',
      stderr: expect.stringContaining('skipped line 4: It names no outlet'),
    })
    expect(await type('import', 'other.json')).toMatchObject({ code: 0 })
    expect(await type('import', 'none.csv')).toMatchObject({ code: 3 })
    expect(await type('import', 'gone.csv')).toMatchObject({ code: 2 })
    const { stdout } = await type('list', '--json')
    expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual([
      'Harbour Radio',
      'Senna Post',
      'Vale Courier',
    ])
  })
  it('shows facts with where they are written, and who shares an owner', async () => {
    const { stdout } = await type('show', 'Vale Courier')
    expect(stdout).toContain('owner: Vale Media (https://register.example/1)')
    expect(stdout).toContain('owner Vale Media, shared by Harbour Radio, Vale Courier')
    expect(await type('show', 'Nobody')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('outlets list'),
    })
    expect(await type('burn')).toMatchObject({ code: 2 })
  })
})
