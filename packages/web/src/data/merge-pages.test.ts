import { describe, expect, it } from 'vitest'
import { appendPage, type Listed, mergeFirst } from './merge-pages.js'

interface Item {
  id: string
  count: number
}
const list = (ids: string, next: string | null = null, count = 0): Listed<Item> => ({
  items: [...ids].map((id) => ({ id, count })),
  next,
})
const idOf = ({ id }: Item) => id
const ids = ({ items }: Listed<Item>) => items.map(idOf).join('')

describe('a list that changes while it is read', () => {
  it('lets new items wait and changes the shown ones in place', () => {
    const { shown, waiting } = mergeFirst(list('abcdef', '6'), list('xcab', '4', 1), idOf)
    expect([ids(shown), waiting, shown.next]).toEqual(['abcdef', 2, '6'])
    expect(shown.items.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0, 0])
  })

  it('takes away what is gone, and keeps the further pages', () => {
    const { shown, waiting } = mergeFirst(list('abcdef', '6'), list('acd', '3', 1), idOf)
    expect([ids(shown), waiting, shown.next]).toEqual(['acdef', 0, '6'])
  })

  it('is the first page where there are no others', () => {
    expect(mergeFirst(list('ab', '2'), list('ab', null, 1), idOf)).toEqual({
      shown: list('ab', null, 1),
      waiting: 0,
    })
    expect(mergeFirst(list('ab', null), list('', null), idOf).shown.items).toEqual([])
  })

  it('shows nothing twice that slid to a further page', () => {
    const grown = appendPage(list('abc', '3'), list('cde', '6'), idOf)
    expect([ids(grown), grown.next]).toEqual(['abcde', '6'])
  })
})
