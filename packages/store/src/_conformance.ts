/** What every store does, whichever engine is beneath. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeInputs } from './_inputs.js'
import { annotation, arrival, at, capture, membership, source, story, TEXT } from './_invented.js'
import { describeLog } from './_log.js'
import { describeMadeUp } from './_made-up.js'
import { describeMentions } from './_mentions.js'
import { describePeople } from './_people.js'
import { describeReadingRoom } from './_reading-room.js'
import type { Place, Target } from './_targets.js'
import { openStore } from './open.js'
import type { Store } from './store.js'

/** A JSON value that text columns of one engine or the other cannot hold. */
const ODD = 'NUL \u0000, half a character \ud83d, a whole one 👩‍👩‍👧‍👦, “quoted”'

export function describeStore(target: Target): void {
  describe(`the store on ${target.name}`, () => {
    let place: Place
    let store: Store
    let time = Date.parse(at(0))
    const now = () => new Date(time)
    const open = async () => {
      store = await openStore({ ...place.options, now })
    }
    beforeAll(async () => {
      place = await target.create()
      await open()
    })
    afterAll(async () => {
      await store?.close()
      await place?.remove()
    })

    describe('articles', () => {
      it('are new, then known, then changed', async () => {
        expect(await store.articles.arrive(arrival())).toEqual({ key: '7', seq: 1, state: 'new' })
        expect(await store.articles.arrive(arrival({ minute: 5 }))).toEqual({
          key: '7',
          seq: 1,
          state: 'unchanged',
        })
        expect(await store.articles.arrive(arrival({ minute: 9, text: `${TEXT} More.` }))).toEqual({
          key: '7',
          seq: 2,
          state: 'changed',
        })
        const held = await store.articles.get('7')
        expect(held).toMatchObject({
          key: '7',
          firstSeen: at(0),
          lastSeen: at(9),
          versions: 2,
          outlet: 'The Senna Herald',
        })
      })
      it('have a version for every state of their words, exactly as they came', async () => {
        const [first, second] = await store.articles.versions('7')
        expect(first).toEqual({ key: '7', seq: 1, ...arrival().version })
        expect(JSON.stringify(second!.article)).toBe(
          JSON.stringify(arrival({ text: `${TEXT} More.` }).version.article),
        )
        expect((await store.articles.version('7'))!.seq).toBe(2)
        expect((await store.articles.version('7', 1))!.seenAt).toBe(at(0))
        expect(await store.articles.version('7', 3)).toBeNull()
      })
      it('take a headline that changed alone for another version', async () => {
        const again = arrival({ minute: 12, text: `${TEXT} More.`, headline: 'Ferry sinks, many rescued' })
        expect((await store.articles.arrive(again)).state).toBe('changed')
        expect((await store.articles.get('7'))!.headline).toBe('Ferry sinks, many rescued')
      })
      it('are found under each of their addresses, the last to answer winning', async () => {
        const addresses = [
          'https://news.example/8',
          'https://news.example/8?amp',
          `https://news.example/${'x'.repeat(5_000)}`,
        ]
        await store.articles.arrive(arrival({ key: '8', addresses }))
        for (const address of addresses) expect(await store.articles.at(address)).toBe('8')
        await store.articles.arrive(arrival({ key: '9223372036854775807', addresses: [addresses[1]!] }))
        expect(await store.articles.at(addresses[1]!)).toBe('9223372036854775807')
        expect(await store.articles.at('https://news.example/unknown')).toBeNull()
      })
      it('are found no more under an address that is forgotten', async () => {
        const addresses = ['file:///wires/12.txt', 'file:///wires/old/12.txt']
        await store.articles.arrive(arrival({ key: '12', addresses }))
        for (const address of [addresses[1]!, 'file:///wires/unknown.txt'])
          await store.articles.forget(address)
        expect(await Promise.all(addresses.map((each) => store.articles.at(each)))).toEqual(['12', null])
        await store.articles.arrive(arrival({ key: '12', addresses }))
        expect(await store.articles.at(addresses[1]!)).toBe('12')
      })
      it('keep what text columns cannot', async () => {
        const odd = arrival({ key: '10', text: ODD, headline: ODD, outlet: ODD, addresses: [ODD] })
        await store.articles.arrive(odd)
        expect(await store.articles.version('10')).toEqual({ key: '10', seq: 1, ...odd.version })
        expect((await store.articles.get('10'))!.headline).toBe(ODD)
        expect(await store.articles.at(ODD)).toBe('10')
      })
      it('are the same after the store was closed and opened', async () => {
        const before = await store.articles.versions('7')
        await store.close()
        await open()
        expect(await store.articles.versions('7')).toEqual(before)
      })
      it('are listed newest first, page by page, each once', async () => {
        for (let index = 20; index < 45; index += 1)
          await store.articles.arrive(arrival({ key: String(index), minute: index % 7 }))
        const keys: string[] = []
        let after: string | null = null
        do {
          const page = await store.articles.list({ limit: 4, after })
          keys.push(...page.items.map(({ key }) => key))
          after = page.next
        } while (after !== null)
        const all = (await store.articles.list({ limit: 1_000 })).items
        expect(keys).toEqual(all.map(({ key }) => key))
        expect(new Set(keys).size).toBe(keys.length)
        const times = all.map(({ firstSeen }) => firstSeen)
        expect(times).toEqual([...times].sort().reverse())
      })
      it('refuse a key that is none, an instant that is none and a place that is none', async () => {
        for (const key of ['', '-1', '007', '9223372036854775808', 'x'])
          await expect(store.articles.get(key)).rejects.toThrow(/no key of an article/u)
        const late = arrival({ key: '11' })
        await expect(
          store.articles.arrive({ ...late, version: { ...late.version, seenAt: 'yesterday' } }),
        ).rejects.toThrow(/no instant/u)
        expect(await store.articles.get('11')).toBeNull()
        await expect(store.articles.list({ limit: 3, after: 'e30' })).rejects.toThrow(/no place in a list/u)
        await expect(store.articles.list({ limit: 0 })).rejects.toThrow(/limit/u)
      })
      it('keep their annotations by version and by rules, whole', async () => {
        const first = annotation()
        await store.articles.putAnnotation('7', 1, '0.1.0', first)
        await store.articles.putAnnotation('7', 1, '0.2.0', { ...first, id: 'other' })
        expect(JSON.stringify(await store.articles.annotation('7', 1, '0.1.0'))).toBe(JSON.stringify(first))
        expect((await store.articles.annotation('7', 1, '0.2.0'))!.id).toBe('other')
        const foreign = annotation({ text: 'Another text was read.' })
        await store.articles.putAnnotation('7', 1, '0.2.0', foreign)
        expect(await store.articles.annotation('7', 1, '0.2.0')).toEqual(foreign)
        expect(await store.articles.annotation('7', 2, '0.1.0')).toBeNull()
        await expect(store.articles.putAnnotation('7', 99, '0.1.0', first)).rejects.toThrow(/no version 99/u)
      })
      it('arrive once, however many bring them at the same moment', async () => {
        const states = await Promise.all(
          Array.from({ length: 12 }, (_, index) =>
            store.articles.arrive(
              arrival({
                key: '500',
                minute: index,
                addresses: ['https://a.example', `https://b.example/${index}`],
              }),
            ),
          ),
        )
        expect(states.filter(({ state }) => state === 'new')).toHaveLength(1)
        expect(states.filter(({ state }) => state === 'unchanged')).toHaveLength(11)
        expect((await store.articles.get('500'))!.lastSeen).toBe(at(11))
      })
    })

    describe('search', () => {
      const keysOf = async (text: string, more: Partial<Parameters<Store['articles']['search']>[0]> = {}) =>
        (await store.articles.search({ text, ...more }, { limit: 50 })).items
          .map(({ article }) => article.key)
          .sort()
      beforeAll(async () => {
        const bring = (
          key: string,
          headline: string,
          text: string,
          language: string,
          outlet: string,
          minute: number,
        ) => store.articles.arrive(arrival({ key, headline, text, language, outlet, minute }))
        await bring(
          '1001',
          'Glacier retreats in Vessar',
          'The glaciers of the Upper Vessar retreated by forty metres.',
          'en',
          'Vessar Post',
          1,
        )
        await bring(
          '1002',
          'Gletscher in Vessar schmilzt',
          'Die Gletscher über dem Tal haben sich zurückgezogen. Müller warnt.',
          'de',
          'Vessarer Bote',
          2,
        )
        await bring('1003', '韦萨冰川退缩', '韦萨上游的冰川退缩了四十米。', 'zh', 'Vessar Post', 3)
        await bring(
          '1004',
          'Bridge reopened',
          'The upper bridge near the glacier museum was reopened; nobody retreated.',
          'en',
          'Coast Courier',
          4,
        )
      })
      it('finds words in any of their forms, without accents and in capitals', async () => {
        expect(await keysOf('glacier vessar')).toEqual(['1001'])
        expect(await keysOf('GLACIERS')).toEqual(['1001', '1004'])
        expect(await keysOf('Muller Tal')).toEqual(['1002'])
        expect(await keysOf('vessar')).toEqual(['1001', '1002'])
      })
      it('finds phrases as they stand and leaves out what is excluded', async () => {
        expect(await keysOf('"upper vessar"')).toEqual(['1001'])
        expect(await keysOf('“the upper bridge”')).toEqual(['1004'])
        expect(await keysOf('glacier -museum')).toEqual(['1001'])
        expect(await keysOf('glacier -"glacier museum"')).toEqual(['1001'])
      })
      it('finds scripts without spaces', async () => {
        expect(await keysOf('冰川')).toEqual(['1003'])
        expect(await keysOf('川退')).toEqual(['1003'])
      })
      it('falls back to headlines that are nearly so', async () => {
        const { items } = await store.articles.search({ text: 'Glazier retreeats' }, { limit: 5 })
        expect(items[0]).toMatchObject({ how: 'trigrams', article: { key: '1001' } })
        expect(await keysOf('qqqxyz')).toEqual([])
      })
      it('narrows by language, outlet and time', async () => {
        expect(await keysOf('glacier', { language: 'en', outlet: 'Coast Courier' })).toEqual(['1004'])
        expect(await keysOf('vessar', { language: 'de' })).toEqual(['1002'])
        expect(await keysOf('vessar', { from: at(2), to: at(4) })).toEqual(['1002'])
        expect(await keysOf('vessar', { from: at(1), to: at(2) })).toEqual(['1001'])
      })
      it('gives the words around, the story and the best first', async () => {
        const { items } = await store.articles.search({ text: 'glacier' }, { limit: 5 })
        expect(items.map(({ article }) => article.key)).toEqual(['1001', '1004'])
        expect(items[0]!.score).toBeGreaterThan(items[1]!.score)
        expect(items[0]).toMatchObject({ how: 'words', story: null })
        expect(items[0]!.excerpt).toContain('glaciers of the Upper Vessar')
      })
      it('turns pages without losing any', async () => {
        const first = await store.articles.search({ text: 'glacier' }, { limit: 1 })
        const second = await store.articles.search({ text: 'glacier' }, { limit: 1, after: first.next })
        expect([first, second].map(({ items }) => items[0]!.article.key)).toEqual(['1001', '1004'])
        expect(second.next).toBeNull()
      })
      it('follows the newest version', async () => {
        await store.articles.arrive(
          arrival({ key: '1005', text: 'The zeppelin rose.', headline: 'Zeppelin' }),
        )
        await store.articles.arrive(arrival({ key: '1005', text: 'The balloon rose.', headline: 'Balloon' }))
        expect(await keysOf('zeppelin')).toEqual([])
        expect(await keysOf('balloon')).toEqual(['1005'])
      })
      it('takes nothing that is typed for an operator or an error', async () => {
        const typed = [
          '"',
          "'",
          '""',
          '-',
          '- -',
          '*',
          'a*',
          'headline:ferry',
          'NEAR(a b)',
          'a AND',
          'OR',
          '(',
          ')(',
          '\\',
          ';--',
          '&|!<->',
          ":*'",
          '\u0000',
          '\ud83d',
          '%_',
          ' ',
          '',
          '-ferry',
          'x'.repeat(9_000),
          'a '.repeat(2_000),
        ]
        for (const text of typed) expect(Array.isArray(await keysOf(text))).toBe(true)
        expect(await keysOf('-ferry')).toEqual([])
      })
    })

    describeMentions(() => store)

    describe('sources', () => {
      it('are put, got, listed, due and removed', async () => {
        await store.sources.put(source('a', { nextAt: at(3) }))
        await store.sources.put(source('b', { nextAt: at(2), addedAt: at(1) }))
        await store.sources.put(source('c', { isPaused: true, addedAt: at(2) }))
        await store.sources.put(source('d', { nextAt: null, every: null, addedAt: at(3), title: ODD }))
        expect(await store.sources.get('d')).toEqual(
          source('d', { nextAt: null, every: null, addedAt: at(3), title: ODD }),
        )
        expect((await store.sources.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
        expect((await store.sources.due(at(3), 10)).map(({ id }) => id)).toEqual(['b', 'a'])
        expect((await store.sources.due(at(2), 10)).map(({ id }) => id)).toEqual(['b'])
        expect(await store.sources.remove('d')).toBe(true)
        expect(await store.sources.remove('d')).toBe(false)
        expect(await store.sources.get('d')).toBeNull()
      })
      it('remember what was taken up, and forget it with the source', async () => {
        expect(await store.sources.fresh('a', ['1', '2', '3'])).toEqual(['1', '2', '3'])
        await store.sources.looked(source('a', { nextAt: at(30), etag: '"x"' }), ['2', '1'])
        expect(await store.sources.fresh('a', ['3', '2', '1', '4'])).toEqual(['3', '4'])
        expect(await store.sources.fresh('b', ['1'])).toEqual(['1'])
        expect((await store.sources.get('a'))!.etag).toBe('"x"')
        await store.sources.looked(source('gone'), ['1'])
        expect(await store.sources.get('gone')).toBeNull()
        expect(await store.sources.fresh('gone', ['1'])).toEqual(['1'])
        await store.sources.remove('a')
        await store.sources.put(source('a'))
        expect(await store.sources.fresh('a', ['1'])).toEqual(['1'])
      })
    })

    describe('captures', () => {
      it('are bound to their article and listed by time', async () => {
        await store.captures.put(capture('c2', { at: at(2) }))
        await store.captures.put(capture('c1', { at: at(1) }))
        expect(await store.captures.get('c1')).toEqual(capture('c1', { at: at(1) }))
        for (const id of ['c1', 'c2']) await store.captures.bind(id, '8')
        expect((await store.captures.ofArticle('8')).map(({ id, article }) => [id, article])).toEqual([
          ['c1', '8'],
          ['c2', '8'],
        ])
        expect(await store.captures.get('c3')).toBeNull()
      })
    })

    describe('stories', () => {
      const empty = { pieces: [], stories: [], memberships: [] }
      const piece = (key: string, minute: number, body = new Uint8Array([0, 1, 255])) => ({
        key,
        time: at(minute),
        body,
      })
      it('move by whole steps, or not at all', async () => {
        expect(await store.stories.revision('en')).toBe(0)
        const first = {
          ...empty,
          shard: 'en',
          expected: 0,
          pieces: [piece('7', 1)],
          stories: [story('s1')],
          memberships: [membership('7', 's1')],
        }
        expect(await store.stories.step(first)).toBe(true)
        expect(await store.stories.step({ ...first, stories: [story('s2')] })).toBe(false)
        expect(await store.stories.get('s2')).toBeNull()
        expect(await store.stories.revision('en')).toBe(1)
        expect(await store.stories.step({ ...empty, shard: 'en', expected: 1 })).toBe(true)
        expect(await store.stories.revision('en')).toBe(2)
        expect(await store.stories.get('s1')).toEqual(story('s1'))
        expect(await store.stories.members('s1')).toEqual([membership('7', 's1')])
      })
      it('are taken up again from the pieces of a shard, by time', async () => {
        const keys = ['8', '20', '21', '22', '23']
        const step = {
          shard: 'en',
          expected: 2,
          stories: [],
          pieces: keys.map((key, index) => piece(key, 10 + (index % 2), new Uint8Array([index]))),
        }
        await store.stories.step({ ...step, memberships: keys.map((key) => membership(key, 's1')) })
        await store.stories.step({
          ...empty,
          shard: 'fr',
          expected: 0,
          pieces: [piece('24', 11)],
          memberships: [membership('24', 's1')],
        })
        const seen: string[] = []
        let after: string | null = null
        do {
          const page = await store.stories.placed('en', at(5), { limit: 2, after })
          seen.push(...page.items.map(({ key }) => key))
          after = page.next
        } while (after !== null)
        expect(seen).toEqual(['8', '21', '23', '20', '22'])
        const [first] = (await store.stories.placed('en', at(0), { limit: 1 })).items
        expect(first).toEqual({ ...piece('7', 1), membership: membership('7', 's1') })
      })
      it('let one of many win each step', async () => {
        const steps = Array.from({ length: 6 }, (_, index) =>
          store.stories.step({ ...empty, shard: 'race', expected: 0, stories: [story(`race${index}`)] }),
        )
        const won = await Promise.all(steps)
        expect(won.filter(Boolean)).toHaveLength(1)
        expect(await store.stories.revision('race')).toBe(1)
        expect(await store.stories.get(`race${won.indexOf(true)}`)).not.toBeNull()
        expect(await store.stories.get(`race${won.indexOf(false)}`)).toBeNull()
      })
      it('never move what a person set', async () => {
        const step = (expected: number, memberships: ReturnType<typeof membership>[]) =>
          store.stories.step({
            ...empty,
            shard: 'de',
            expected,
            stories: [story('p1'), story('p2')],
            memberships,
          })
        await step(0, [membership('30', 'p1', { by: 'person' }), membership('10', 'p1', { isPinned: true })])
        await step(1, [membership('30', 'p2'), membership('10', 'p2')])
        expect((await store.stories.membership('30'))!.story).toBe('p1')
        expect((await store.stories.membership('10'))!.story).toBe('p1')
        await step(2, [membership('30', 'p2', { by: 'person' })])
        expect((await store.stories.membership('30'))!.story).toBe('p2')
        expect(await store.stories.membership('99')).toBeNull()
      })
      it('let a person take back what a person set', async () => {
        const step = (expected: number, memberships: ReturnType<typeof membership>[]) => ({
          ...empty,
          shard: 'it',
          expected,
          stories: [story('q1'), story('q2')],
          memberships,
        })
        await store.stories.step(step(0, [membership('31', 'q1', { isPinned: true, by: 'person' })]))
        await store.stories.step({ ...step(1, [membership('31', 'q1')]), by: 'person' })
        expect(await store.stories.membership('31')).toMatchObject({ isPinned: false, by: 'machine' })
        await store.stories.step(step(2, [membership('31', 'q2')]))
        expect((await store.stories.membership('31'))!.story).toBe('q2')
      })
      it('are listed by their last change', async () => {
        const stories = Array.from({ length: 9 }, (_, index) =>
          story(`l${index}`, { changedAt: at(20 + (index % 3)) }),
        )
        await store.stories.step({ ...empty, shard: 'list', expected: 0, stories })
        const ids: string[] = []
        let after: string | null = null
        do {
          const page = await store.stories.list({ limit: 2, after })
          ids.push(...page.items.map(({ id }) => id))
          after = page.next
        } while (after !== null)
        expect(ids.slice(0, 9)).toEqual(['l2', 'l5', 'l8', 'l1', 'l4', 'l7', 'l0', 'l3', 'l6'])
        expect(new Set(ids).size).toBe(ids.length)
      })
      it('tell which others went into one, however often', async () => {
        const into = (mergedInto: string | null) => ({ mergedInto })
        const stories = [
          story('m1', into('m2')),
          story('m2', into('m4')),
          story('m3', into('m4')),
          story('m4'),
        ]
        expect(await store.stories.step({ ...empty, shard: 'merging', expected: 0, stories })).toBe(true)
        expect(await store.stories.mergedInto('m4')).toEqual(['m1', 'm2', 'm3'])
        expect(await store.stories.mergedInto('m2')).toEqual(['m1'])
        expect(await store.stories.mergedInto('m1')).toEqual([])
      })
    })

    describeReadingRoom(() => store)

    it('tells what changed since an instant, oldest first', async () => {
      const all = await store.changes.since(at(0), 1_000)
      const { items } = await store.stories.list({ limit: 1_000 })
      const made = (await Promise.all(items.map(({ id }) => store.comparisons.ofStory(id)))).flat()
      const names = all.map((change) => (change.kind === 'story' ? change.story : change.comparison))
      expect(names.sort()).toEqual([...items.map(({ id }) => id), ...made.map(({ id }) => id)].sort())
      expect(all.map((change) => change.at)).toEqual(all.map((change) => change.at).sort())
      const late = all.at(-1)!.at
      expect((await store.changes.since(late, 1_000)).every((change) => change.at === late)).toBe(true)
      expect(await store.changes.since(new Date(Date.parse(late) + 1).toISOString(), 1_000)).toEqual([])
    })

    describe('reviews and log', () => {
      const review = (id: string, target: Record<string, unknown>) => ({
        id,
        at: at(0),
        who: 'ann',
        act: 'disagree',
        target,
        body: { why: ODD },
      })
      it('find reviews by what they are about and never rewrite one', async () => {
        await store.reviews.append(review('r1', { story: 's1', claim: 'c1' }))
        await store.reviews.append(review('r2', { story: 's1', claim: 'c2' }))
        await store.reviews.append(review('r1', { story: 's1', claim: 'c1' }))
        await expect(store.reviews.append(review('r1', { story: 's1' }))).rejects.toThrow(/never rewritten/u)
        expect((await store.reviews.list({ story: 's1' })).map(({ id }) => id)).toEqual(['r1', 'r2'])
        expect(await store.reviews.list({ story: 's1', claim: 'c2' })).toEqual([
          review('r2', { story: 's1', claim: 'c2' }),
        ])
        expect(await store.reviews.list({ story: 's2' })).toEqual([])
        expect(await store.reviews.list({})).toHaveLength(3)
      })
      it('find a review by its id, count them, and hand them out in pages, each once', async () => {
        expect(await store.reviews.get('r2')).toEqual(review('r2', { story: 's1', claim: 'c2' }))
        expect(await store.reviews.get('r9')).toBeNull()
        expect(await store.reviews.count({})).toBe(3)
        for (let index = 10; index < 35; index += 1)
          await store.reviews.append(
            review(`r${index}`, { story: index % 2 === 0 ? 's3' : 's4', claim: ODD }),
          )
        expect(await store.reviews.count({ story: 's3' })).toBe(13)
        expect(await store.reviews.count({ story: 's3', claim: ODD })).toBe(13)
        expect(await store.reviews.count({ story: 's3', claim: 'c1' })).toBe(0)
        const pagesOf = async (target: Record<string, unknown>) => {
          const ids: string[] = []
          let after: string | null = null
          do {
            const page = await store.reviews.page(target, { limit: 4, after })
            expect(page.items.length).toBeLessThanOrEqual(4)
            ids.push(...page.items.map(({ id }) => id))
            after = page.next
          } while (after !== null)
          return ids
        }
        const even = Array.from({ length: 13 }, (_, index) => `r${10 + 2 * index}`)
        expect(await pagesOf({ story: 's3' })).toEqual(even)
        const late = await store.reviews.list({ story: 's3' }, 'r28')
        expect(late.map(({ id }) => id)).toEqual(['r30', 'r32', 'r34'])
        expect(await pagesOf({ story: 's3', claim: ODD })).toEqual(even)
        const all = await pagesOf({})
        expect(all).toHaveLength(28)
        expect(new Set(all).size).toBe(28)
        expect(all).toEqual([...all].sort())
        await expect(store.reviews.page({}, { limit: 4, after: 'e30' })).rejects.toThrow(
          /no place in a list/u,
        )
      })
      it('number lines without gaps, in the order of writing', async () => {
        const entry = (index: number) => ({
          at: at(index),
          who: 'ann',
          what: 'pinned',
          subject: `s${index}`,
          body: { index },
        })
        const numbers = await Promise.all(
          Array.from({ length: 10 }, (_, index) => store.log.append(entry(index))),
        )
        expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        const read = await store.log.read(3, 4)
        expect(read.map(({ seq }) => seq)).toEqual([4, 5, 6, 7])
        expect(read[0]).toEqual({ seq: 4, ...entry(numbers.indexOf(4)) })
      })
      it('write a review and its line of the log together, and once', async () => {
        const line = { at: at(1), who: 'ann', what: 'review', subject: 's90', body: { review: 'r90' } }
        const lines = async () => (await store.log.read(0, 10_000)).filter(({ subject }) => subject === 's90')
        await store.reviews.append(review('r90', { story: 's5' }), line)
        await store.reviews.append(review('r90', { story: 's5' }), line)
        expect(await lines()).toEqual([{ ...line, seq: expect.any(Number) }])
        const bad = { ...line, at: 'yesterday' }
        await expect(store.reviews.append(review('r91', { story: 's5' }), bad)).rejects.toThrow(/no instant/u)
        expect(await store.reviews.get('r91')).toBeNull()
        expect(await lines()).toHaveLength(1)
      })
      it('keep outlets by name', async () => {
        const outlet = { name: 'Vessar Post', hosts: ['vessar.example'], facts: [] }
        await store.outlets.put({ ...outlet, hosts: [] })
        await store.outlets.put(outlet)
        expect(await store.outlets.list()).toEqual([outlet])
      })
    })

    describeLog(() => store)

    describePeople(() => store)

    describe('jobs', () => {
      const job = (key: string, more: object = {}) => ({
        stage: 'fetch' as const,
        key,
        payload: { key },
        ...more,
      })
      it('are added once while they wait, at the earlier time', async () => {
        expect(await store.jobs.add([job('a'), job('b', { runAt: at(10) }), job('a')])).toBe(2)
        expect(await store.jobs.add([job('b', { runAt: at(5) }), job('c')])).toBe(1)
        expect(await store.jobs.add([])).toBe(0)
        const state = await store.jobs.state()
        expect(state).toMatchObject({
          waiting: { fetch: 3 },
          due: { fetch: 2 },
          leased: {},
          parked: 0,
          oldestSeconds: 0,
        })
        time = Date.parse(at(5))
        const leased = await store.jobs.lease('w1', ['fetch'], 10, 60)
        expect(leased.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c'])
        expect(leased.find(({ key }) => key === 'b')).toMatchObject({
          attempts: 1,
          runAt: at(5),
          payload: { key: 'b' },
          error: null,
        })
        expect(await store.jobs.lease('w2', ['fetch'], 10, 60)).toEqual([])
        const { lost } = await store.jobs.done(
          'w1',
          leased.map(({ id }) => id),
          [{ stage: 'read', key: 'a', payload: {} }],
        )
        expect(lost).toEqual([])
        expect(await store.jobs.state()).toMatchObject({
          waiting: { read: 1 },
          leased: {},
          done: { fetch: 3 },
        })
      })
      it('are anybody’s again when their lease ends, and are not lengthened or ended by who lost them', async () => {
        await store.jobs.add([job('slow')])
        const [mine] = await store.jobs.lease('w1', ['fetch'], 1, 60)
        time += 50_000
        await store.jobs.extend('w1', [mine!.id], 60)
        time += 50_000
        expect(await store.jobs.lease('w2', ['fetch'], 1, 60)).toEqual([])
        time += 11_000
        const [theirs] = await store.jobs.lease('w2', ['fetch'], 1, 60)
        expect(theirs).toMatchObject({ id: mine!.id, attempts: 2 })
        await store.jobs.extend('w1', [mine!.id], 9_999)
        await store.jobs.fail('w1', mine!.id, 'late', null)
        expect(await store.jobs.done('w1', [mine!.id], [job('follows')])).toEqual({ lost: [mine!.id] })
        expect(await store.jobs.done('w2', [theirs!.id], [])).toEqual({ lost: [] })
        expect((await store.jobs.lease('w1', ['fetch'], 5, 60)).map(({ key }) => key)).toEqual(['follows'])
      })
      it('fail, come again, are parked and put back', async () => {
        await store.jobs.add([{ stage: 'compare', key: 'p', payload: {} }])
        const [first] = await store.jobs.lease('w1', ['compare'], 1, 60)
        await store.jobs.fail('w1', first!.id, ODD, new Date(time + 30_000).toISOString())
        expect(await store.jobs.lease('w1', ['compare'], 1, 60)).toEqual([])
        time += 30_000
        const [second] = await store.jobs.lease('w1', ['compare'], 1, 60)
        expect(second).toMatchObject({ attempts: 2 })
        expect(second!.error).toContain('“quoted”')
        await store.jobs.fail('w1', second!.id, 'cannot be read', null)
        time += 1e9
        expect(await store.jobs.lease('w1', ['compare'], 1, 60)).toEqual([])
        expect((await store.jobs.parked({ limit: 5 })).items).toMatchObject([
          { key: 'p', error: 'cannot be read', attempts: 2 },
        ])
        expect((await store.jobs.state()).parked).toBe(1)
        expect(await store.jobs.retry('987654')).toBe(0)
        expect(await store.jobs.retry(null)).toBe(1)
        expect(await store.jobs.lease('w1', ['compare'], 1, 60)).toMatchObject([
          { key: 'p', attempts: 1, error: null },
        ])
      })
      it('go back as one with what came to wait under their key', async () => {
        await store.jobs.add([{ stage: 'group', key: 'g', payload: { n: 1 } }])
        const [held] = await store.jobs.lease('w1', ['group'], 1, 60)
        expect(await store.jobs.add([{ stage: 'group', key: 'g', payload: { n: 2 } }])).toBe(1)
        await store.jobs.fail('w1', held!.id, 'again', new Date(time).toISOString())
        const again = await store.jobs.lease('w1', ['group'], 5, 60)
        expect(again).toMatchObject([{ id: held!.id, attempts: 2, payload: { n: 2 } }])
        await store.jobs.add([{ stage: 'group', key: 'g', payload: { n: 3 } }])
        await store.jobs.fail('w1', held!.id, 'parked', null)
        const [other] = await store.jobs.lease('w1', ['group'], 5, 60)
        await store.jobs.fail('w1', other!.id, 'parked too', null)
        expect((await store.jobs.parked({ limit: 5 })).items).toMatchObject([
          { key: 'g', payload: { n: 3 }, error: 'parked too' },
        ])
        await store.jobs.retry(other!.id)
      })
      it('are deferred without an attempt', async () => {
        const before = await store.jobs.lease('w1', ['fetch'], 100, 60)
        await store.jobs.done(
          'w1',
          before.map(({ id }) => id),
          [job('host')],
        )
        const [held] = await store.jobs.lease('w1', ['fetch'], 1, 60)
        await store.jobs.defer('w2', [held!.id], 'not mine', new Date(time).toISOString())
        expect(await store.jobs.lease('w2', ['fetch'], 1, 60)).toEqual([])
        await store.jobs.defer(
          'w1',
          [held!.id],
          'the host asks to wait',
          new Date(time + 5_000).toISOString(),
        )
        expect(await store.jobs.lease('w1', ['fetch'], 1, 60)).toEqual([])
        time += 5_000
        const [again] = await store.jobs.lease('w1', ['fetch'], 1, 60)
        expect(again).toMatchObject({ id: held!.id, attempts: 1, error: 'the host asks to wait' })
        await store.jobs.done('w1', [again!.id], [])
      })
      it('come oldest first, from the stages asked for, no more than asked for', async () => {
        time += 1e9
        await store.jobs.add([
          { stage: 'look', key: '2', payload: {}, runAt: new Date(time - 2_000).toISOString() },
          { stage: 'read', key: '3', payload: {}, runAt: new Date(time - 3_000).toISOString() },
          { stage: 'look', key: '1', payload: {}, runAt: new Date(time - 1_000).toISOString() },
          { stage: 'look', key: '9', payload: {}, runAt: new Date(time + 1_000).toISOString() },
        ])
        await store.jobs.lease('w', ['read'], 1, 60)
        expect((await store.jobs.lease('w', ['look', 'read'], 2, 60)).map(({ key }) => key)).toEqual([
          '3',
          '2',
        ])
        expect((await store.jobs.lease('w', ['read', 'look'], 2, 60)).map(({ key }) => key)).toEqual(['1'])
        expect(await store.jobs.lease('w', [], 2, 60)).toEqual([])
      })
      it('are leased to one worker each, however many ask at once', async () => {
        await store.jobs.add(
          Array.from({ length: 300 }, (_, index) => ({
            stage: 'read' as const,
            key: `many${index}`,
            payload: {},
          })),
        )
        const taken: string[] = []
        const work = async (worker: string) => {
          for (;;) {
            const jobs = await store.jobs.lease(worker, ['read'], 7, 60)
            if (jobs.length === 0) return
            taken.push(...jobs.map(({ key }) => key))
            expect(
              (
                await store.jobs.done(
                  worker,
                  jobs.map(({ id }) => id),
                  [],
                )
              ).lost,
            ).toEqual([])
          }
        }
        await Promise.all(['a', 'b', 'c', 'd'].map(work))
        const many = taken.filter((key) => key.startsWith('many'))
        expect(many).toHaveLength(300)
        expect(new Set(many).size).toBe(300)
      })
      it('go on when the clock is set back', async () => {
        await store.jobs.add([job('clock'), job('clock2')])
        await store.jobs.lease('dead', ['fetch'], 1, 60)
        time -= 3_600_000
        const jobs = await store.jobs.lease('alive', ['fetch'], 50, 60)
        expect(jobs.map(({ key }) => key)).toEqual(expect.arrayContaining(['clock', 'clock2']))
      })
    })

    describe('leases', () => {
      it('belong to one owner until they end or are released', async () => {
        expect(await store.leases.take('runner', 'p1', 30)).toBe(true)
        expect(await store.leases.take('runner', 'p2', 30)).toBe(false)
        expect((await store.leases.holder('runner'))!.owner).toBe('p1')
        time += 20_000
        expect(await store.leases.take('runner', 'p1', 30)).toBe(true)
        time += 20_000
        expect(await store.leases.take('runner', 'p2', 30)).toBe(false)
        await store.leases.release('runner', 'p2')
        expect((await store.leases.holder('runner'))!.owner).toBe('p1')
        time += 11_000
        expect(await store.leases.holder('runner')).toBeNull()
        expect(await store.leases.take('runner', 'p2', 30)).toBe(true)
        await store.leases.release('runner', 'p2')
        expect(await store.leases.take('runner', 'p1', 30)).toBe(true)
        time -= 3_600_000
        expect(await store.leases.take('runner', 'p3', 30)).toBe(true)
      })
      it('go to one of many', async () => {
        const taken = await Promise.all(
          Array.from({ length: 8 }, (_, index) => store.leases.take('race', `p${index}`, 30)),
        )
        expect(taken.filter(Boolean)).toHaveLength(1)
      })
    })

    describe('doctor', () => {
      it('counts what is there and gives it one digest', async () => {
        const seen: number[] = []
        const first = await store.doctor((done, known) => seen.push(done / known))
        expect(await store.log.last()).toBe(41)
        expect(first.counts).toMatchObject({ source: 3, capture: 2, outlet: 1, review: 29, log: 41 })
        expect(first.digest).toMatch(/^[0-9a-f]{64}$/u)
        expect(seen.at(-1)).toBe(1)
        expect((await store.doctor()).digest).toBe(first.digest)
        await store.outlets.put({ name: 'Other', hosts: [], facts: [] })
        expect((await store.doctor()).digest).not.toBe(first.digest)
      })
      it('names what points to nothing', async () => {
        const { faults } = await store.doctor()
        expect(faults).toContainEqual({
          check: 'capture',
          subject: 'capture c1',
          message: expect.stringContaining('2031-05.warc.gz'),
        })
        expect(faults.filter(({ check }) => check !== 'capture' && check !== 'hash-differs')).toEqual([])
      })
    })

    describeInputs(() => store)
    describeMadeUp(() => store)
  })
}
