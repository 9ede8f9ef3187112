import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Acted, undoneBy } from './undone.js'

const accept = (id: string): Acted => ({ id, act: { act: 'accept' } })
const undo = (id: string, review: string): Acted => ({ id, act: { act: 'undo', review } })

describe('undoing', () => {
  it('takes an act back, and undoing that gives it again', () => {
    expect([...undoneBy([accept('a'), undo('b', 'a')])]).toEqual(['a'])
    expect([...undoneBy([accept('a'), undo('b', 'a'), undo('c', 'b')])]).toEqual(['b'])
    expect([...undoneBy([accept('a'), undo('b', 'a'), undo('c', 'b'), undo('d', 'c')])].sort()).toEqual([
      'a',
      'c',
    ])
  })

  it('holds while one of several that took it back stands', () => {
    const acts = [accept('a'), undo('b', 'a'), undo('c', 'a'), undo('d', 'b')]
    expect([...undoneBy(acts)].sort()).toEqual(['a', 'b'])
  })

  it('does not depend on the order in which the acts are read', () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 20 })
      .map((parents) => [
        accept('0'),
        ...parents.map((parent, at) => undo(String(at + 1), String(parent % (at + 1)))),
      ])
    fc.assert(
      fc.property(
        tree.chain((acts) =>
          fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length })),
        ),
        ([acts, shuffled]) => {
          const undone = undoneBy(shuffled)
          expect(new Set(undoneBy(acts))).toEqual(new Set(undone))
          for (const { id } of acts)
            expect(undone.has(id)).toBe(
              acts.some((each) => each.act.act === 'undo' && each.act.review === id && !undone.has(each.id)),
            )
        },
      ),
    )
  })

  it('goes to and fro without end', () => {
    const acts = [accept('0'), ...Array.from({ length: 50_000 }, (_, at) => undo(String(at + 1), String(at)))]
    expect(undoneBy(acts).size).toBe(25_000)
  })
})
