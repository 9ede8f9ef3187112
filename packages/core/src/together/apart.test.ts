import type { Comparison } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { compare } from '../compare.js'

const FERRY = `The ferry Aurora sank near Lindholm harbour on Tuesday evening with 40 passengers aboard.
Captain Anna Berg called the coast guard minutes after the bow door broke in the storm.
Divers searched the flooded hull for three missing sailors until dawn. Nineteen people were killed.`
const FERRY_AGAIN = `Divers searched the hull of the Aurora for three missing sailors until dawn on Wednesday.
The ferry sank near Lindholm harbour on Tuesday evening, and 40 passengers were aboard.
The bow door broke in the storm, Captain Anna Berg told the coast guard. Twenty-five people were killed.`
const MINE = `Gas exploded in the Kessel mine above Marvik before the morning shift ended. Four people were killed.
Rescue teams reached the lower gallery with oxygen after nine hours of digging.
Minister Tom Holt promised an inquiry and closed every shaft of the province.`

function compared(...texts: string[]): Comparison {
  return compare(
    texts.map((text, at) => {
      const name = 'ABC'[at]!
      return read({
        id: name,
        input: `${name}.txt`,
        article: createArticle({ text, outlet: name, language: 'en' }),
      })
    }),
  )
}

const conflictsOf = ({ conflicts }: Comparison) =>
  conflicts.map(({ evidence }) => evidence.map(({ article }) => article))

describe('accounts of different events', () => {
  it('are said to be so, and nothing is held against either', () => {
    const { story, conflicts, omissions, hardening, figureLedger } = compared(FERRY, MINE)
    expect(story.together).toMatchObject({ state: 'apart', apart: ['A', 'B'] })
    expect([conflicts, omissions, hardening]).toEqual([[], [], []])
    expect(figureLedger.flatMap(({ entries }) => entries.map(({ relation }) => relation))).not.toContain(
      'conflict',
    )
  })

  it('leave the conflict between the others standing, and the intruder out of it', () => {
    const both = compared(FERRY, MINE, FERRY_AGAIN)
    expect(both.story.together.apart).toEqual(['B'])
    expect(conflictsOf(both)).toEqual(
      conflictsOf(compared(FERRY, FERRY_AGAIN)).map((pair) => pair.map((id) => (id === 'B' ? 'C' : id))),
    )
    expect(conflictsOf(both).length).toBeGreaterThan(0)
  })

  it('are not silent about each other', () => {
    for (const { cells } of compared(FERRY, MINE, FERRY_AGAIN).claims)
      for (const { account, position } of cells)
        if (account === 'B') expect(['silent', 'not-yet']).not.toContain(position)
  })
})
