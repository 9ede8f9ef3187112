import type { Finding, PlacedFinding, ReviewAct } from '@parallax/contract/api'
import { standing } from '@parallax/core/review-acts'
import { describe, expect, it } from 'vitest'
import { type FindingTarget, indexFindings, knownOf, type Pending, withPending } from './findings.js'
import { filterFindings, targetOf } from './judged.js'

const anchor = {
  article: '7',
  start: 4,
  end: 9,
  exact: 'ferry',
  prefix: 'The ',
  suffix: ' sank',
  sha256: 'f',
}
const finding: Finding = {
  story: 's',
  kind: 'conflict',
  key: '["figure"]',
  anchors: [anchor],
  says: 'Two counts.',
}
const target: FindingTarget = { kind: 'conflict', ids: ['x1'], says: 'Two counts.', words: [anchor] }

const entryOf = (id: string, act: ReviewAct, who = 'Ann'): Pending['entry'] => ({
  id,
  at: '2031-05-05T06:00:00.000Z',
  who,
  act,
})

function placedOf(place: PlacedFinding['place'], ...entries: Pending['entry'][]): PlacedFinding {
  const acts = entries.map((entry) => ({ ...entry, isUndone: false }))
  return { finding, place, acts, standing: standing(acts) }
}

const here: PlacedFinding['place'] = { state: 'here', ids: [['x1']], anchors: [anchor] }
const listOf = (...findings: PlacedFinding[]) => ({ story: 's', findings, known: null })
const verdicts = ({ standing: { judgements } }: PlacedFinding) =>
  judgements.map(({ who, verdict }) => `${who} ${verdict}`)

describe('judged findings on the page', () => {
  it('are found by where they stand, not by their kind or ids alone', () => {
    const placed = placedOf(here, entryOf('1', { act: 'accept' }))
    const index = indexFindings([placed], null)
    expect(index.find(target)).toBe(placed)
    expect(index.find({ ...target, kind: 'origin' })).toBeUndefined()
    expect(index.find({ ...target, ids: ['x2'] })).toBeUndefined()
    expect(index.find({ kind: 'conflict', ids: null, finding })).toBe(placed)
  })

  it('stay where they were while a newer comparison is placed, whose ids mean others', () => {
    const before = placedOf(here, entryOf('1', { act: 'accept' }))
    const known = knownOf([before])
    const after = placedOf(
      { state: 'here', ids: [['x9']], anchors: [anchor] },
      entryOf('1', { act: 'accept' }),
    )
    const index = indexFindings([after], known)
    expect(index.find(target)).toBe(after)
    expect(index.find({ ...target, ids: ['x9'] })).toBeUndefined()
  })
})

describe('acts on their way', () => {
  it('join those on the finding, and take back what they undo', () => {
    const placed = placedOf(here, entryOf('1', { act: 'reject' }, 'Ben'), entryOf('2', { act: 'accept' }))
    const [both] = withPending(listOf(placed), [
      { target, entry: entryOf('p', { act: 'reject', why: 'No.' }) },
    ])
    expect(verdicts(both!)).toEqual(['Ann reject', 'Ben reject'])
    const [undone] = withPending(listOf(placed), [
      { target, entry: entryOf('p', { act: 'undo', review: '2' }) },
    ])
    expect(verdicts(undone!)).toEqual(['Ben reject'])
    expect(undone!.acts.map(({ isUndone }) => isUndone)).toEqual([false, true, false])
  })

  it('begin a finding where there was none, and are not told twice once the server holds them', () => {
    const first = { target, entry: entryOf('1', { act: 'accept' }) }
    const then = { target, entry: entryOf('p', { act: 'note', text: 'Look.' }) }
    const shown = withPending(listOf(), [first, then])
    expect(shown).toHaveLength(1)
    expect(
      indexFindings(shown, null)
        .find(target)
        ?.acts.map(({ id }) => id),
    ).toEqual(['1', 'p'])
    const placed = placedOf(here, first.entry)
    expect(withPending(listOf(placed), [first])).toEqual([placed])
  })
})

describe('the list of judged findings', () => {
  const noted = placedOf(
    { state: 'orphan', reason: 'Gone.' },
    entryOf('1', { act: 'tag', tag: 'dates', isSet: true }),
    entryOf('2', { act: 'assign', to: 'Ben' }),
  )
  const accepted = placedOf(here, entryOf('3', { act: 'accept' }, 'Ben'))
  const all = { state: '', person: '', kind: '', tag: '', assignedTo: '' }

  it('is filtered by state, person, kind, tag and who shall look', () => {
    const fitting = (filter: Partial<typeof all>) => filterFindings([noted, accepted], { ...all, ...filter })
    expect(fitting({})).toEqual([noted, accepted])
    expect(fitting({ state: 'orphan' })).toEqual([noted])
    expect(fitting({ person: 'Ben' })).toEqual([accepted])
    expect(fitting({ tag: 'dates' })).toEqual([noted])
    expect(fitting({ assignedTo: 'Ben' })).toEqual([noted])
    expect(fitting({ kind: 'origin' })).toEqual([])
  })

  it('opens a finding by its ids where it is shown, else by its words', () => {
    expect(targetOf(accepted, true)).toMatchObject({ ids: ['x1'] })
    expect(targetOf(accepted, false)).toMatchObject({ ids: null, finding, words: [anchor] })
    expect(targetOf(noted, true)).toMatchObject({ ids: null, finding })
  })
})
