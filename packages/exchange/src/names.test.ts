import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashOfName, nameOf, nameOfHash } from './names.js'

describe('names', () => {
  it('of a text are its hash as RFC 6920 writes it, and lead back to it', () => {
    // The example of RFC 6920, section 8.1.
    const hex = createHash('sha256').update('Hello World!').digest('hex')
    expect(nameOfHash(hex)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk')
    expect(hashOfName(nameOfHash(hex))).toBe(hex)
  })

  it('that are none of ours lead nowhere', () => {
    for (const name of [
      '',
      'https://example.org/',
      'ni:///sha-256;short',
      'ni:///sha-256-128;f4OxZX_x_FO5LcGBSKHWXQ',
    ])
      expect(hashOfName(name)).toBeNull()
  })

  it('of things are UUIDs of version 8, the same for the same', () => {
    expect(nameOf('a')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u)
    expect(nameOf('a')).toBe(nameOf('a'))
    expect(nameOf('a')).not.toBe(nameOf('b'))
  })
})
