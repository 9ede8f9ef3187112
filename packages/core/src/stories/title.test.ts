import { describe, expect, it } from 'vitest'
import { openingWords, titleOf } from './title.js'

const LONG =
  'Harbour office of Port Senna closes the western pier after a ferry with forty passengers has sunk there'

describe('what an article is called', () => {
  it.each([
    ['Ferry sinks', 'A ferry sank.\nDivers came.', 'Ferry sinks'],
    [null, '\n A ferry  sank.\nDivers came.', 'A ferry sank.'],
    [null, '', ''],
  ])('%j, %j: %j', (headline, text, called) => expect(titleOf({ headline, text })).toBe(called))
})

describe('the words of a headline', () => {
  it.each([
    ['Ferry sinks', 11, 'Ferry sinks'],
    ['Ferry sinks', 10, 'Ferry…'],
    [' Ferry\n sinks ', 80, 'Ferry sinks'],
    [LONG, 80, 'Harbour office of Port Senna closes the western pier after a ferry with forty…'],
    ['旅客船が港で沈没', 5, '旅客船が…'],
    ['🚢🚢🚢', 4, '🚢…'],
    ['', 80, ''],
  ])('%j in %i: %j', (title, most, shown) => {
    expect(openingWords(title, most)).toBe(shown)
    expect(shown.length).toBeLessThanOrEqual(most)
  })
})
