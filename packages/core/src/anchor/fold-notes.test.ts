import { expect, it } from 'vitest'
import { foldNotes } from './fold-notes.js'

const fold = (...messages: string[]) =>
  foldNotes(messages.map((message) => ({ code: 'input-skipped', message }))).map(({ note, likewise }) => [
    note.message,
    ...likewise,
  ])

it('says once what differs in one number, with every number', () => {
  expect(fold('Line 3 is empty.', 'Line 5 is empty.', 'Line 26 is empty.')).toEqual([
    ['Line 3 is empty.', '5', '26'],
  ])
})

it('keeps names of files apart, and notes with more numbers than one', () => {
  expect(
    fold('a1.txt is empty.', 'a2.txt is empty.', 'Of 3 only 2 stand.', 'Of 4 only 1 stands.'),
  ).toHaveLength(4)
})
