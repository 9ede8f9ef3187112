import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type NewsSite, openNewsSite } from '../_news-site.js'
import { type Outcome, run as runCommand } from '../_stories.js'

let site: NewsSite
let folder: string

const run = (...args: string[]): Promise<Outcome> => runCommand([...args, '--data', folder])

beforeAll(async () => {
  site = await openNewsSite(24)
  site.release(24)
  folder = mkdtempSync(join(tmpdir(), 'parallax-stream-'))
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ delay: 0, settle: 0.01, refetch: [] }))
})
afterAll(() => {
  site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a watched feed, from the command line', () => {
  it('is looked at without keeping anything', async () => {
    const { code, stdout } = await run('watch', 'test', `${site.origin}/feed.xml`, '--allow-loopback')
    expect([code, stdout.includes('It is a feed.'), stdout.includes('and 19 more')]).toEqual([0, true, true])
    expect((await run('watch', 'list')).stdout).toContain('Nothing is watched yet.')
  })

  it('is added once, and what cannot be watched is named', async () => {
    const first = await run(
      'watch',
      'add',
      `${site.origin}/feed.xml`,
      `${site.origin}/none`,
      '--allow-loopback',
    )
    expect([first.code, first.stdout.startsWith('watching ')]).toEqual([1, true])
    expect(first.stderr).toContain('404')
    const again = await run('watch', 'add', `${site.origin}/feed.xml`, '--allow-loopback')
    expect(again.stdout).toMatch(/^already watched /u)
  })

  it('fills the store when it is worked on', { timeout: 120_000 }, async () => {
    const { code, stderr } = await run('watch', 'run', '--once', '--allow-loopback', '--concurrency', '1')
    expect(code, stderr).toBe(0)
    expect(stderr).toContain('24 fetched, 24 read, 24 placed')
    const { stdout } = await run('status', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ queue: { parked: 0 }, sources: 1, failing: [] })
    expect((await run('doctor')).code).toBe(0)
  })

  it('gives stories that show why their articles stand together', async () => {
    const { stdout } = await run('story', 'list', '--json')
    const stories = JSON.parse(stdout) as { id: string; articles: number }[]
    expect(stories.reduce((sum, { articles }) => sum + articles, 0)).toBe(24)
    const largest = stories.reduce((best, each) => (each.articles > best.articles ? each : best))
    const shown = await run('story', 'show', largest.id, '--full')
    expect(shown.stdout).toContain('machine')
    expect(shown.stdout.toLowerCase()).toContain('accounts')
  })

  it('lets a person merge two stories for good', async () => {
    const list = async () => JSON.parse((await run('story', 'list', '--json')).stdout) as { id: string }[]
    const before = await list()
    const [one, other] = before
    const { code, stdout } = await run('story', 'merge', one!.id, other!.id, '--who', 'Ada Orr')
    expect([code, stdout.includes('is part of story')]).toEqual([0, true])
    expect(await list()).toHaveLength(before.length - 1)
    const wrong = await run('story', 'merge', 'nothing', other!.id)
    expect([wrong.code, wrong.stderr.includes('parallax story list')]).toEqual([2, true])
  })

  it('lets a person pin an article, and take that back', async () => {
    const [{ id }] = JSON.parse((await run('story', 'list', '--json')).stdout) as [{ id: string }]
    const shown = async () => (await run('story', 'show', id)).stdout
    const [, key] = /^ {2}(\d+) {2}/mu.exec(await shown()) as unknown as [string, string]
    const isPinned = async () => (await shown()).split(`  ${key}  `)[1]!.split('\n')[1]!.includes(', pinned)')
    await run('story', 'pin', key)
    expect(await isPinned()).toBe(true)
    await run('story', 'unpin', key)
    expect(await isPinned()).toBe(false)
  })

  it('proves what was served', async () => {
    const { address } = site.out()[0]!
    const { code, stdout } = await run('capture', 'show', address)
    expect([code, stdout.includes('the stored bytes have it'), stdout.includes('status 200')]).toEqual([
      0,
      true,
      true,
    ])
    expect((await run('capture', 'show', 'https://example.org/none')).code).toBe(3)
  })

  it('goes back in time', { timeout: 60_000 }, async () => {
    const [{ id }] = JSON.parse((await run('story', 'list', '--json')).stdout) as [{ id: string }]
    const now = await run('rewind', id, '--at', '2099-01-01', '--json')
    expect(JSON.parse(now.stdout).accounts.length).toBeGreaterThan(1)
    const early = await run('rewind', id, '--at', '2001-01-01')
    expect([early.code, early.stderr.includes('had not come out')]).toEqual([3, true])
    expect((await run('rewind', id, '--at', 'yesterday')).code).toBe(2)
  })

  it('says which versions of an article are kept', async () => {
    const { address } = site.out()[0]!
    const { code, stderr } = await run('versions', address)
    expect([code, stderr.includes('only one version')]).toEqual([2, true])
  })

  it('is paused, resumed, exported and removed', async () => {
    const address = `${site.origin}/feed.xml`
    expect((await run('watch', 'pause', address)).stdout).toMatch(/^paused /u)
    expect((await run('watch', 'list')).stdout).toContain('    paused')
    expect((await run('watch', 'resume', address)).code).toBe(0)
    expect((await run('watch', 'export')).stdout).toContain(`xmlUrl="${address}"`)
    expect((await run('watch', 'remove', address)).stdout).toMatch(/^no longer watching /u)
    expect((await run('watch', 'remove', address)).code).toBe(3)
  })

  it('answers bad use with the cure', async () => {
    for (const args of [['watch', 'fly'], ['story', 'split'], ['capture'], ['rewind'], ['status', 'now']]) {
      const { code, stderr } = await run(...args)
      expect([args, code]).toEqual([args, 2])
      expect(stderr.length).toBeGreaterThan(20)
    }
  })
})
