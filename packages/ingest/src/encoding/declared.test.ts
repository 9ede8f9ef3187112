import { expect, it } from 'vitest'
import { declaredEncoding } from './declared.js'

const declared = (text: string) => declaredEncoding(new TextEncoder().encode(text))

it('finds the label with and without quotation marks', () => {
  expect(declared('<meta charset=koi8-r>')).toBe('koi8-r')
  expect(declared(`<META CHARSET='Big5' />`)).toBe('Big5')
  expect(declared('<?xml version="1.0" encoding="Shift_JIS"?>')).toBe('Shift_JIS')
})

it('finds nothing in text that speaks of a charset outside a meta element', () => {
  expect(declared('The charset=koi8-r was common once.')).toBeNull()
})
