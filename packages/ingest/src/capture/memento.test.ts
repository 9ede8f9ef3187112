import { describe, expect, it } from 'vitest'
import { chooseMemento, MementoTemplateError, mementoQuery } from './memento.js'

const LINKS = `<https://vale.example/a?x=1,2>; rel="original",
<https://archive.example/map/https://vale.example/a>; rel="self"; type="application/link-format",
<https://archive.example/1/https://vale.example/a>; rel="first memento"; datetime="Sun, 04 May 2031 06:00:00 GMT",
<https://archive.example/2/https://vale.example/a>; rel="memento"; datetime="Sun, 04 May 2031 08:00:00 GMT",
<javascript:alert(1)>; rel="memento"; datetime="Sun, 04 May 2031 07:00:00 GMT",
<https://archive.example/3/https://vale.example/a>; rel="last memento"; datetime="no date"`

describe('chooseMemento', () => {
  it.each([
    ['2031-05-04T06:20:00Z', 'https://archive.example/1/https://vale.example/a'],
    ['2031-05-04T07:00:00Z', 'https://archive.example/1/https://vale.example/a'],
    ['2031-05-04T07:00:01Z', 'https://archive.example/2/https://vale.example/a'],
  ])('takes the copy nearest to %s', (at, address) => {
    expect(chooseMemento(LINKS, at)?.address).toBe(address)
  })

  it('reads answers in JSON', () => {
    const wayback = {
      archived_snapshots: { closest: { url: 'http://web.example/w/a', timestamp: '20310504060000' } },
    }
    expect(chooseMemento(JSON.stringify(wayback), '2031-05-04T06:00:00Z')).toEqual({
      address: 'http://web.example/w/a',
      at: '2031-05-04T06:00:00.000Z',
    })
    const map = { mementos: { list: [{ uri: 'https://a.example/1', datetime: '2031-05-04T06:00:00Z' }] } }
    expect(chooseMemento(JSON.stringify(map), '2031-05-04T06:00:00Z')?.address).toBe('https://a.example/1')
  })

  it.each([
    '',
    '{',
    '{}',
    '{"archived_snapshots":{}}',
    '<html>',
    '<'.repeat(50_000),
    `<a>${';a'.repeat(50_000)}`,
  ])('finds nothing in %.30j', (answer) => {
    expect(chooseMemento(answer, '2031-05-04T06:00:00Z')).toBeNull()
  })
})

it('fills templates, and refuses those without a place for the address', () => {
  expect(mementoQuery('https://a.example/map/{+address}', 'https://vale.example/a?b=c')).toBe(
    'https://a.example/map/https://vale.example/a?b=c',
  )
  expect(mementoQuery('https://a.example/q?url={address}', 'https://vale.example/a?b=c')).toBe(
    'https://a.example/q?url=https%3A%2F%2Fvale.example%2Fa%3Fb%3Dc',
  )
  expect(() => mementoQuery('https://a.example/', 'https://vale.example/')).toThrow(MementoTemplateError)
})
