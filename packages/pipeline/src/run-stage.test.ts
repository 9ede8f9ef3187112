import type { Job } from '@parallax/contract'
import type { Jobs, NewJob } from '@parallax/store'
import { describe, expect, it } from 'vitest'
import { retrySeconds, runRound } from './run-stage.js'
import { DEFAULT_SETTINGS } from './settings.js'
import { type Context, eachAlone, type Outcome, type Stage } from './stage.js'

const NOW = '2031-05-04T06:00:00.000Z'

function job(id: string, attempts = 1): Job {
  return { id, stage: 'read', key: id, payload: {}, attempts, runAt: NOW, error: 'broken before' }
}

/** A queue that hands out some jobs and writes down what is said of them. */
function queue(jobs: Job[]) {
  const said: unknown[][] = []
  const fake: Partial<Jobs> = {
    lease: async () => jobs,
    done: async (_worker, ids, next) => {
      said.push(['done', ids, next])
      return { lost: [] }
    },
    fail: async (_worker, id, error, retryAt) => void said.push(['fail', id, error, retryAt]),
    defer: async (_worker, ids, why, runAt) => void said.push(['defer', ids, why, runAt]),
    extend: async () => undefined,
  }
  const context = { store: { jobs: fake }, settings: DEFAULT_SETTINGS, clock: () => new Date(NOW) }
  return { said, context: context as unknown as Context }
}

const stage = (run: Stage['run']): Stage => ({ name: 'read', batch: 8, run })

describe('a round of a stage', () => {
  it('ends what was done in one go, with what follows from it', async () => {
    const next: NewJob = { stage: 'group', key: 'k', payload: {} }
    const { said, context } = queue([job('1'), job('2')])
    const outcomes: Outcome[] = [{ state: 'done', next: [next] }, { state: 'done' }]
    const round = await runRound(
      stage(async () => outcomes),
      'w',
      context,
    )
    expect(said).toEqual([['done', ['1', '2'], [next]]])
    expect(round).toMatchObject({ leased: 2, done: 2, failed: 0, parked: 0 })
  })

  it('tries a failure again later, and parks the last one', async () => {
    const { said, context } = queue([job('1', 2), job('2', DEFAULT_SETTINGS.tries)])
    const round = await runRound(
      stage(async () => [1, 2].map(() => ({ state: 'failed', why: 'no words' }))),
      'w',
      context,
    )
    expect(said).toEqual([
      ['fail', '1', 'no words', '2031-05-04T06:00:30.000Z'],
      ['fail', '2', 'no words', null],
    ])
    expect(round).toMatchObject({ failed: 1, parked: 1 })
  })

  it('does not count it against a job that it must wait', async () => {
    const { said, context } = queue([job('1', 5)])
    const at = '2031-05-04T07:00:00.000Z'
    await runRound(
      stage(async () => [{ state: 'again', at, why: 'the host is busy' }]),
      'w',
      context,
    )
    expect(said).toEqual([['defer', ['1'], 'the host is busy', at]])
  })

  it('parks a job whose workers were gone each time, without running it', async () => {
    const { said, context } = queue([job('1', DEFAULT_SETTINGS.tries + 1)])
    let ran = 0
    await runRound(
      stage(async (jobs) => {
        ran += jobs.length
        return []
      }),
      'w',
      context,
    )
    expect([ran, said]).toEqual([0, [['fail', '1', 'broken before', null]]])
  })

  it('fails every job of a batch that broke as a whole, and those without an outcome', async () => {
    const broken = queue([job('1'), job('2')])
    await runRound(
      stage(async () => {
        throw new RangeError('too deep')
      }),
      'w',
      broken.context,
    )
    expect(broken.said.map(([what, id, why]) => [what, id, why])).toEqual([
      ['fail', '1', 'RangeError: too deep'],
      ['fail', '2', 'RangeError: too deep'],
    ])
    const short = queue([job('1')])
    await runRound(
      stage(async () => []),
      'w',
      short.context,
    )
    expect(short.said[0]?.[0]).toBe('fail')
  })

  it('counts no fault of the place against a job', async () => {
    const full = Object.assign(new Error('The disk is full.'), { name: 'StoreFullError' })
    const refuse = async (): Promise<Outcome> => {
      throw full
    }
    for (const run of [eachAlone(refuse), refuse as unknown as Stage['run']]) {
      const { said, context } = queue([job('1', DEFAULT_SETTINGS.tries)])
      await runRound(stage(run), 'w', context)
      expect(said).toEqual([['defer', ['1'], 'The disk is full.', '2031-05-04T06:00:30.000Z']])
    }
  })

  it('waits twice as long after each failure, an hour at most', () => {
    expect([1, 2, 3, 20].map(retrySeconds)).toEqual([15, 30, 60, 3600])
  })
})
