import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleKey, textKey } from './article-key.js'
import { addressesOf, canonicalAddress, isSameSite } from './canonical-address.js'

const QUAY = 'https://www.vale.example/2031/05/quay-is-shut'

describe('canonicalAddress', () => {
  it.each([
    ['HTTPS://WWW.Vale.Example:443/2031/05/quay-is-shut', QUAY],
    [`${QUAY}#comments`, QUAY],
    [`${QUAY}?utm_source=rss&utm_medium=feed`, QUAY],
    [`${QUAY}?UTM_Source=rss&fbclid=Iw&gclid=1&at_medium=RSS&xtor=RSS-1`, QUAY],
    [`${QUAY}?amp;utm_source=x`, QUAY],
    [`${QUAY}/amp`, QUAY],
    [`${QUAY}/amp/`, `${QUAY}/`],
    [`${QUAY}?amp`, QUAY],
    [`${QUAY}?outputType=amp`, QUAY],
    [`${QUAY}.amp.html`, `${QUAY}.html`],
    ['https://www.vale.example/amp/2031/05/quay-is-shut', QUAY],
    ['https://www-vale-example.cdn.ampproject.org/c/s/www.vale.example/2031/05/quay-is-shut', QUAY],
    ['https://www.google.com/amp/s/www.vale.example/2031/05/quay-is-shut', QUAY],
    ['https://www.vale.example/2031/05/%71uay-is-shut', QUAY],
    ['https://www.vale.example./2031/05/quay-is-shut', QUAY],
    [`${QUAY};jsessionid=0A1`, QUAY],
    ['https://vale.example/news/index.html', 'https://vale.example/news/'],
    ['https://vale.example/?b=2&a=1&b=1', 'https://vale.example/?a=1&b=2&b=1'],
    ['https://vale.example/a?q=a+b%20c&empty=', 'https://vale.example/a?empty=&q=a+b%20c'],
    ['https://vale.example/caf%c3%a9', 'https://vale.example/caf%C3%A9'],
    ['http://vale.example:8080/a', 'http://vale.example:8080/a'],
  ])('%s is %s', (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected)
  })

  it.each([
    'https://vale.example/article.php?id=17&ref=4&source=wire&page=2',
    'https://vale.example/amp',
    'https://vale.example/amp/loud-amplifiers',
    'https://vale.example/a?amp=loud',
    'https://m.vale.example/a',
    'https://www.google.com/search?q=quay',
  ])('leaves what may choose the page in %s', (address) => {
    const [before, after] = [new URL(address), new URL(canonicalAddress(address)!)]
    expect([after.host, after.pathname]).toEqual([before.host, before.pathname])
    expect(after.search.split(/[?&]/u).sort()).toEqual(before.search.split(/[?&]/u).sort())
  })

  it.each([
    ['https://m.vale.example/a', QUAY, QUAY],
    ['https://amp.vale.example/a', '//www.vale.example/b?utm_source=x#top', 'https://www.vale.example/b'],
    ['https://vale.example/a?x=1', '/a', 'https://vale.example/a'],
    ['https://news.vale.example/a', 'https://vale.example/a', 'https://vale.example/a'],
    // Another site, the front page, what is no address: not believed.
    ['https://vale.example/a', 'https://other.example/a', 'https://vale.example/a'],
    ['https://one.pages.example/a', 'https://two.pages.example/a', 'https://one.pages.example/a'],
    ['https://vale.example/a', 'https://vale.example/', 'https://vale.example/a'],
    ['https://vale.example/a', 'javascript:void(0)', 'https://vale.example/a'],
    ['https://vale.example/a', 'http://[', 'https://vale.example/a'],
  ])('of %s with the canonical link %s is %s', (address, canonicalLink, expected) => {
    expect(canonicalAddress(address, { canonicalLink })).toBe(expected)
  })

  it('gives null for what is no web address', () => {
    for (const address of ['', 'quay', 'mailto:a@vale.example', 'file:///a', 'http://']) {
      expect(canonicalAddress(address)).toBeNull()
    }
  })

  it('keeps a parameter that is a question mark', () => {
    const once = canonicalAddress('http://vale.example/a??')
    expect([once, canonicalAddress(once!)]).toEqual(['http://vale.example/a??', 'http://vale.example/a??'])
  })

  it('is the same when it is taken again, and never names another place', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const once = canonicalAddress(address)
        expect(canonicalAddress(once!)).toBe(once)
        expect(new URL(once!).origin).toBe(new URL(address).origin)
      }),
      { numRuns: 40 },
    )
  })
})

it('knows one article at five addresses', () => {
  const seen = [
    'http://vale.example/2031/05/quay-is-shut/',
    `${QUAY}?utm_source=rss`,
    `${QUAY}/amp/`,
    'https://www-vale-example.cdn.ampproject.org/v/s/www.vale.example/2031/05/quay-is-shut?amp_js_v=0.1&usqp=x',
    canonicalAddress('https://m.vale.example/quay', { canonicalLink: QUAY })!,
  ]
  const keys = seen.map((address) => articleKey(canonicalAddress(address)!))
  expect(new Set(keys).size).toBe(1)
  expect(addressesOf(seen, QUAY)).toEqual([...new Set(addressesOf(seen, QUAY))])
  expect(addressesOf(seen, QUAY)[0]).toBe(QUAY)
  expect(addressesOf(seen, QUAY)).toEqual(expect.arrayContaining(seen))
})

describe('keys', () => {
  it('are 63 bits as digits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textKey(text)).toMatch(/^\d{1,19}$/u)
        expect(BigInt(textKey(text))).toBeLessThan(2n ** 63n)
      }),
    )
  })

  it('tell articles apart', () => {
    const addresses = ['/a', '/b', '/a?id=1', '/a?id=2', '/A'].map((path) => `https://vale.example${path}`)
    expect(new Set(addresses.map(articleKey)).size).toBe(addresses.length)
    expect(articleKey('https://vale.example/a')).not.toBe(articleKey('https://vale.example:8080/a'))
  })

  it('are those of other programs: the first 63 bits of SHA-256', () => {
    // ba7816bf8f01cfea… is the hash of "abc".
    expect(textKey('abc')).toBe((0xba7816bf8f01cfean >> 1n).toString())
  })
})

it('takes hosts with dress labels and hosts below one another for one site', () => {
  expect(isSameSite('en.m.vale.example', 'en.vale.example')).toBe(true)
  expect(isSameSite('WWW.vale.example', 'vale.example.')).toBe(true)
  expect(isSameSite('m.example', 'www.example')).toBe(false)
  expect(isSameSite('vale.example', 'evilvale.example')).toBe(false)
})
