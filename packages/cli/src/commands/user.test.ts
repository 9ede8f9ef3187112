import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, type Ran, type RunOptions, run } from '../_io.js'

const PASSWORD = 'the bridge of Vale'
let folder: ReturnType<typeof createFolder>
beforeAll(() => {
  folder = createFolder({})
})
afterAll(() => folder.remove())

const user = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  run(['user', ...args, '--data', folder.path], { env: { USER: 'ann' }, ...options })

describe('parallax user', () => {
  it('says that nobody has an account, and how to add the first', async () => {
    const { code, stdout } = await user(['list'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('parallax user add NAME --role admin')])
    expect((await user(['add', 'Ben'], { stdin: PASSWORD })).stderr).toContain('--role admin')
  })

  it('adds with a password from standard input, or typed twice', async () => {
    expect(await user(['add', 'Ada', '--role', 'admin'], { stdin: `${PASSWORD}\nmore\n` })).toMatchObject({
      code: 0,
      stdout: 'added Ada  admin\n',
    })
    expect(await user(['add', 'Ben'], { secrets: [PASSWORD, PASSWORD] })).toMatchObject({
      code: 0,
      stdout: 'added Ben  reader\n',
    })
    expect((await user(['add', 'Cy'], { secrets: [PASSWORD, 'another one'] })).stderr).toContain(
      'not the same',
    )
    expect((await user(['add', 'ADA'], { stdin: PASSWORD })).stderr).toContain('already')
    expect((await user(['add', 'Cy'], { stdin: 'short' })).stderr).toContain('12 to 256 characters')
    expect((await user(['add', 'Cy'])).code).toBe(2)
  })

  it('changes, shuts out and lets in again, but for the last administrator', async () => {
    expect((await user(['change', 'ben', '--role', 'editor', '--disable'])).stdout).toBe(
      'changed Ben  editor  disabled\n',
    )
    expect((await user(['change', 'Ben', '--enable', '--password'], { stdin: `${PASSWORD} 2` })).stdout).toBe(
      'changed Ben  editor\n',
    )
    for (const args of [
      ['change', 'Ada', '--role', 'reader'],
      ['change', 'Ada', '--disable'],
      ['remove', 'Ada'],
    ])
      expect(await user(args)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('last administrator'),
      })
    expect((await user(['change', 'Ben'])).stderr).toContain('Say what to change')
    expect((await user(['change', 'Nobody', '--disable'])).stderr).toContain('parallax user list')
  })

  it('lists without secrets, and removes down to nobody', async () => {
    const { stdout } = await user(['list', '--json'])
    expect(JSON.parse(stdout)).toMatchObject([
      { name: 'Ada', role: 'admin', hasPassword: true },
      { name: 'Ben', role: 'editor', hasPassword: true },
    ])
    expect(stdout).not.toContain('scrypt')
    expect((await user(['remove', 'Ben'])).stdout).toBe('removed Ben  editor\n')
    expect((await user(['remove', 'Ada'])).stderr).toContain('nobody has an account any more')
  })

  it.each([[['addd', 'Ada']], [['add']], [['add', 'Ada', 'Lindt']], [['add', 'Ada', '--role', 'boss']]])(
    '%j is bad usage',
    async (args) => {
      expect((await user(args)).code).toBe(2)
    },
  )
})
