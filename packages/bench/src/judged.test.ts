import { join } from 'node:path'
import type { FindingKind, ReviewAct, ReviewEntry } from '@parallax/contract/api'
import { describe, expect, it } from 'vitest'
import { contextOf } from './_context.js'
import { BenchDataError } from './data.js'
import { measureJudged } from './judged.js'

let count = 0
function entry(kind: FindingKind, place: number, who: string, act: ReviewAct, isUndone = false): ReviewEntry {
  count += 1
  const anchor = { article: '7', start: place, end: place + 5, exact: 'ferry', prefix: '', suffix: '' }
  return {
    id: `r${String(count).padStart(4, '0')}`,
    at: '2031-05-05T06:00:00.000Z',
    who,
    finding: {
      story: 's1',
      kind,
      key: '[]',
      anchors: [{ ...anchor, sha256: 'a'.repeat(64) }],
      says: 'A ferry.',
    },
    act,
    isUndone,
  }
}
const accept = { act: 'accept' } as const
const reject = { act: 'reject' } as const

const toLines = (entries: readonly ReviewEntry[]) =>
  entries.map((each) => `${JSON.stringify(each)}\n`).join('')

describe('bench judged', () => {
  it('counts findings by kind and by what all who judged them said', async () => {
    const context = await contextOf({
      'reviews.jsonl': toLines([
        ...Array.from({ length: 10 }, (_, place) => entry('figure', place, 'ann', accept)),
        entry('figure', 0, 'ben', reject),
        entry('figure', 1, 'ben', accept),
        entry('figure', 2, 'ann', reject),
        entry('figure', 3, 'ann', reject, true),
        entry('conflict', 0, 'ann', { act: 'position', position: 'denies' }),
        entry('conflict', 1, 'ann', { act: 'note', text: 'No judgement.' }),
        ...(['across', 'unheard', 'reuse', 'act'] as const).map((kind) => entry(kind, 0, 'ann', accept)),
      ]),
    })
    const { figures, n } = await measureJudged(context)
    expect(n).toBe(15)
    expect(figures).toMatchObject({
      people: 2,
      kinds: {
        figure: {
          judged: 10,
          accepted: { count: 8, share: 0.8, low_95: 0.4902, high_95: 0.9433 },
          rejected: { count: 1, share: 0.1 },
          corrected: { count: 0, share: 0, low_95: 0, high_95: 0.2775 },
          differing: { count: 1 },
        },
        conflict: { judged: 1, corrected: { count: 1 } },
      },
      agreement: { findings: 2 },
    })
    expect(Object.keys(figures.kinds as object)).toEqual([
      'figure',
      'conflict',
      'act',
      'reuse',
      'unheard',
      'across',
    ])
    const file = await measureJudged({ data: join(context.data, 'reviews.jsonl') })
    expect(file).toEqual({ figures, n })
  })

  it('names the line that is no review, and the file that is missing', async () => {
    const line = JSON.stringify({ ...entry('figure', 0, 'ann', accept), act: { act: 'praise' } })
    await expect(measureJudged(await contextOf({ 'reviews.jsonl': `${line}\n` }))).rejects.toThrow(
      /reviews\.jsonl, item 1, is no review/u,
    )
    await expect(measureJudged(await contextOf({}))).rejects.toThrow(BenchDataError)
  })
})
