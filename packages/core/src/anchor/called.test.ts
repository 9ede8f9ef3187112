import { expect, it } from 'vitest'
import { chosenWords } from './called.js'

const entry = (name: string, type: string, ...labels: string[]) => ({
  name,
  type,
  rows: labels.map((label, at) => ({
    account: 'ABCD'.charAt(at),
    label,
    voice: 'own' as const,
    count: 1,
    evidence: [],
  })),
})

it.each([
  ['another word', true, entry('Lena Voss', 'person', 'Voss', 'gunman')],
  ['forms of the name', false, entry('Lena Voss', 'person', 'Voss', 'Ms Voss', 'Lena')],
  ['a short form', false, entry('Harbour Rescue Service', 'organisation', 'HRS', 'H.R.S.')],
  ['an office', false, entry('Lena Voss', 'person', 'Voss', 'former mayor')],
  ['a word with and without what narrows it', false, entry('soldiers', 'group', 'soldier', 'armed soldiers')],
  ['two words for one group', true, entry('soldiers', 'group', 'Soldiers', 'troops')],
  ['one word in every account', false, entry('Lena Voss', 'person', 'gunman', 'the gunmen')],
  ['forms of a place', false, entry('Lorrin', 'place', 'the republic')],
])('tells %s', (_, expected, one) => {
  expect(chosenWords(one).length > 0).toBe(expected)
})
