import { hashText } from '@parallax/core'
import { describe, expect, it } from 'vitest'
import { contextOf } from './_context.js'
import { measureStance } from './stance.js'

const BODIES =
  'Body ID,articleBody\n1,"An otter stole a ring in Quillan harbour. Divers found it."\n2,"The toll of the northern tunnel rises."\n'

const files = (stances: string) =>
  contextOf({ 'train_bodies.csv': BODIES, 'train_stances.csv': `Headline,Body ID,Stance\n${stances}` })

describe('bench stance', () => {
  it('counts what is taken for what, with the FNC score', async () => {
    const context = await files(
      'Otter steals ring in Quillan harbour,1,agree\nOtter steals ring in Quillan harbour,2,unrelated\nOtter steals ring in Quillan,1,disagree\n',
    )
    const { figures, n } = await measureStance(context)
    expect(n).toBe(3)
    expect(figures.whole).toMatchObject({
      pairs: 3,
      // Of 2.25: 1 for the agreement, .25 for the unrelated pair, .25 for a pair that is at least related.
      fnc_score: 0.6667,
      f1: { agree: 0.6667, disagree: 0, discuss: 0, unrelated: 1 },
      macro_f1: 0.4167,
      confusion: { disagree_taken_for: { agree: 1 } },
    })
  })

  it('counts a pair in a half only where headline and body fall into it', async () => {
    const half = (text: string) => Number.parseInt(hashText(text)[0]!, 16) % 2
    const body = half('The toll of the northern tunnel rises.')
    const headlines = Array.from({ length: 40 }, (_, at) => `Toll of tunnel ${at} rises`)
    const inside = headlines.find((headline) => half(headline) === body)
    const across = headlines.find((headline) => half(headline) !== body)
    const { figures } = await measureStance(await files(`${inside},2,agree\n${across},2,agree\n`))
    const [own, other] = body === 0 ? ['read', 'held_back'] : ['held_back', 'read']
    expect(figures[own!]).toMatchObject({ pairs: 1 })
    expect(figures[other!]).toMatchObject({ pairs: 0 })
    expect(figures.whole).toMatchObject({ pairs: 2 })
  })

  it('names the row that cannot be used', async () => {
    await expect(measureStance(await files('A,9,agree\n'))).rejects.toThrow(/row 2, names the body 9/)
    await expect(measureStance(await files('A,1,maybe\n'))).rejects.toThrow(/row 2, holds the stance maybe/)
  })
})
