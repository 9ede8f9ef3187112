import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feed, type Newsroom, openNewsroom, page } from './_newsroom.js'
import { rewind } from './rewind.js'

const DAM = [
  'The gates of the Orm dam at Vell were opened on Sunday morning, the warden of the dam said.',
  'Three farms below the Orm dam were flooded, and 40 people left their homes in Vell.',
  'The warden said that the gates had been checked in spring and that the water would fall by Monday.',
]
const DAM_OTHER = [
  'Farms below the Orm dam near Vell were flooded on Sunday after its gates were opened.',
  'The farmers of Vell said that 60 people had left their homes, and that nobody had warned them of the gates.',
  'The warden of the Orm dam denied this and said that the sirens had sounded twice.',
]
const CHOIR = [
  'The choir of Tarn won the singing contest of the northern towns on Saturday evening.',
  'Its director, Ida Holm, said that the singers had practised since the autumn in the old granary.',
  'The second prize went to the school choir of Little Askby, and the third to the postmen of Dorrow.',
]

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
})
afterEach(() => room.close())

async function storyOf(path: string) {
  const key = await room.store.articles.at(`${room.origin}${path}`)
  if (key === null) throw new Error(`${path} was not kept`)
  const membership = await room.store.stories.membership(key)
  return { key, story: membership?.story ?? null }
}

describe('from a feed to a compared story', () => {
  beforeEach(async () => {
    room.pages.set('/a.html', page('Dam opened at Vell', DAM))
    room.pages.set('/b.html', page('Farms flooded below Orm dam', DAM_OTHER, { outlet: 'Radio Vell' }))
    room.pages.set('/c.html', page('Tarn choir wins contest', CHOIR))
    room.pages.set(
      '/feed.xml',
      feed(room.origin, [
        { id: '1', title: 'Dam opened at Vell', path: '/a.html' },
        { id: '2', title: 'Farms flooded', path: '/b.html' },
        { id: '3', title: 'Choir', path: '/c.html' },
      ]),
    )
    await room.watch('feed', `${room.origin}/feed.xml`)
    await room.work()
  })

  it('captures, reads, groups and compares', async () => {
    const [a, b, c] = [await storyOf('/a.html'), await storyOf('/b.html'), await storyOf('/c.html')]
    expect(a.story).toBe(b.story)
    expect(c.story).not.toBe(a.story)
    const [comparison] = await room.store.comparisons.ofStory(a.story!)
    expect(comparison?.counts.accounts).toBe(2)
    const [capture] = await room.store.captures.ofArticle(a.key)
    expect(capture).toMatchObject({ status: 200, address: `${room.origin}/a.html` })
    expect((await room.store.doctor()).faults).toEqual([])
  })

  it('asks for nothing twice while nothing changes', async () => {
    room.wait(400)
    await room.work()
    expect(room.asked.get('/feed.xml')).toBe(2)
    const articles = await room.store.articles.list({ limit: 10 })
    expect(articles.items.map(({ versions }) => versions)).toEqual([1, 1, 1])
  })

  it('keeps a changed article as a further version, compares again, and can go back', async () => {
    const { key, story } = await storyOf('/b.html')
    const before = new Date(room.context.clock()).toISOString()
    const changed = DAM_OTHER.map((words) => words.replace('60 people', '75 people'))
    room.pages.set('/b.html', page('Farms flooded below Orm dam', changed, { outlet: 'Radio Vell' }))
    room.wait(400)
    await room.work()
    expect((await room.store.articles.versions(key)).map(({ seq }) => seq)).toEqual([1, 2])
    expect(await room.store.comparisons.ofStory(story!)).toHaveLength(2)
    const then = await rewind(story!, before, room.store, room.context.pool)
    expect(JSON.stringify(then.comparison)).toContain('60 people')
    expect(JSON.stringify(then.comparison)).not.toContain('75 people')
  })

  it('makes no version where only the furniture of the page changed', async () => {
    const { key } = await storyOf('/a.html')
    const answer = page('Dam opened at Vell', DAM)
    const body = answer.body.replace('<nav>', '<nav><a href="/new">Most read now</a>')
    room.pages.set('/a.html', { ...answer, body })
    room.wait(400)
    await room.work()
    expect(room.asked.get('/a.html')).toBe(2)
    expect(await room.store.articles.versions(key)).toHaveLength(1)
    expect(await room.store.captures.ofArticle(key)).toHaveLength(2)
  })

  it('does not take a wall for a new version', async () => {
    const { key } = await storyOf('/a.html')
    const wall = '<div class="paywall">Subscribe to continue reading. Already a subscriber? Log in.</div>'
    room.pages.set('/a.html', {
      body: page('Dam opened at Vell', DAM.slice(0, 1)).body.replace(
        '</article>',
        `</article>${wall}<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`,
      ),
    })
    room.wait(400)
    await room.work()
    expect(await room.store.articles.versions(key)).toHaveLength(1)
    const log = await room.store.log.read(0, 100)
    expect(log.map(({ what }) => what)).toContain('partial-not-taken')
  })
})

