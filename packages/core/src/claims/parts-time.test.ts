import { describe, expect, it } from 'vitest'
import { tokenise } from '../text/words.js'
import { findTimes } from './parts-time.js'

/** Thursday 14 March 2024. */
const PUBLISHED = '2024-03-14'

function times(text: string, ahead: boolean | null = false): string[] {
  const tokens = tokenise(text, 0, text.length, 'en')
  return findTimes(tokens).map(({ from, to, iso }) => {
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    return `${words} = ${iso({ published: PUBLISHED, ahead }) ?? '?'}`
  })
}

describe('expressions of time', () => {
  it.each([
    ['on Monday', 'on Monday = 2024-03-11'],
    ['on Thursday evening', 'on Thursday evening = 2024-03-14'],
    ['shortly after 10 p.m. Sunday night', 'shortly after 10 p.m. Sunday night = 2024-03-10'],
    ['around 6am on Wednesday', 'around 6am on Wednesday = 2024-03-13'],
    ['at 22:30', 'at 22:30 = ?'],
    ['yesterday', 'yesterday = 2024-03-13'],
    ['late last night', 'late last night = 2024-03-13'],
    ['last week', 'last week = 2024-03-04/2024-03-10'],
    ['next month', 'next month = 2024-04-01/2024-04-30'],
    ['three days ago', 'three days ago = 2024-03-11'],
    ['several years ago', 'several years ago = ?'],
    ['on 3 March', 'on 3 March = 2024-03-03'],
    ['on December 24', 'on December 24 = 2023-12-24'],
    ['on Jan. 9, 2022', 'on Jan. 9, 2022 = 2022-01-09'],
    ['in February 2023', 'in February 2023 = 2023-02-01/2023-02-28'],
    ['in 2016', 'in 2016 = 2016-01-01/2016-12-31'],
    ['since Monday', 'since Monday = ?'],
  ])('TW-01 reads "%s"', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })

  it('TW-02 leaves the name of tomorrow open in the past', () => {
    expect(times('on Friday')).toEqual(['on Friday = ?'])
    expect(times('on Friday', true)).toEqual(['on Friday = 2024-03-15'])
    expect(times('on Monday', null)).toEqual(['on Monday = ?'])
  })

  it('TW-03 takes no verb, name or plain number for a time', () => {
    for (const text of [
      'they may march',
      'May Orr left',
      '2016 people',
      'the second of 12',
      'sat on a bench',
    ])
      expect(times(text)).toEqual([])
  })
})
