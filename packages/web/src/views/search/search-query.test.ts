import { describe, expect, it } from 'vitest'
import { searchQueryOf } from './search-query.js'

const of = (text: string) => searchQueryOf(new URLSearchParams(text))

describe('what the address asks of the search', () => {
  it('is nothing where every text would answer', () => {
    expect([of(''), of('q=+'), of('language=de&from=2031-05-14'), of('figure=many')]).toEqual(
      Array(4).fill(null),
    )
  })

  it('takes words, names, figures and bounds together', () => {
    expect(of('q="the+wall"+-fog&name=Varga&figure=1,250&to=2031-05-14')).toEqual({
      q: '"the wall" -fog',
      name: 'Varga',
      figure: 1250,
      to: '2031-05-14T23:59:59.999Z',
      limit: 20,
    })
    expect(of('figure=0')).toMatchObject({ figure: 0 })
  })
})
