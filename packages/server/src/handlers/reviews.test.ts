import type { ApiError, Client } from '@parallax/client'
import type { Comparison } from '@parallax/contract'
import type { FindingKind, NewReview, ReviewAct, ReviewEntry } from '@parallax/contract/api'
import { findingOf, findingsOf } from '@parallax/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTargets, openApp, type TestApp } from '../_app.js'
import { keepComparison, keepStory, TEXTS, tell } from '../reviews/_told.js'

const refused = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error as ApiError).problem,
  )

for (const target of await findTargets())
  describe(`reviews on ${target.name}`, () => {
    let app: TestApp
    let comparison: Comparison
    let ann: Client
    let ben: Client
    beforeAll(async () => {
      app = await openApp({ target })
      for (const [key, text] of Object.entries(TEXTS)) await tell(key, text, app.store)
      await keepStory('s1', Object.keys(TEXTS), app.store)
      comparison = await keepComparison('k1', 's1', TEXTS, app.store)
      ann = app.as('reviewer', 'Ann')
      ben = app.as('reviewer', 'Ben')
    })
    afterAll(async () => {
      expect(app.faults).toEqual([])
      await app.close()
    })

    const at = (kind: FindingKind, ids: string[], act: ReviewAct): NewReview => ({
      finding: { story: 's1', comparison: 'k1', kind, ids },
      act,
    })
    const add = (client: Client, body: NewReview) => client.call('addReview', { body })
    const conflict = () => comparison.conflicts[0]!.id
    const list = () => app.call('listReviews', { params: { story: 's1' } })
    const exported = async (query = '') => {
      const answer = await app.request(`/api/v1/reviews/export${query}`)
      expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
      const lines = (await answer.text()).split('\n')
      expect(lines.pop()).toBe('')
      return lines.map((line) => JSON.parse(line) as ReviewEntry)
    }

    it('are none at first, and say in which comparison they would stand', async () => {
      expect(await list()).toEqual({ story: 's1', comparison: 'k1', people: null, findings: [] })
      expect(await refused(app.call('listReviews', { params: { story: 'none' } }))).toMatchObject({
        status: 404,
      })
    })

    it('are kept with the words of the finding, with who and when, and stand in the log', async () => {
      const entry = await add(ann, at('conflict', [conflict()], { act: 'accept' }))
      expect(entry).toMatchObject({ who: 'Ann', act: { act: 'accept' }, isUndone: false })
      expect(entry.finding).toEqual(findingOf(comparison, 's1', 'conflict', [conflict()]))
      expect(entry.finding.anchors.length).toBeGreaterThanOrEqual(2)
      const { findings } = await list()
      expect(findings).toHaveLength(1)
      expect(findings[0]).toMatchObject({
        place: { state: 'here', ids: [[conflict()]] },
        standing: { judgements: [{ who: 'Ann', verdict: 'accept', review: entry.id }] },
      })
      const log = await app.store.log.read(0, 100)
      expect(log.at(-1)).toMatchObject({
        who: 'Ann',
        what: 'review',
        subject: 's1',
        at: entry.at,
        body: { review: entry.id, act: 'accept', kind: 'conflict' },
      })
    })

    it('can be made of every kind of finding, by its place and by its words', async () => {
      const placed = [...findingsOf(comparison, 's1')]
      const kinds = new Map(placed.map((each) => [each.finding.kind, each]))
      for (const { ids, finding } of kinds.values()) {
        const byPlace = await add(ann, at(finding.kind, [...ids], { act: 'note', text: 'By its place.' }))
        expect(byPlace.finding).toEqual(finding)
        const byWords = await add(ann, { finding, act: { act: 'note', text: 'By its words.' } })
        expect(byWords.finding).toEqual(finding)
      }
    })

    it('are refused where the words do not stand in the version', async () => {
      const { finding } = [...findingsOf(comparison, 's1', ['figure'])][0]!
      const [first] = finding.anchors
      const tampered = [
        { ...first!, exact: 'Twenty' },
        { ...first!, start: first!.start + 1, end: first!.end + 1 },
        { ...first!, prefix: `${first!.prefix}x` },
        { ...first!, sha256: 'f'.repeat(64) },
        { ...first!, article: '999' },
      ]
      for (const anchor of tampered) {
        const problem = await refused(
          add(ann, { finding: { ...finding, anchors: [anchor] }, act: { act: 'accept' } }),
        )
        expect(problem).toMatchObject({ status: 422, type: '#words-not-there' })
        expect(problem!.faults![0]!.path).toBe('finding.anchors.0')
      }
      const elsewhere = { act: 'bounds', of: 0, to: { ...first!, exact: 'Twenty' } } as const
      expect(await refused(add(ann, { finding, act: elsewhere }))).toMatchObject({
        type: '#words-not-there',
        faults: [{ path: 'act.to' }],
      })
      const wordless = { ...finding, anchors: [] }
      expect(await refused(add(ann, { finding: wordless, act: { act: 'accept' } }))).toMatchObject({
        status: 422,
      })
    })

    it('are refused of what no comparison shows, and acts that do not fit', async () => {
      const accept = { act: 'accept' } as const
      for (const wrong of [
        at('conflict', ['x99'], accept),
        {
          finding: { story: 's1', comparison: 'none', kind: 'conflict', ids: ['x1'] },
          act: accept,
        } as NewReview,
        {
          finding: { ...at('conflict', [conflict()], accept).finding, story: 'none' },
          act: accept,
        } as NewReview,
        at('conflict', [conflict()], { act: 'comment', text: 'Yes.', to: 'nowhere' }),
        at('conflict', [conflict()], { act: 'undo', review: 'none' }),
      ])
        expect(await refused(add(ann, wrong))).toMatchObject({ status: 404, type: '#not-found' })
      const figure = [...findingsOf(comparison, 's1', ['figure'])]
      const [one, other] = [figure[0]!.finding, figure.at(-1)!.finding]
      expect(one.anchors[0]!.article).not.toBe(other.anchors[0]!.article)
      for (const act of [
        { act: 'bounds', of: 9, to: one.anchors[0]! } as const,
        { act: 'bounds', of: 0, to: other.anchors[0]! } as const,
      ])
        expect(await refused(add(ann, { finding: one, act }))).toMatchObject({
          status: 422,
          type: '#act-does-not-fit',
        })
    })

    it('take a reviewer; readers read them', async () => {
      const body = at('conflict', [conflict()], { act: 'accept' })
      const reader = app.as('reader', 'Rea')
      expect(await refused(add(reader, body))).toMatchObject({ status: 403 })
      expect((await reader.call('listReviews', { params: { story: 's1' } })).story).toBe('s1')
    })

    it('can be taken back by who made them and by an editor, and the taking back as well', async () => {
      const reject = await add(ben, at('conflict', [conflict()], { act: 'reject', why: 'Of two days.' }))
      const undo = (review: string) => at('conflict', [conflict()], { act: 'undo', review })
      expect(await refused(add(ann, undo(reject.id)))).toMatchObject({ status: 403, type: '#act-of-another' })
      const undone = await add(ben, undo(reject.id))
      expect(undone.finding).toEqual(reject.finding)
      const verdicts = async () => {
        const { findings } = await list()
        const found = findings.find(({ finding }) => finding.kind === 'conflict')!
        return found.standing.judgements.map(({ who, verdict }) => `${who} ${verdict}`)
      }
      expect(await verdicts()).toEqual(['Ann accept'])
      expect(await refused(add(ben, undo(reject.id)))).toMatchObject({ status: 409, type: '#undone-already' })
      await add(app.as('editor', 'Edda'), undo(undone.id))
      expect(await verdicts()).toEqual(['Ann accept', 'Ben reject'])
      const kept = (await exported()).filter(({ id }) => [reject.id, undone.id].includes(id))
      expect(kept.map(({ isUndone }) => isUndone)).toEqual([false, true])
    })

    it('hold any words of any accounts against each other, each in its version', async () => {
      const [one, other] = [...findingsOf(comparison, 's1', ['figure'])].map(
        ({ finding }) => finding.anchors[0]!,
      )
      const same = { act: 'same', what: 'figure', isSame: false, words: one!, with: other! } as const
      const entry = await add(ann, at('story', [], same))
      expect(entry.act).toEqual(same)
      const tampered = { ...same, words: { ...one!, exact: 'Twenty' } }
      expect(await refused(add(ann, at('story', [], tampered)))).toMatchObject({
        type: '#words-not-there',
        faults: [{ path: 'act.words' }],
      })
      const { words: _, ...halved } = same
      expect(await refused(add(ann, at('story', [], halved)))).toMatchObject({
        type: '#act-does-not-fit',
        faults: [{ path: 'act.words' }],
      })
      await add(ann, at('story', [], { act: 'undo', review: entry.id }))
    })

    it('are given to people who are there, and to anybody where there are no accounts', async () => {
      const give = (to: string | null) => add(ann, at('conflict', [conflict()], { act: 'assign', to }))
      expect((await give('Somebody')).act).toEqual({ act: 'assign', to: 'Somebody' })
      expect((await list()).people).toBeNull()
      const createdAt = app.services.clock().toISOString()
      for (const [name, isDisabled] of [
        ['Cora', false],
        ['Dan', true],
      ] as const) {
        const person = {
          id: `u-${name}`,
          name,
          role: 'admin',
          isDisabled,
          password: null,
          subject: null,
          createdAt,
        }
        await app.store.people.add(
          { ...person, role: 'admin' },
          { at: createdAt, who: name, what: 'user-added', subject: name, body: {} },
        )
      }
      expect((await list()).people).toEqual(['Cora'])
      expect((await give('cora')).act).toEqual({ act: 'assign', to: 'Cora' })
      expect((await give(null)).act).toEqual({ act: 'assign', to: null })
      for (const name of ['Somebody', 'Dan'])
        expect(await refused(give(name))).toMatchObject({
          status: 422,
          type: '#nobody-called-so',
          cure: expect.stringContaining('Cora'),
        })
      for (const id of ['u-Dan', 'u-Cora'])
        await app.store.people.remove(id, {
          at: createdAt,
          who: 'Ada',
          what: 'user-removed',
          subject: id,
          body: {},
        })
    })

    it('are exported a line each, in the order of time, all or those of a story', async () => {
      const all = await exported()
      expect(all.length).toBeGreaterThan(10)
      expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort())
      expect(await exported('?story=s1')).toEqual(all)
      const { findings } = await list()
      expect(findings.flatMap(({ acts }) => acts.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id))
      expect((await app.request('/api/v1/reviews/export?story=none')).status).toBe(404)
    })

    it('tell how far people agree', async () => {
      const agreement = await app.call('getAgreement', { query: { story: 's1' } })
      expect(agreement).toMatchObject({ people: ['Ann', 'Ben'], units: 1 })
      expect(agreement.differing.map(({ by }) => by)).toEqual([{ Ann: 'accept', Ben: 'reject' }])
      expect(await app.call('getAgreement', {})).toEqual(agreement)
    })

    it('are placed anew in a comparison made later, and none is lost', async () => {
      const before = await list()
      const texts = { ...TEXTS, 12: `${TEXTS[12]!.replace('Nineteen', 'Twenty')}\n\nMore follows.` }
      await tell('12', texts[12], app.store)
      await keepComparison('k2', 's1', texts, app.store)
      const after = await list()
      expect(after.comparison).toBe('k2')
      const ids = ({ findings }: typeof after) =>
        findings.flatMap(({ acts }) => acts.map(({ id }) => id)).sort()
      expect(ids(after)).toEqual(ids(before))
      const found = after.findings.find(({ finding }) => finding.kind === 'conflict')!
      expect(found.place).toMatchObject({ state: 'orphan', reason: expect.stringContaining('article 12') })
      expect(after.findings.some(({ place }) => place.state === 'here')).toBe(true)
    })

    it('say of an article that left that it has left', async () => {
      await keepStory('s2', ['12'], app.store)
      await keepComparison('k3', 's1', { 11: TEXTS[11]!, 13: TEXTS[11]! }, app.store)
      const { findings } = await list()
      const reasons = findings.map(({ place }) => (place.state === 'orphan' ? place.reason : ''))
      expect(reasons).toContain('Article 12 has left the story.')
    })

    it('of a story that went into another are shown with that one', async () => {
      await keepStory('s1', [], app.store, 's9')
      await keepStory('s9', ['11', '12'], app.store)
      const { findings, comparison: newest } = await app.call('listReviews', { params: { story: 's9' } })
      expect(newest).toBeNull()
      expect(findings.flatMap(({ acts }) => acts)).toHaveLength((await exported()).length)
      expect(findings[0]!.place).toEqual({ state: 'orphan', reason: 'The story has no comparison yet.' })
      expect(await exported('?story=s9')).toEqual(await exported())
    })
  })
