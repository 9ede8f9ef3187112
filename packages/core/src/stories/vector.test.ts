import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShelf } from './shelf.js'
import { toMember } from './story.js'
import type { StoryPiece } from './types.js'
import { add, FIELDS, multiply, squaresOf, type Vector, vectorOf } from './vector.js'

/** A piece of few terms, so that several share some. */
const pieces = fc
  .uniqueArray(
    fc.record({
      term: fc.integer({ min: 0, max: 30 }),
      rarity: fc.integer({ min: 1, max: 600 }),
      uses: fc.integer({ min: 1, max: 15 }),
      mark: fc.integer({ min: 0, max: 7 }),
    }),
    { selector: ({ term }) => term, maxLength: 12 },
  )
  .map((terms): Omit<StoryPiece, 'id'> => {
    const sorted = terms.sort((a, b) => a.term - b.term)
    return {
      language: 'en',
      kind: 'report',
      title: '',
      time: null,
      terms: sorted.map(({ term }) => term),
      rarity: sorted.map(({ rarity }) => rarity),
      uses: sorted.map(({ uses }) => uses),
      marks: sorted.map(({ mark }) => mark),
      days: [],
    }
  })
const vectors = pieces.map((piece) => vectorOf(piece))

const toMap = ({ terms, weights }: Vector, field: number) =>
  new Map([...terms].map((term, at) => [term, weights[at * FIELDS + field]!]))

describe('vectors against maps', () => {
  it('multiply', () => {
    fc.assert(
      fc.property(vectors, vectors, (one, other) => {
        const out = new Float64Array(FIELDS)
        multiply(one, other, out)
        for (let field = 0; field < FIELDS; field += 1) {
          const right = toMap(other, field)
          const slow = [...toMap(one, field)].reduce(
            (sum, [term, weight]) => sum + weight * (right.get(term) ?? 0),
            0,
          )
          expect(out[field]).toBeCloseTo(slow, 5)
        }
      }),
    )
  })

  it('add', () => {
    fc.assert(
      fc.property(vectors, vectors, (one, other) => {
        const sum = add(one, other)
        expect([...sum.terms]).toEqual([...new Set([...one.terms, ...other.terms])].sort((a, b) => a - b))
        for (let field = 0; field < FIELDS; field += 1) {
          const [left, right] = [toMap(one, field), toMap(other, field)]
          for (const [term, weight] of toMap(sum, field))
            expect(weight).toBeCloseTo((left.get(term) ?? 0) + (right.get(term) ?? 0), 5)
        }
      }),
    )
  })

  it('are of length 1 in each field that holds a term', () => {
    fc.assert(
      fc.property(vectors, (vector) => {
        for (const square of squaresOf(vector)) expect(Math.round(square * 1000)).toBeOneOf([0, 1000])
      }),
    )
  })
})

describe('the shelf against a search through all stories', () => {
  it('finds the stories that share most', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 20 }),
        pieces,
        fc.integer({ min: 0, max: 19 }),
        (stored, asked, gone) => {
          const shelf = createShelf()
          const members = stored.map((piece, at) => {
            const id = `${at}`
            return toMember({
              piece: { id, ...piece },
              membership: {
                article: id,
                story: id,
                incident: id,
                kind: 'report',
                score: 1,
                reason: '',
                pinned: false,
              },
            })
          })
          const [first, ...rest] = members
          const start = shelf.open('0', [first!])
          for (const [at, member] of rest.entries()) {
            if (at % 3 === 0) shelf.join(start, member)
            else shelf.open(member.piece.id, [member])
          }
          const leaving = shelf.stories.get(`${gone}`)
          if (leaving) shelf.remove(leaving)
          const vector = vectorOf(asked)
          const weights = toMap(vector, 0)
          const shared = (terms: Uint32Array) =>
            [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0) ** 2, 0)
          const slow = [...shelf.stories.values()].filter(({ sum }) =>
            sum.terms.some((term) => weights.has(term)),
          )
          const found = shelf.candidates(vector)
          expect(new Set(found)).toEqual(new Set(slow))
          for (let at = 1; at < found.length; at += 1)
            expect(shared(found[at - 1]!.sum.terms)).toBeGreaterThanOrEqual(
              shared(found[at]!.sum.terms) - 1e-6,
            )
        },
      ),
    )
  })
})
