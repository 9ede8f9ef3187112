import { describe, expect, it } from 'vitest'
import { contextOf } from './_context.js'
import { BenchDataError } from './data.js'
import { inventFeed } from './invented-feed.js'
import { measureStories } from './stories.js'
import { drawCosts, extend } from './stories-chart.js'

const line = (id: string, event: number, title: string, text: string) =>
  JSON.stringify({ id, event_id: event, title, text, published: '2031-03-04' })

const FERRY = 'The ferry Maralda sank off Port Senna with 40 passengers, the harbour office said.'
const TAX = 'The parliament of Ostrava passed a tax on sugar by 61 votes to 54.'

describe('stories', () => {
  it('are scored, and their cost taken', async () => {
    const lines = [
      line('a', 1, 'Ferry sinks off Port Senna', FERRY),
      line('b', 1, 'Ferry Maralda sinks', FERRY),
      line('c', 2, 'Ostrava passes sugar tax', TAX),
    ]
    const { figures, n, drawing } = await measureStories(
      await contextOf({ 'articles.jsonl': lines.join('\n') }),
      [100],
    )
    expect(n).toBe(3)
    expect(figures).toMatchObject({ b_cubed: { f1: 1 }, pairs_f1: 1, stories: 2, events: 2 })
    expect(figures.cost).toHaveProperty('alive_100')
    expect(drawing).toContain('100 alive')
  })

  it('that are not as the labels say cost points', async () => {
    const lines = [
      line('a', 1, 'Ferry sinks', FERRY),
      line('b', 1, 'Sugar tax', TAX),
      line('c', 2, 'Sugar tax', TAX),
    ]
    const { figures } = await measureStories(await contextOf({ 'articles.jsonl': lines.join('\n') }), [100])
    expect(figures.pairs_f1).toBe(0)
    expect(figures.b_cubed).toMatchObject({ precision: 0.6667, recall: 0.6667 })
  })

  it('need labels', async () => {
    const context = await contextOf({ 'articles.jsonl': '{"id":"a","text":"Ferry"}' })
    await expect(measureStories(context, [100])).rejects.toThrow(BenchDataError)
  })
})

describe('an invented feed', () => {
  it('is the same every time and comes in order', () => {
    const take = (seed: number) => {
      const feed = inventFeed({ perStory: 4, words: 100, interval: 1000, seed })
      return Array.from({ length: 20 }, () => feed.next().value)
    }
    expect(take(1)).toEqual(take(1))
    expect(take(1)).not.toEqual(take(2))
    const times = take(1).map((article) => article!.published)
    expect(times).toEqual([...times].sort())
  })
})

describe('the drawing', () => {
  const costs = [
    { alive: 10, ms: 1, mb: 100 },
    { alive: 20, ms: 2, mb: 110 },
  ]

  it('goes on in a straight line', () => {
    expect(extend(costs, 40)).toEqual({ alive: 40, ms: 4, mb: 130 })
    expect(extend(costs.slice(0, 1), 40)).toBeNull()
    expect(drawCosts(costs, 40)).toMatch(/40 alive ░+ 4\.00 ms, 130 MB$/)
  })
})
