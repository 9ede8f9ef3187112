import type { LogEntry } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { lineOf } from './line.js'

const entry = (what: string, subject: string, body: LogEntry['body'] = {}): LogEntry => ({
  seq: 1,
  at: '2031-05-04T06:00:00.000Z',
  who: 'Mara',
  what,
  subject,
  body,
})

describe('lineOf', () => {
  it.each([
    [
      'review',
      's 1',
      { act: 'accept', kind: 'cell', says: 'asserts' },
      '/stories/s%201#judgements',
      'asserts',
    ],
    ['story-merged', 's2', { from: 's1', into: 's2', reason: 'by hand' }, '/stories/s2', 'the story'],
    ['story-pinned', '77', { article: '77', pinned: true }, '/articles/77', '77'],
    ['inputs', 'b1', { items: 3, story: null }, '/add?batch=b1', '3 things'],
    ['inputs', 'b1', { item: 0, name: 'a.txt', state: 'done', error: null }, '/add?batch=b1', 'a.txt'],
    ['source-paused', 'x', { address: 'https://a.example/' }, '/sources', 'https://a.example/'],
    ['outlets-entered', 'Vale News', { name: 'Vale News' }, '/outlets/Vale%20News', 'Vale News'],
    ['outlets-entered', 'outlets', { count: 2, names: ['A', 'B'] }, '/outlets', '2 things'],
    ['settings-changed', 'settings', { tries: 7, delay: 1 }, '/settings', 'tries, delay'],
    ['signed-in', 'Mara', {}, '/people', 'Mara'],
    ['jobs-retried', 'all', { count: 2 }, '/status', 'all'],
    ['file-moved', '/wires/a.txt', { article: '9', from: '/wires/b.txt' }, '/articles/9', '/wires/a.txt'],
    ['something-new', 'x', {}, null, 'x'],
  ] as const)('leads from %s of %s to its object', (what, subject, body, href, object) => {
    expect(lineOf(entry(what, subject, { ...body }))).toMatchObject({ href, object })
  })

  it('says what was done and what else there is to it', () => {
    expect(lineOf(entry('review', 's1', { act: 'reject', kind: 'conflict', says: 'x' }))).toMatchObject({
      did: 'judged',
      more: 'reject: conflict',
    })
    expect(lineOf(entry('inputs', 'b', { name: 'a', state: 'failed', error: 'Empty.' })).more).toBe(
      'failed: Empty.',
    )
    expect(lineOf(entry('something-new', 'x')).did).toBe('something-new')
  })
})
