import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CaptureDamagedError,
  digestOf,
  parseHttp,
  parseRecord,
  recordIdOf,
  serializeHttp,
  serializeRecord,
} from './record.js'

const bytes = fc.uint8Array({ maxLength: 300 })
const name = fc.stringMatching(/^[A-Za-z-]{1,12}$/u)
const latin = fc.stringMatching(/^[\x21-\x7e\xa0-\xff]([\x20-\x7e\xa0-\xff]{0,20}[\x21-\x7e\xa0-\xff])?$/u)

describe('records', () => {
  it('come back as they were, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, latin), { maxLength: 5 }), bytes, (headers, block) => {
        const record = parseRecord(serializeRecord(headers, block))
        expect(record.headers.slice(0, headers.length)).toEqual(headers)
        expect(Buffer.from(record.block)).toEqual(Buffer.from(block))
      }),
    )
  })

  it('that lost or changed a byte are refused', () => {
    const whole = serializeRecord([['WARC-Type', 'resource']], Buffer.from('The quay is shut.'))
    for (let cut = 0; cut < whole.length - 4; cut += 1) {
      expect(() => parseRecord(whole.subarray(0, cut))).toThrow(CaptureDamagedError)
    }
    const start = Buffer.from(whole).indexOf('The quay')
    for (let i = start; i < start + 17; i += 1) {
      const changed = Buffer.from(whole)
      changed[i]! ^= 1
      expect(() => parseRecord(changed)).toThrow(CaptureDamagedError)
    }
  })

  it('have names that depend on what they are, and nothing else', () => {
    const of = (text: string) => recordIdOf('response', 'https://vale.example/', 't', Buffer.from(text))
    expect(of('a')).toBe(of('a'))
    expect(of('a')).not.toBe(of('b'))
    expect(of('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  })
})

it('keeps heads of HTTP byte by byte', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, latin), { maxLength: 5 }), bytes, (headers, body) => {
      const block = serializeHttp({ firstLine: 'HTTP/1.1 200 OK', headers, body })
      expect(parseHttp(block)).toMatchObject({ firstLine: 'HTTP/1.1 200 OK', headers })
      expect(Buffer.from(parseHttp(block).body)).toEqual(Buffer.from(body))
    }),
  )
})

it('digests as other tools do', () => {
  expect(digestOf(Buffer.from('abc'))).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
