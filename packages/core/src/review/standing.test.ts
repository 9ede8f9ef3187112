import type { Anchor, ReviewAct } from '@parallax/contract/api'
import { describe, expect, it } from 'vitest'
import { type Act, standing } from './standing.js'

const at = (minute: number) => new Date(Date.UTC(2031, 4, 5, 6, minute)).toISOString()
const acted = (id: string, minute: number, who: string, act: ReviewAct, isUndone = false): Act => ({
  id,
  at: at(minute),
  who,
  act,
  isUndone,
})
const anchor: Anchor = {
  article: '1',
  sha256: '0'.repeat(64),
  start: 4,
  end: 9,
  exact: 'words',
  prefix: 'The ',
  suffix: '',
}

describe('what acts on a finding come to', () => {
  it('is the last judgement of each person, by time and then by id', () => {
    const { judgements } = standing([
      acted('c', 3, 'ben', { act: 'accept' }),
      acted('b', 2, 'ann', { act: 'reject' }),
      acted('a', 1, 'ann', { act: 'accept' }),
      acted('e', 4, 'cleo', { act: 'accept' }),
      acted('f', 4, 'cleo', { act: 'reject', why: 'The words are of another event.' }),
    ])
    expect(judgements).toEqual([
      { who: 'ann', verdict: 'reject', review: 'b' },
      { who: 'ben', verdict: 'accept', review: 'c' },
      { who: 'cleo', verdict: 'reject', review: 'f' },
    ])
  })

  it('takes a correction for a judgement, and what is said beside it for none', () => {
    const { judgements, notes } = standing([
      acted('a', 1, 'ann', { act: 'accept' }),
      acted('b', 2, 'ann', { act: 'position', position: 'denies' }),
      acted('c', 3, 'ann', { act: 'note', text: 'See the second paragraph.' }),
      acted('d', 4, 'ben', { act: 'comment', text: 'Why?', to: null }),
    ])
    expect(judgements).toEqual([{ who: 'ann', verdict: 'correct', review: 'b' }])
    expect(notes).toEqual(['c'])
  })

  it('falls back to the judgement before where the last was taken back', () => {
    const { judgements, undone } = standing([
      acted('a', 1, 'ann', { act: 'accept' }),
      acted('b', 2, 'ann', { act: 'reject' }, true),
    ])
    expect(judgements).toEqual([{ who: 'ann', verdict: 'accept', review: 'a' }])
    expect(undone).toEqual(['b'])
  })

  it('holds the last correction of each person of each thing', () => {
    const { corrections } = standing([
      acted('a', 1, 'ann', { act: 'speaker', name: 'the ministry' }),
      acted('b', 2, 'ann', { act: 'bounds', of: 0, to: anchor }),
      acted('c', 3, 'ann', { act: 'speaker', name: 'the minister' }),
      acted('d', 4, 'ann', { act: 'bounds', of: 1, to: anchor }),
      acted('e', 5, 'ben', { act: 'speaker', name: 'the ministry' }),
      acted('f', 6, 'ben', { act: 'same', what: 'claim', isSame: true, with: anchor }),
      acted('g', 7, 'ben', { act: 'same', what: 'claim', isSame: false, with: anchor }),
    ])
    expect(corrections).toEqual(['b', 'c', 'd', 'e', 'g'])
  })

  it('has the tags that are set and the last to whom it was given', () => {
    const { tags, assignedTo } = standing([
      acted('a', 1, 'ann', { act: 'tag', tag: 'figure', isSet: true }),
      acted('b', 2, 'ben', { act: 'tag', tag: 'call back', isSet: true }),
      acted('c', 3, 'ben', { act: 'tag', tag: 'figure', isSet: false }),
      acted('d', 4, 'ann', { act: 'assign', to: 'ben' }),
      acted('e', 5, 'ann', { act: 'assign', to: 'cleo' }),
      acted('f', 6, 'ann', { act: 'assign', to: null }, true),
    ])
    expect(tags).toEqual(['call back'])
    expect(assignedTo).toBe('cleo')
  })

  it('reads comments with their answers beneath them, and moves up the answers to one taken back', () => {
    const comment = (id: string, minute: number, to: string | null, isUndone = false) =>
      acted(id, minute, 'ann', { act: 'comment', text: id, to }, isUndone)
    const { thread } = standing([
      comment('a', 1, null),
      comment('b', 2, null),
      comment('a1', 3, 'a'),
      comment('a2', 4, 'a', true),
      comment('a2x', 5, 'a2'),
      comment('a1x', 6, 'a1'),
      comment('lost', 7, 'nowhere'),
    ])
    expect(thread).toEqual([
      { review: 'a', depth: 0 },
      { review: 'a1', depth: 1 },
      { review: 'a1x', depth: 2 },
      { review: 'a2x', depth: 1 },
      { review: 'b', depth: 0 },
      { review: 'lost', depth: 0 },
    ])
  })
})
