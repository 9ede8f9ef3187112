import { expect, it } from 'vitest'
import { isCalledOtherwise } from './called.js'

const entry = (name: string, type: string, ...labels: string[]) => ({
  name,
  type,
  rows: labels.map((label) => ({ account: 'A', label, voice: 'own' as const, count: 1, evidence: [] })),
})

it.each([
  ['another word', true, entry('Lena Voss', 'person', 'Voss', 'gunman')],
  ['forms of the name', false, entry('Lena Voss', 'person', 'Voss', 'Ms Voss', 'Lena')],
  ['a short form', false, entry('Harbour Rescue Service', 'organisation', 'HRS', 'H.R.S.')],
  ['forms of a place', false, entry('Lorrin', 'place', 'the republic')],
])('tells %s', (_, expected, one) => {
  expect(isCalledOtherwise(one)).toBe(expected)
})
