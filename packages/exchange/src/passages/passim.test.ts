import type { Comparison } from '@parallax/contract'
import { describe as placed } from '@parallax/core'
import { describe, expect, it } from 'vitest'
import { tramStory } from '../_story.js'
import { toPassim } from './passim.js'

const story = tramStory()
const linesOf = (comparison: Comparison) =>
  toPassim(comparison)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('shared passages as passim writes them', () => {
  it('stand in clusters of passages that are there, counted in code points', () => {
    const lines = linesOf(story)
    expect(lines.length).toBeGreaterThan(1)
    const texts = new Map(story.articles.map(({ id, article }) => [id, article.text]))
    for (const { id, begin, end, text, cluster, size } of lines) {
      expect([...texts.get(id)!].slice(begin, end).join('')).toBe(text)
      expect(lines.filter((line) => line.cluster === cluster).length).toBe(size)
      expect(size).toBeGreaterThan(1)
    }
    expect(new Set(lines.map(({ uid }) => uid)).size).toBe(lines.length)
  })

  it('are one cluster where one passage is in three texts', () => {
    const words = 'The bridge stays closed until Friday.'
    const [first, second] = story.articles
    const third = { ...second!, id: 'third', article: { ...second!.article } }
    const at = ({ id, article }: typeof third) => {
      const start = article.text.indexOf(words)
      return placed({ id, text: article.text }, { start, end: start + words.length })
    }
    const pair = (from: typeof third, to: typeof third) => ({
      from: at(from),
      to: at(to),
      kind: 'verbatim' as const,
      direction: 'unknown' as const,
      why: '',
    })
    const lines = linesOf({
      ...story,
      articles: [first!, second!, third],
      reuse: [pair(first!, second!), pair(second!, third)],
    })
    expect(lines.map(({ cluster, size, id }) => [cluster, size, id])).toEqual([
      [1, 3, first!.id],
      [1, 3, second!.id],
      [1, 3, 'third'],
    ])
  })

  it('of one article that overlap are one passage', () => {
    const [first, second] = story.articles
    const from = (start: number, end: number) =>
      placed({ id: first!.id, text: first!.article.text }, { start, end })
    const to = placed({ id: second!.id, text: second!.article.text }, { start: 0, end: 20 })
    const reuse = [from(0, 20), from(5, 24)].map((passage) => ({
      from: passage,
      to,
      kind: 'near' as const,
      direction: 'unknown' as const,
      why: '',
    }))
    expect(linesOf({ ...story, reuse }).map(({ begin, end }) => [begin, end])).toEqual([
      [0, 24],
      [0, 20],
    ])
  })
})
