import { expect, it } from 'vitest'
import { encodeUtf16 } from './_encode.js'
import { guessUtf16 } from './utf16.js'

it('takes neither zeros nor machine code for UTF-16', () => {
  expect(guessUtf16(new Uint8Array(4000))).toBeNull()
  expect(
    guessUtf16(Uint8Array.from({ length: 4000 }, (_, index) => (index * 97 + (index >> 3)) % 256)),
  ).toBeNull()
})

it('takes text for UTF-16 though its end is cut in the middle of a character', () => {
  const bytes = encodeUtf16('The bridge is shut for six weeks.\n', false)
  expect(guessUtf16(bytes.subarray(0, bytes.length - 1))).toBe('utf-16le')
})
