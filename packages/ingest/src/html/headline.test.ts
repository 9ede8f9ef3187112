import { expect, it } from 'vitest'
import { chooseHeadline, withoutOutlet } from './headline.js'

it('takes the heading on the page where it agrees with a title', () => {
  expect(
    chooseHeadline(['Quay in Vale is shut'], ['Quay in Vale is shut for weeks | Vale Courier'], null),
  ).toBe('Quay in Vale is shut')
})

it('takes the title where the headings are about something else, or are the name of the outlet', () => {
  expect(chooseHeadline(['Most read'], ['Quay in Vale is shut'], null)).toBe('Quay in Vale is shut')
  expect(chooseHeadline(['Vale Courier'], ['Quay in Vale is shut - Vale Courier'], 'Vale Courier')).toBe(
    'Quay in Vale is shut',
  )
})

it('cuts the outlet off a title only where enough is left', () => {
  expect(withoutOutlet('Quay in Vale is shut — Vale Courier')).toBe('Quay in Vale is shut')
  expect(withoutOutlet('Quay - Vale Courier')).toBe('Quay - Vale Courier')
})

it('finds none on a page without headings and titles', () => {
  expect(chooseHeadline([], [], null)).toBeNull()
})
