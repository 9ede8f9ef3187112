/** What every store does with names, figures and the practice of outlets. Part of the conformance suite. */
import { beforeAll, describe, expect, it } from 'vitest'
import { annotation, arrival, at, membership, story, type Told } from './_invented.js'
import type { SearchHit, SearchQuery, Store } from './store.js'

const SHUT = `The quay at Vessar stays shut. Mara Lindt, the harbour master, said a quarter of a million people had crossed it in a year.

"We counted at least 12 cracks," Lindt said. Rebels had shelled the quay before, according to the Ministry of Ports.`
const OPEN = `The quay at Vessar reopens on Friday. Between 200 and 300 guests are expected, a resident said.

Tomas Hale, who runs the ferry, said 12 boats were ready. Nobody was hurt.`

const marked = ({ excerpt, marks }: SearchHit) => marks.map(({ start, end }) => excerpt.slice(start, end))

export function describeMentions(getStore: () => Store): void {
  describe('names and figures', () => {
    const bring = async (told: Told) => {
      const { seq } = await getStore().articles.arrive(arrival(told))
      await getStore().articles.putAnnotation(told.key!, seq, '0.1.0', annotation(told))
    }
    const find = (query: Partial<SearchQuery>) =>
      getStore().articles.search({ text: '', ...query }, { limit: 50 })
    const keysOf = async (query: Partial<SearchQuery>) =>
      (await find({ outlet: 'Quay Courier', ...query })).items.map(({ article }) => article.key).sort()

    beforeAll(async () => {
      const common = { outlet: 'Quay Courier', headline: 'Quay at Vessar' }
      await bring({ ...common, key: '2001', text: SHUT, minute: 21 })
      await bring({ ...common, key: '2002', text: OPEN, minute: 22 })
      await bring({
        ...common,
        key: '2003',
        text: 'Le quai de Vessar rouvre avec 12 bateaux.',
        language: 'fr',
        minute: 23,
      })
    })

    it('are found by any words of a name, whole', async () => {
      expect(await keysOf({ name: 'Mara Lindt' })).toEqual(['2001'])
      expect(await keysOf({ name: 'LINDT' })).toEqual(['2001'])
      expect(await keysOf({ name: 'lind' })).toEqual([])
      expect(await keysOf({ name: 'rebels' })).toEqual(['2001'])
      expect(await keysOf({ name: 'ministry of ports' })).toEqual(['2001'])
      expect(await keysOf({ name: '?!' })).toEqual([])
    })
    it('are found by a number that a figure is or may be, however it is written', async () => {
      expect(await keysOf({ figure: 250_000 })).toContain('2001')
      expect(await keysOf({ figure: 250 })).toContain('2002')
      expect(await keysOf({ figure: 301 })).not.toContain('2002')
      expect(await keysOf({ figure: 11 })).toEqual([])
      const { items } = await find({ outlet: 'Quay Courier', figure: 12 })
      expect(items.map(({ article }) => article.key)).toEqual(['2003', '2002', '2001'])
      expect(items[0]).toMatchObject({ how: 'figures' })
    })
    it('are marked in the excerpt as they are written', async () => {
      const [quarter] = (await find({ outlet: 'Quay Courier', figure: 250_000, name: 'lindt' })).items
      expect(quarter).toMatchObject({ article: { key: '2001' }, how: 'names' })
      expect(marked(quarter!)).toEqual(['Lindt', expect.stringContaining('quarter of a million'), 'Lindt'])
      const [crossed] = (await find({ text: 'cross cracks', name: 'mara lindt' })).items
      expect(crossed).toMatchObject({ article: { key: '2001' }, how: 'words' })
      expect(marked(crossed!)).toEqual(['Mara Lindt', 'crossed', 'cracks'])
    })
    it('combine with words, outlet, language and time', async () => {
      expect(await keysOf({ text: 'vessar', figure: 12, language: 'en' })).toEqual(['2001', '2002'])
      expect(await keysOf({ text: 'friday', figure: 12 })).toEqual(['2002'])
      expect(await keysOf({ text: 'friday', name: 'Lindt' })).toEqual([])
      expect(await keysOf({ figure: 12, from: at(22), to: at(23) })).toEqual(['2002'])
    })
    it('say in how many articles was looked', async () => {
      const { searched, items } = await find({ outlet: 'Quay Courier', text: 'zeppelins' })
      expect([searched, items]).toEqual([3, []])
      expect((await find({ outlet: 'Quay Courier', name: 'zeppelin', language: 'en' })).searched).toBe(2)
    })
    it('list the newest where only an outlet is asked for, page by page', async () => {
      const asked = { text: ' ', outlet: 'Quay Courier' }
      const first = await getStore().articles.search(asked, { limit: 2 })
      const second = await getStore().articles.search(asked, { limit: 2, after: first.next })
      expect([first, second].map(({ items }) => items.map(({ article }) => article.key))).toEqual([
        ['2003', '2002'],
        ['2001'],
      ])
      expect(second.next).toBeNull()
      const figures = { text: '', outlet: 'Quay Courier', figure: 12 }
      const one = await getStore().articles.search(figures, { limit: 2 })
      const two = await getStore().articles.search(figures, { limit: 2, after: one.next })
      expect(two.items.map(({ article }) => article.key)).toEqual(['2001'])
    })
    it('come closest figures first, then newest, whatever the size of the pages', async () => {
      const told = { outlet: 'Ledger of Fell', headline: 'Boats of Fell' }
      const texts = [
        'At least 40 boats left Fell.',
        'Between 300 and 400 boats left Fell.',
        'The harbour counted 350 boats at Fell.',
        'At least 10 boats left Fell, and 350 came back.',
        'Up to 900 boats left Fell.',
        'Between 340 and 360 boats left Fell, and at least 20 sank.',
      ]
      for (const [index, text] of texts.entries())
        await bring({ ...told, key: String(2010 + index), text, minute: 40 + index })
      const keys: string[] = []
      let after: string | null = null
      do {
        const asked = { text: '', outlet: told.outlet, figure: 350 }
        const page = await getStore().articles.search(asked, { limit: 1, after })
        keys.push(...page.items.map(({ article }) => article.key))
        after = page.next
      } while (after !== null)
      expect(keys).toEqual(['2013', '2012', '2015', '2011', '2014', '2010'])
      expect(await keysOf({ outlet: told.outlet, figure: 350, from: at(44) })).toEqual(['2014', '2015'])
      expect((await find({ outlet: told.outlet, figure: 350 })).searched).toBe(6)
      expect((await find({ figure: 350 })).searched).toBe((await find({ name: 'fell' })).searched)
    })
    it('follow the newest version that was read', async () => {
      const told = { key: '2004', outlet: 'Mole Gazette', minute: 24 }
      await bring({ ...told, text: 'Ann Orra said 77 people came.' })
      await getStore().articles.arrive(arrival({ ...told, text: 'Nothing of that was right.' }))
      const [held] = (await find({ name: 'orra' })).items
      expect(marked(held!)).toEqual(['Orra'])
      await bring({ ...told, text: 'Bea Tarn said 78 people came.' })
      expect((await find({ name: 'orra' })).items).toEqual([])
      expect((await find({ figure: 77 })).items.map(({ article }) => article.key)).not.toContain('2004')
      // A reading of an older version is kept, and changes nothing.
      const older = annotation({ ...told, text: 'Ann Orra said 77 people came.' })
      await getStore().articles.putAnnotation('2004', 1, '0.1.0', older)
      expect((await find({ name: 'orra' })).items).toEqual([])
      expect((await find({ name: 'tarn' })).items).toHaveLength(1)
    })
    it('are counted by outlet, with its most named sources', async () => {
      const { outlets } = getStore()
      const practice = await outlets.practice({ name: 'Quay Courier', hosts: [] })
      expect(practice).toMatchObject({ articles: 3, unread: 1, official: 1 })
      expect(practice.attributions).toBe(practice.named + practice.unnamed + practice.official)
      expect(practice.own).toBeGreaterThan(0)
      expect(practice.sources[0]).toEqual({ name: 'Mara Lindt', count: 2, article: '2001' })
      const byHost = await outlets.practice({ name: 'none', hosts: ['WWW.news.example'] })
      expect(byHost.articles).toBeGreaterThan(3)
      expect(await outlets.practice({ name: 'none', hosts: [] })).toMatchObject({ articles: 0, sources: [] })
      expect(await outlets.seen()).toContainEqual({
        outlet: 'Quay Courier',
        host: 'news.example',
        articles: 3,
      })
    })
    it('name the story of the article', async () => {
      await getStore().stories.step({
        shard: 'mentions',
        expected: 0,
        pieces: [],
        stories: [story('quay', { title: 'The quay at Vessar' })],
        memberships: [membership('2001', 'quay')],
      })
      const [hit] = (await find({ name: 'Mara Lindt' })).items
      expect(hit).toMatchObject({ story: 'quay', storyTitle: 'The quay at Vessar' })
    })
  })
}
