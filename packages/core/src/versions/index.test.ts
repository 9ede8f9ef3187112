import { Versions } from '@parallax/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyVersions } from '../gate/index.js'
import type { Reading } from '../reading.js'
import { CLINIC, HARBOUR_FIRE, MINE, STORM } from './catalogue/_articles.js'
import { kindsIn, readText } from './catalogue/_run.js'
import { compareVersions } from './index.js'

const withArticle = (reading: Reading, changes: Partial<Reading['article']>): Reading => ({
  ...reading,
  article: { ...reading.article, ...changes },
})

const FIRST = readText('a', MINE)
const SECOND = readText('b', MINE.replace('six miners', 'five miners'))
const THIRD = readText(
  'c',
  MINE.replace('six miners', 'five miners').replace('\n\nReportedly, cracks', '\n\nCracks'),
)

describe('compareVersions', () => {
  it('compares each version with the one before it, in a form that holds', () => {
    const result = compareVersions([FIRST, SECOND, THIRD])
    expect(result.steps.map(({ from, to }) => `${from}>${to}`)).toEqual(['v1>v2', 'v2>v3'])
    expect(result.steps.map(kindsIn)).toEqual([['figure:fell'], ['hedge:dropped']])
    expect(Versions.safeParse(result).success).toBe(true)
    expect(verifyVersions(result)).toEqual([])
    expect(result.notes).toEqual([])
  })

  it('gives the same result again', () => {
    expect(JSON.stringify(compareVersions([FIRST, THIRD]))).toBe(
      JSON.stringify(compareVersions([FIRST, THIRD])),
    )
  })

  it('asks for two', () => {
    expect(() => compareVersions([FIRST])).toThrow(RangeError)
  })

  it('says so where two texts are no versions of one article', () => {
    const notes = (...readings: Reading[]) => compareVersions(readings).notes.map(({ code }) => code)
    expect(notes(FIRST, readText('x', STORM))).toEqual(['little-in-common'])
    expect(notes(FIRST, SECOND)).toEqual([])
  })

  it('does not say that something was dropped from a version that is cut', () => {
    const cut = readText('cut', HARBOUR_FIRE.slice(0, HARBOUR_FIRE.indexOf('The cause is not known')))
    const kinds = (older: Reading, newer: Reading) => compareVersions([older, newer]).steps.flatMap(kindsIn)
    const whole = readText('whole', HARBOUR_FIRE)
    expect(kinds(whole, cut)).toEqual(['claim:removed'])
    const marked = withArticle(cut, { partial: 'a paywall' })
    expect(kinds(whole, marked)).toEqual([])
    expect(kinds(marked, whole)).toEqual([])
    expect(compareVersions([whole, marked]).notes.map(({ code }) => code)).toEqual(['partial-version'])
  })

  it('says what it does not read in another language, and lines sentences up all the same', () => {
    const text = (toll: string) =>
      `Brand im Hafen\nBei einem Brand im Hafen von Lindholm sind ${toll} Menschen gestorben.\n\nDie Ursache ist nicht bekannt.`
    const german = (toll: string) => withArticle(readText(toll, text(toll)), { language: 'de' })
    const result = compareVersions([german('3'), german('5')])
    expect(result.notes.map(({ code }) => code)).toEqual(['not-computed'])
    expect(result.steps[0]!.unchanged).toBe(1)
    expect(kindsIn(result.steps[0]!)).toEqual(['figure:rose'])
  })

  it('finds nothing between a text and itself, whatever its paragraphs are', () => {
    const parts = [HARBOUR_FIRE, CLINIC, STORM].flatMap((text) => text.split('\n\n').slice(1))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }), (chosen) => {
        const text = `A headline\n${chosen.join('\n\n')}`
        const [step] = compareVersions([
          readText('a', text),
          readText('b', text.replaceAll('\n\n', '\n\n\n')),
        ]).steps
        expect(step!.changes).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

describe('verifyVersions', () => {
  const damaged = (change: (value: Versions) => void) => {
    const value = structuredClone(compareVersions([FIRST, SECOND])) as Versions
    change(value)
    return verifyVersions(value).map(({ code }) => code)
  }

  it('tells what does not hold', () => {
    const finding = (value: Versions) => value.steps[0]!.changes[0]!.findings[0]!
    expect(damaged((value) => (finding(value).after!.exact = 'nine miners'))).toEqual(['words-differ'])
    expect(damaged((value) => (finding(value).after!.article = 'v9'))).toEqual(['dangling-id'])
    expect(damaged((value) => (value.versions[0]!.article.text += ' '))).toEqual(['hash-differs'])
    expect(damaged((value) => (value.steps[0]!.to = 'v9'))).toEqual(['dangling-id'])
    expect(damaged((value) => value.steps[0]!.correction.facts.push('c9'))).toEqual(['dangling-id'])
    expect(verifyVersions(null).map(({ code }) => code)).toEqual(['not-a-result'])
  })
})
