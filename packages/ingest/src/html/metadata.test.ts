import { describe, expect, it } from 'vitest'
import { parseDocument } from './dom.js'
import { baseOf, readMetadata, webAddress } from './metadata.js'

const read = async (head: string, body = '', address: string | null = null) =>
  readMetadata(await parseDocument(`<html><head>${head}</head><body>${body}</body></html>`), address)
const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('readMetadata', () => {
  it('finds nothing in a page that says nothing', async () => {
    expect(await read('')).toMatchObject({
      bylines: [],
      outlet: null,
      published: null,
      modified: null,
      url: null,
      language: null,
      isFree: null,
      words: null,
    })
  })

  it('takes each field from the surest place that has it', async () => {
    const article = { '@type': 'NewsArticle', headline: 'Quay shut', author: { name: 'Ann Roe' } }
    const known = await read(
      ld({ '@graph': [article, { '@type': 'WebSite', name: 'x' }] }) +
        meta('og:site_name', 'Vale Courier') +
        meta('article:author', 'Other Name') +
        meta('article:published_time', '2024-03-04T05:06:07Z'),
    )
    expect(known).toMatchObject({
      bylines: ['Ann Roe'],
      outlet: 'Vale Courier',
      published: '2024-03-04T05:06:07Z',
    })
  })

  it('follows a publisher and an author that are named elsewhere on the page', async () => {
    const known = await read(
      ld({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'x', publisher: { '@id': '#o' }, author: [{ '@id': '#p' }] },
          { '@type': 'Organization', '@id': '#o', name: 'Vale Courier' },
          { '@type': 'Person', '@id': '#p', name: 'Bo Lin' },
        ],
      }),
    )
    expect(known).toMatchObject({ outlet: 'Vale Courier', bylines: ['Bo Lin'] })
  })

  it('passes over a date that cannot be read, and takes the next place', async () => {
    const known = await read(
      ld({ '@type': 'NewsArticle', headline: 'x', datePublished: 'yesterday' }) +
        meta('article:published_time', '2024-03-04'),
    )
    expect(known.published).toBe('2024-03-04')
  })

  it('reads a broken description as none', async () => {
    const known = await read(
      `<script type="application/ld+json">{"@type":"NewsArticle",</script>${meta('og:site_name', 'Vale Courier')}`,
    )
    expect(known.outlet).toBe('Vale Courier')
  })

  it('takes the host for the outlet only where nothing names one', async () => {
    expect((await read('', '', 'https://www.vale.example/quay')).outlet).toBe('vale.example')
    expect((await read(meta('og:site_name', 'Vale Courier'), '', 'https://vale.example/')).outlet).toBe(
      'Vale Courier',
    )
  })

  it.each([
    ['{"isAccessibleForFree":false}', false],
    ['{"isAccessibleForFree":"False"}', false],
    ['{"isAccessibleForFree":true}', true],
    ['{"isAccessibleForFree":true,"hasPart":[{"isAccessibleForFree":"No"}]}', false],
    ['{}', null],
  ])('knows whether %s is free to read', async (fields, isFree) => {
    const node = { '@type': 'NewsArticle', headline: 'x', ...JSON.parse(fields) }
    expect((await read(ld(node))).isFree).toBe(isFree)
  })

  it('reads a page of forty thousand meta elements', async () => {
    const { bylines } = await read('<meta name="author" content="Ann Roe">'.repeat(39_000))
    expect(bylines).toEqual(['Ann Roe'])
  })
})

describe('addresses', () => {
  it('are read against the base that the page names', async () => {
    const document = await parseDocument('<html><head><base href="/b/"></head><body></body></html>')
    expect(baseOf(document, 'https://vale.example/a/c')).toBe('https://vale.example/b/')
    expect(baseOf(document, null)).toBeNull()
  })

  it.each([
    ['/x', 'https://vale.example/a', 'https://vale.example/x'],
    ['x', null, null],
    ['javascript:alert(1)', 'https://vale.example/', null],
    ['data:text/html,x', null, null],
    ['http://[', null, null],
    [null, null, null],
  ])('%s against %s is %s', (found, base, address) => {
    expect(webAddress(found, base)).toBe(address)
  })
})
