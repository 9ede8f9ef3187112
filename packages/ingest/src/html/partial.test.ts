import { expect, it } from 'vitest'
import { countWords, findPartial } from './partial.js'

const words = (count: number) => 'The quay is shut today. '.repeat(count / 5)
const none = { removed: '', isFree: null, stated: null }

it('says nothing about a whole article', () => {
  expect(findPartial({ ...none, body: words(200) })).toBeNull()
  expect(findPartial({ ...none, body: words(600), isFree: false })).toBeNull()
})

it('recognises an offer to subscribe, a page that is not free, a stated length, a stub', () => {
  expect(findPartial({ ...none, body: words(100), removed: 'Subscribe now to continue reading' })).toContain(
    'subscription',
  )
  expect(findPartial({ ...none, body: words(100), isFree: false })).toContain('not free')
  expect(findPartial({ ...none, body: words(100), stated: 900 })).toContain('states 900 words')
  expect(findPartial({ ...none, body: words(10) })).toContain('Only 10 words')
})

it('recognises a request for consent', () => {
  expect(findPartial({ ...none, body: 'We use cookies and ask for your consent. '.repeat(5) })).toContain(
    'consent',
  )
})

it('does not take an article about subscriptions for a wall', () => {
  expect(
    findPartial({
      ...none,
      body: `${words(400)} Readers must subscribe to continue reading, the editor said.`,
    }),
  ).toBeNull()
})

it('counts words of scripts without spaces', () => {
  expect(countWords('川の橋が閉鎖された')).toBe(5)
})
