import { expect, it } from 'vitest'
import type { Passage } from './passages.js'
import { createReasons } from './reasons.js'

const passage = (...reasons: string[]) => ({ links: reasons.map((why) => ({ why })) }) as unknown as Passage

it('says each reason once in a section', () => {
  const reasonsOf = createReasons()
  expect(reasonsOf(passage('Both name Corva Wire. A repeats a slip of B.', 'Both name Corva Wire.'))).toEqual(
    ['Both name Corva Wire.', 'A repeats a slip of B.'],
  )
  expect(reasonsOf(passage('Both name Corva Wire. No order is known.'))).toEqual(['No order is known.'])
})

it('leaves out what the arrow and the words left out show', () => {
  const shown = 'Valley Post was published first (2024-03-14). North Voice goes on quoting beside them.'
  expect(createReasons()(passage(shown, ''))).toEqual([])
})

it('begins anew in each section', () => {
  const one = passage('No order is known.')
  expect(createReasons()(one)).toEqual(createReasons()(one))
})
