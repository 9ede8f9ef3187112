import { createAccountAt } from '@parallax/core/anchor'
import { describe, expect, it } from 'vitest'
import { createFixture } from '../fixtures/comparison.js'
import { originPicture } from './origin-map.js'
import { sharedOrigins } from './origins.js'

const { origins, reuse, accounts } = createFixture(() => '0'.repeat(64))
const accountAt = createAccountAt(accounts)
const picture = originPicture(origins, reuse, accounts, accountAt)

describe('the picture of who rests on whom', () => {
  it('draws each account once on every shared origin that it rests on', () => {
    const rests = picture.edges.filter(({ kind }) => kind === 'rests')
    expect(rests.map(({ from, to }) => `${from} ${to}`)).toEqual(
      sharedOrigins(origins).flatMap(({ id, accounts: on }) => on.map((account) => `${account} ${id}`)),
    )
    expect(new Set(rests.map(({ to }) => to))).toEqual(new Set(picture.origins.map(({ id }) => id)))
  })

  it('counts the passages between two accounts on one line, with its direction', () => {
    const passages = picture.edges.filter(({ kind }) => kind === 'reuse')
    expect(passages.reduce((sum, { count }) => sum + count, 0)).toBe(
      reuse.filter(({ from, to }) => accountAt(from)?.id !== accountAt(to)?.id).length,
    )
    expect(new Set(passages.map(({ from, to, isDirected }) => `${from}${to}${isDirected}`)).size).toBe(
      passages.length,
    )
  })

  it('lets no two stand on one place, and is the same each time', () => {
    const rows = picture.origins.map(({ row }) => row)
    for (const [index, row] of rows.slice(1).entries()) expect(row - rows[index]!).toBeGreaterThanOrEqual(1)
    expect(Math.max(...rows)).toBeLessThan(picture.rows)
    expect(originPicture(origins, reuse, accounts, accountAt)).toEqual(picture)
  })

  it('says how many origins it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...origins[0]!,
      id: `m${index}`,
      accounts: ['A', 'B'],
    }))
    const cut = originPicture(many, [], accounts, accountAt)
    expect([cut.origins.length, cut.more]).toEqual([24, 16])
  })
})
