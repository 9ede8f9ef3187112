/** The fast ways of the figures against slow and obvious ones. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, readFigures } from './_read.js'
import { type Atom, readAtoms } from './atoms.js'
import { readQuantities } from './quantity.js'
import { mayHoldFigure } from './trigger.js'
import { readZeros } from './zero.js'

const PIECES =
  "a an the one no none nobody of few couple third half tens thousands several sixfold forty-one people killed “We (we ” ) , . : ; ? ! \" - – … ... 12 1,200 ½ 3.5m U.S. J. Mr. it’s don't ' ’ o’clock $ % £5 № x y zéro нет 12-year-old Covid-19 p.m. ²".split(
    ' ',
  )
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
  .map((parts) => parts.map(([words, gap]) => words + gap).join(''))

const PART =
  /(?<number>\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|[½¼¾⅓⅔⅛])|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}²³]+(?:['’][\p{L}\p{M}]+)*)|\.{2,}|\S/gu

/** Cuts every stretch between white space, whatever the tokens are. */
function cut(body: string, start: number, end: number): Pick<Atom, 'start' | 'lower' | 'kind' | 'gap'>[] {
  let last = start
  return [...body.slice(start, end).matchAll(/\S+/gu)].flatMap((stretch) =>
    [...stretch[0].matchAll(PART)].map((match) => {
      const at = start + stretch.index + match.index
      const gap = body.slice(last, at)
      last = at + match[0].length
      const kind =
        match.groups!.number !== undefined ? 'number' : match.groups!.word === undefined ? 'mark' : 'word'
      return { start: at, lower: match[0].toLowerCase().replaceAll('’', "'"), kind, gap }
    }),
  )
}

describe('atoms', () => {
  it('are those of a plain cut, whatever way they are made', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const sentence of readFigures(body).sentences) {
          const atoms = readAtoms(body, sentence)
          expect(atoms.map(({ start, lower, kind, gap }) => ({ start, lower, kind, gap }))).toEqual(
            cut(body, sentence.start, sentence.end),
          )
          for (const { start, end, text: words } of atoms) expect(body.slice(start, end)).toBe(words)
        }
      }),
      { seed: 7, numRuns: 2000 },
    )
  })
})

describe('the quick look', () => {
  it('passes over no sentence that holds a figure', () => {
    const sizes = { over: 0, read: 0 }
    fc.assert(
      fc.property(text, (body) => {
        for (const sentence of readFigures(body).sentences) {
          if (mayHoldFigure(sentence.tokens, 'en')) sizes.read += 1
          else {
            sizes.over += 1
            const scan = {
              atoms: readAtoms(body, sentence),
              text: body,
              language: 'en',
              heading: false,
              sentence,
              tree: () => null,
            }
            expect([...readQuantities(scan), ...readZeros(scan)]).toEqual([])
          }
        }
      }),
      { seed: 8, numRuns: 4000 },
    )
    expect(Math.min(sizes.over, sizes.read)).toBeGreaterThan(100)
  })

  it('passes over what most sentences are', () => {
    const { sentences } = readFigures(
      'The river rose at night, and “nothing” was left; a boat, an oar, Lena’s hut.',
    )
    expect(mayHoldFigure(sentences[0]!.tokens, 'en')).toBe(false)
  })
})

it('takes no word of the programming language for a number', () => {
  expect(
    figuresOf('The constructor of the bridge met a constructor and two toString valueOf people.'),
  ).toEqual(['two | 2..2 | exact | person | toString valueOf people'])
})
