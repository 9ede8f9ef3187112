import { describe, expect, it } from 'vitest'
import { anchorAt, trimSpan } from './choosing.js'

const text = 'The ferry sank. Nobody saw why the ferry sank.'

describe('words chosen in a text', () => {
  it('lose the space around them, and are none where there is nothing else', () => {
    expect(trimSpan(text, { start: 3, end: 10 })).toEqual({ start: 4, end: 9 })
    expect(trimSpan(text, { start: 3, end: 4 })).toBeNull()
    expect(trimSpan(text, { start: 5, end: 5 })).toBeNull()
  })

  it('carry the version of their text and so much around them that they stand once', () => {
    const long = `${'The ferry sank at noon that day. '.repeat(3)}It was the ferry.`
    const anchor = anchorAt({ article: '7', text: long, sha256: 'f' }, { start: 33, end: 42 })
    expect(anchor).toMatchObject({ article: '7', start: 33, end: 42, exact: 'The ferry', sha256: 'f' })
    const whole = anchor.prefix + anchor.exact + anchor.suffix
    expect(long.indexOf(whole)).toBe(long.lastIndexOf(whole))
  })
})