describe('odd sources', () => {
  it('knows one article at five addresses as one', async () => {
    const canonical = `${room.origin}/dam.html`
    const paths = [
      '/dam.html',
      '/dam.html?utm_source=mail',
      '/dam.html?fbclid=1',
      '/amp/dam.html',
      '/dam.html?ref=home',
    ]
    for (const path of paths) room.pages.set(path, page('Dam opened at Vell', DAM, { canonical }))
    room.pages.set(
      '/feed.xml',
      feed(
        room.origin,
        paths.map((path, id) => ({ id: String(id), title: 'Dam', path: path.replace('&', '&amp;') })),
      ),
    )
    await room.watch('feed', `${room.origin}/feed.xml`)
    await room.work()
    expect((await room.store.articles.list({ limit: 10 })).items).toHaveLength(1)
    for (const path of paths) expect(await room.store.articles.at(`${room.origin}${path}`)).not.toBeNull()
  })

  it('reads entries that have no address from the feed itself', async () => {
    const content = DAM.map((words) => `<p>${words}</p>`).join('')
    room.pages.set('/feed.xml', feed(room.origin, [{ id: 'x', title: 'Dam opened', content }]))
    await room.watch('feed', `${room.origin}/feed.xml`)
    await room.work()
    const [article] = (await room.store.articles.list({ limit: 10 })).items
    expect(article?.headline).toBe('Dam opened')
    expect(room.asked.get('/feed.xml')).toBe(1)
  })

  it('reads what is put into a folder, and a changed file as a version', async () => {
    const folder = join(room.folder, 'wires')
    const file = join(folder, 'dam.txt')
    await mkdir(folder)
    const put = async (words: readonly string[], at: number) => {
      await writeFile(file, `Dam opened at Vell\n\n${words.join('\n\n')}\n`)
      await utimes(file, new Date(at), new Date(at))
    }
    await put(DAM, Date.now() - 60_000)
    await room.watch('folder', folder)
    await room.work()
    await put(DAM_OTHER, Date.now() - 30_000)
    room.wait(400)
    await room.work()
    const { items } = await room.store.articles.list({ limit: 10 })
    expect(items.map(({ versions }) => versions)).toEqual([2])
    expect((await room.store.doctor()).faults).toEqual([])
  })

  it('asks a failing source less and less, and says why', async () => {
    room.pages.set('/feed.xml', { status: 500, body: 'broken' })
    const { id } = await room.watch('feed', `${room.origin}/feed.xml`)
    await room.work()
    const source = await room.store.sources.get(id)
    expect(source).toMatchObject({ failures: 1 })
    expect(source?.error).toContain('500')
    expect(source!.nextAt! > room.context.clock().toISOString()).toBe(true)
  })

  it('takes up what is new of a feed alone', async () => {
    room.pages.set('/a.html', page('Dam opened at Vell', DAM))
    room.pages.set('/feed.xml', feed(room.origin, [{ id: '1', title: 'Dam', path: '/a.html' }]))
    await room.watch('feed', `${room.origin}/feed.xml`)
    await room.work()
    room.pages.set('/b.html', page('Choir wins', CHOIR))
    const items = [
      { id: '2', title: 'Choir', path: '/b.html' },
      { id: '1', title: 'Dam', path: '/a.html' },
    ]
    room.pages.set('/feed.xml', feed(room.origin, items))
    room.wait(301)
    await room.work()
    expect([room.asked.get('/b.html'), room.asked.get('/a.html')]).toEqual([1, 2])
  })
})

describe('a worker that dies between storing an article and handing it on', () => {
  it('leaves nothing behind: the next one places the article', async () => {
    room.pages.set('/a.html', page('Dam opened at Vell', DAM))
    room.pages.set('/feed.xml', feed(room.origin, [{ id: '1', title: 'Dam', path: '/a.html' }]))
    await room.watch('feed', `${room.origin}/feed.xml`)
    room.context.settings = { ...room.context.settings, tries: 3 }
    const { jobs } = room.store
    const { done } = jobs
    const isReading = (next: readonly { stage: string }[]) => next.some(({ stage }) => stage === 'group')
    let deaths = 0
    room.store.jobs = {
      ...jobs,
      done: async (worker, ids, next) => {
        if (deaths > 0 || !isReading(next)) return done(worker, ids, next)
        deaths += 1
        return { lost: [...ids] }
      },
    }
    // The lease of the dead lapses, and the job is taken up again.
    await room.work()
    expect(deaths).toBe(1)
    expect((await storyOf('/a.html')).story).not.toBeNull()
  })
})
