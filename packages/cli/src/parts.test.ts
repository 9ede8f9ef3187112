/** The parts of every story of the repository hold all of its comparison. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fromParts, gridOf, readGridCell, toParts } from '@parallax/core/parts'
import { describe, expect, it } from 'vitest'
import { compareInputs, ROOT } from './_stories.js'

const EXAMPLES = ['sample-story', 'two-languages']
const tiny = readdirSync(join(ROOT, 'fixtures', 'golden')).filter((name) => !EXAMPLES.includes(name))
const inputs = [
  ...EXAMPLES.map((name) => `examples/${name}`),
  ...tiny.map((name) => `fixtures/golden/${name}/articles`),
]

describe.each(inputs)('%s', (input) => {
  it('is held whole by its parts, and by its grid cell for cell', async () => {
    const comparison = await compareInputs([input])
    const parts = new Map<string, string>()
    for (const { name, value } of toParts(comparison)) parts.set(name, JSON.stringify(value))
    expect(fromParts((name) => JSON.parse(parts.get(name)!))).toEqual(comparison)
    const { claims, accounts, conflicts } = comparison
    const grid = gridOf(claims, accounts, conflicts)
    const told = claims.map(({ cells }) => cells.map(({ account, position }) => [account, position]))
    expect(
      claims.map((_, row) => accounts.map(({ id }, column) => [id, readGridCell(grid, row, column)])),
    ).toEqual(told)
    const isShared = ({ id, cells }: (typeof claims)[number]) =>
      cells.filter(({ statements }) => statements.length > 0).length > 1 ||
      conflicts.some((conflict) => conflict.claims.includes(id))
    expect(claims.map(isShared)).toEqual(claims.map((_, index) => index < grid.shared))
  })
})
