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

it.each([
  ['Nous utilisons des cookies avec votre consentement. ', 'fr'],
  ['Wir verwenden Cookies; Ihre Einwilligung und unser Datenschutz zählen. ', 'de'],
  ['Usamos cookies con su consentimiento; lea nuestra política de privacidad. ', 'es'],
])('recognises a request for consent in %j', (words) => {
  expect(findPartial({ ...none, body: words.repeat(6) })).toContain('consent')
})

it.each([
  'Please verify you are a human. This takes a few seconds.',
  'Checking your browser before you go on. Enable JavaScript and cookies to continue.',
  'Access denied. You don’t have permission to access this page on this server.',
  'This content is not available in your country.',
])('recognises a check for robots or a refusal: %s', (body) => {
  expect(findPartial({ ...none, body })).toContain('robots')
})

it.each([
  'You’ve reached your limit of free articles',
  'Il vous reste 80% de cet article à découvrir',
  'Suscríbete para seguir leyendo',
  'Abbonati per continuare a leggere',
  'Оформите подписку',
])('recognises the offer %j', (removed) => {
  expect(findPartial({ ...none, body: words(100), removed })).toContain('subscription')
})

it('does not take an article about checks for robots, or about access denied, for one', () => {
  const body = `${words(150)} The site asked readers to verify that they are human, and access was denied to many, the editor said.`
  expect(findPartial({ ...none, body })).toBeNull()
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
