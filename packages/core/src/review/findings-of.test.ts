import { describe, expect, it } from 'vitest'
import { namedIn, TOLD, told } from './_story.js'
import { findingOf } from './findings-of.js'
import { identityOf } from './identity.js'
import { createPlacer } from './place.js'

const comparison = told(TOLD)
const named = namedIn(comparison)

describe('findings', () => {
  it('of the kinds that the story has are all named', () => {
    const kinds = new Set(named.map(({ finding }) => finding.kind))
    for (const kind of [
      'cell',
      'statement',
      'attribution',
      'figure',
      'figure-row',
      'name',
      'origin',
      'story',
    ])
      expect(kinds).toContain(kind)
    expect(named.filter(({ finding }) => finding.kind === 'cell')).toHaveLength(comparison.claims.length * 3)
  })

  it('carry the exact words of the version, with so much around them that they stand there once', () => {
    for (const { finding } of named)
      for (const { article, sha256, start, end, exact, prefix, suffix } of finding.anchors) {
        const { text, ...version } = comparison.articles.find(({ id }) => id === article)!.article
        expect(version.sha256).toBe(sha256)
        expect(text.slice(start, end)).toBe(exact)
        expect(text.split(prefix + exact + suffix)).toHaveLength(2)
      }
  })

  it('are told apart by words and keys, but for one that stands twice in the comparison', () => {
    const places = new Map<string, Set<string>>()
    for (const { finding } of named) {
      const of = places.get(identityOf(finding)) ?? new Set()
      places.set(identityOf(finding), of.add(finding.says))
    }
    for (const says of places.values()) expect(says.size).toBe(1)
  })

  it('are reached by the ids that lead to them', () => {
    for (const { ids, finding } of named)
      expect(findingOf(comparison, 's1', finding.kind, ids)).toEqual(finding)
    expect(findingOf(comparison, 's1', 'cell', ['c1', 'Z'])).toBeNull()
    expect(findingOf(comparison, 's1', 'conflict', [])).toBeNull()
  })

  it('are all found where they are, in the comparison that they were named in', () => {
    const place = createPlacer(comparison)
    for (const { ids, finding } of named) {
      const at = place(finding)
      expect(at.state).toBe('here')
      expect(at.state === 'here' && at.ids).toContainEqual(ids)
    }
  })

  it('about one account do not depend on the letter that it has in a comparison', () => {
    const { finding } = named.find(
      ({ ids, finding }) => finding.kind === 'cell' && ids[1] === 'C' && finding.key.includes('unknown'),
    )!
    expect(finding.key).toContain('"3"')
    const claimed = finding.anchors[0]!.article
    const reordered = told({ 3: TOLD[3]!, [claimed]: TOLD[claimed]! })
    expect(reordered.accounts.map(({ article }) => article)).toEqual([claimed, '3'])
    const place = createPlacer(reordered)(finding)
    expect(place.state === 'here' && place.ids[0]![1]).toBe('B')
  })
})
