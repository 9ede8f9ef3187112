import { expect, it } from 'vitest'
import { response } from '../capture/_captures.js'
import { movedTo } from './moved-to.js'

it.each([
  [[], false, null],
  [[301], false, 'https://vale.example/quay'],
  [[308, 301], false, 'https://vale.example/quay'],
  [[301, 302], false, null],
  [[301], true, null],
])('redirects %j, out of https: %j, mean %j', (statuses, isDowngraded, expected) => {
  const { at, statusText, httpVersion, requestHeaders, responseHeaders, ip } = response()
  const rest = { at, statusText, httpVersion, requestHeaders, responseHeaders, ip }
  const redirects = statuses.map((status) => ({ address: 'https://vale.example/old', status, ...rest }))
  expect(movedTo(response({ redirects, isDowngraded }))).toBe(expected)
})
