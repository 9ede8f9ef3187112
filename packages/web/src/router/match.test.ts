import { describe, expect, it } from 'vitest'
import { matchPath } from './match.js'

describe('a pattern of a path', () => {
  it.each([
    ['/', '/', {}],
    ['/', '/search', null],
    ['/search', '/search/', {}],
    ['/outlets/:name', '/outlets/Port%20Senna%2FCourier', { name: 'Port Senna/Courier' }],
    ['/outlets/:name', '/outlets', null],
    ['/outlets/:name', '/outlets/a/b', null],
    ['/outlets/:name', '/outlets/%E0%A4%A', null],
    ['/stories/:story/*', '/stories/s1', { story: 's1', rest: '' }],
    ['/stories/:story/*', '/stories/s1/claims/c2', { story: 's1', rest: 'claims/c2' }],
  ])('%s against %s', (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params)
  })
})
