import { Comparison } from '@parallax/contract'
import { compare, createArticle, read } from '@parallax/core'
import { describe, expect, it } from 'vitest'
import { COURIER, HERALD } from './_io.js'
import { BrokenContractError, inChunks, toJson, toLine, toPieces } from './canonical.js'

const comparison = () =>
  compare(
    [HERALD, COURIER].map(({ id, outlet, published, text }) =>
      read({ id, input: id, article: createArticle({ outlet, published, text, language: 'en' }) }),
    ),
  )

describe('JSON in pieces', () => {
  it('is the JSON of the whole value in the order of the schema', async () => {
    const value = comparison()
    const shuffled = Object.fromEntries(Object.entries(value).reverse()) as Comparison
    const whole = JSON.stringify(Comparison.parse(value))
    expect(await toJson('Comparison', shuffled)).toBe(whole)
    expect([...inChunks(await toPieces('Comparison', value))].join('')).toBe(`${whole}\n`)
  })

  it('leaves out what no schema names and what is not there', async () => {
    const value = { ...comparison(), naming: undefined, extra: 1 }
    const { naming: _naming, extra: _extra, ...rest } = value
    expect(await toJson('Comparison', value as unknown as Comparison)).toBe(
      JSON.stringify(Comparison.parse(rest)),
    )
  })

  it('names the place that breaks the contract, and hands nothing out', async () => {
    const value = comparison()
    const at = value.claims.length - 1
    const cells = [
      { ...value.claims[at]!.cells[0]!, account: 7 },
    ] as unknown as Comparison['claims'][0]['cells']
    value.claims[at] = { ...value.claims[at]!, cells }
    const broken = toPieces('Comparison', value)
    await expect(broken).rejects.toThrow(BrokenContractError)
    await expect(broken).rejects.toThrow(`Comparison: claims.${at}.cells.0.account: `)
    await expect(toPieces('Comparison', { ...value, claims: [], accounts: undefined! })).rejects.toThrow(
      'Comparison: accounts: ',
    )
  })

  it('writes a cell that stands in many places once', async () => {
    const value = comparison()
    let asked = 0
    const cell: Comparison['claims'][0]['cells'][0] = {
      account: 'A',
      get position() {
        asked += 1
        return 'silent' as const
      },
      statements: [],
      searched: null,
    }
    const cells = Array.from({ length: 300 }, () => cell)
    await toPieces('Comparison', { ...value, claims: [{ ...value.claims[0]!, cells }] })
    expect(asked).toBeLessThan(10)
  })
})

describe('a line of JSON', () => {
  it('holds no character at which a splitter of lines would cut it', () => {
    expect(toLine({ text: 'a\u0085b\u2028c' })).toBe('{"text":"a\\u0085b\\u2028c"}')
  })
})
