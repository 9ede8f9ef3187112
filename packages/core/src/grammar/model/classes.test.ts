import { describe, expect, it } from 'vitest'
import { CAN_BE, FORM, FORM_SHIFT, merge, NOUN_SHIFT, VERB_SHIFT, WordClasses } from './classes.js'
import { hashText } from './hash.js'

const PLAN = CAN_BE.noun | CAN_BE.verb | (3 << NOUN_SHIFT) | (5 << VERB_SHIFT)

function table(entries: Record<string, number>): Int32Array {
  const pairs = new Int32Array(64)
  for (const [word, value] of Object.entries(entries)) {
    let slot = (hashText(word) << 1) & 62
    while (pairs[slot + 1] !== 0) slot = (slot + 2) & 62
    pairs.set([hashText(word), value], slot)
  }
  return pairs
}

const classes = new WordClasses(
  table({
    plan: PLAN,
    say: CAN_BE.verb,
    said: CAN_BE.verb | (FORM.ed << FORM_SHIFT),
    city: CAN_BE.noun,
    hope: CAN_BE.verb,
  }),
  table({ said: hashText('say') }),
)
const formOf = (word: string) => (classes.of(word).bits >> FORM_SHIFT) & 15

describe('the classes of words', () => {
  it('knows dictionary forms', () => {
    expect(classes.of('plan').bits).toBe(PLAN | (FORM.plain << FORM_SHIFT))
    expect(classes.of('unheard')).toMatchObject({
      bits: 0,
      verbStem: hashText('unheard'),
      nounStem: hashText('unheard'),
    })
  })

  it.each([
    ['planned', 'plan', FORM.ed],
    ['planning', 'plan', FORM.ing],
    ['plans', 'plan', FORM.s],
    ['hoped', 'hope', FORM.ed],
    ['hoping', 'hope', FORM.ing],
  ])('leads %s back to the verb %s', (word, stem, form) => {
    expect(classes.of(word).verbStem).toBe(hashText(stem))
    expect(formOf(word)).toBe(form)
  })

  it('leads plurals back to the noun', () => {
    expect(classes.of('cities').nounStem).toBe(hashText('city'))
    expect(classes.of('cities').verbStem).toBe(hashText('cities'))
  })

  it('knows the verb of an irregular form', () => {
    expect(classes.of('said').verbStem).toBe(hashText('say'))
  })

  it('does not take an ending off a word that would be none', () => {
    expect(classes.of('ing').bits).toBe(0)
    expect(classes.of('planed').bits & CAN_BE.noun).toBe(0)
  })

  it('keeps the sort of the first of two classes', () => {
    expect(merge(2 << NOUN_SHIFT, (3 << NOUN_SHIFT) | CAN_BE.noun)).toBe((2 << NOUN_SHIFT) | CAN_BE.noun)
  })
})
