import type { ClaimParts } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { startComparing } from '../comparing.js'
import { modelOf, rows } from '../grammar/_trees.js'
import { grammarPass } from '../grammar/index.js'
import { namingPass } from '../naming/index.js'
import { blankReading } from '../reading.js'
import { textPass } from '../text/index.js'
import { claimsPass } from './index.js'

/** The parts of the first claim of an article of one sentence. */
function partsOf(text: string, tree: string, published: string | null = '2024-03-14'): ClaimParts {
  const article = createArticle({ text, language: 'en', outlet: 'Tavin Post', published })
  let reading = blankReading({ id: 'a', input: 'a', article })
  for (const pass of [textPass, grammarPass, namingPass])
    reading = { ...reading, ...pass.run(reading, { models: [modelOf(rows(tree))] }) }
  return claimsPass.run(startComparing([reading])).claims![0]!.parts!
}

/** "who · did · to whom · where · when", a dash for what is not said. */
function told(parts: ClaimParts): string {
  const { actor, predicate, object, place, time } = parts
  return [actor, predicate, object, place, time].map((part) => part?.exact ?? '–').join(' · ')
}

const RAMMED = `
  A DET DT 2 det
  barge NOUN NN 3 nsubj
  rammed VERB VBD 0 root
  the DET DT 6 det
  old ADJ JJ 6 amod
  pier NOUN NN 3 obj
  near ADP IN 8 case
  Tavin PROPN NNP 3 obl
  on ADP IN 10 case
  Tuesday PROPN NNP 3 obl
  . PUNCT . 3 punct`

describe('the parts of a claim', () => {
  it('CP-01 names who did what to whom, where and when', () => {
    const parts = partsOf('A barge rammed the old pier near Tavin on Tuesday.', RAMMED)
    expect(told(parts)).toBe('A barge · rammed · the old pier · near Tavin · on Tuesday')
    expect(parts.time!.iso).toBe('2024-03-12')
    expect(parts.predicate).toMatchObject({ lemma: 'ram', negated: false })
  })

  it('CP-02 leaves a day open where publication does not settle it', () => {
    const text = 'A barge rammed the old pier near Tavin on Tuesday.'
    expect(partsOf(text, RAMMED, null).time!.iso).toBeNull()
    expect(partsOf(text, RAMMED, '2024-03-11').time!.iso).toBeNull()
    const would = RAMMED.replace('rammed VERB VBD', 'rammed VERB VBZ')
    expect(partsOf(text, would).time!.iso).toBeNull()
  })

  it('CP-03 gives the doer of a passive only where it is named', () => {
    const tree = (by: string) => `
      The DET DT 2 det
      pier NOUN NN 4 nsubj:pass
      was AUX VBD 4 aux:pass
      rammed VERB VBN 0 root
      ${by} ADP IN 7 case
      a DET DT 7 det
      barge NOUN NN 4 obl
      . PUNCT . 4 punct`
    expect(told(partsOf('The pier was rammed by a barge.', tree('by')))).toBe(
      'a barge · rammed · The pier · – · –',
    )
    expect(told(partsOf('The pier was rammed despite a barge.', tree('despite')))).toBe(
      '– · rammed · The pier · – · –',
    )
  })

  it('CP-04 follows a verb to the one that it leads to, and marks a denial', () => {
    const tree = `
      Lena PROPN NNP 5 nsubj
      Voss PROPN NNP 1 flat
      did AUX VBD 5 aux
      not PART RB 5 advmod
      try VERB VB 0 root
      to PART TO 7 mark
      close VERB VB 5 xcomp
      the DET DT 10 det
      flood NOUN NN 10 compound
      gate NOUN NN 7 obj
      . PUNCT . 5 punct`
    const parts = partsOf('Lena Voss did not try to close the flood gate.', tree)
    expect(told(parts)).toBe('Lena Voss · try to close · the flood gate · – · –')
    expect(parts.predicate!.negated).toBe(true)
    expect(parts.actor!.name).toBe('Lena Voss')
  })

  it('CP-05 takes the day of the subject for no day of what is told of it', () => {
    const tree = `
      Tuesday PROPN NNP 3 nmod:poss
      's PART POS 1 case
      fire NOUN NN 4 nsubj
      angered VERB VBD 0 root
      many ADJ JJ 7 amod
      dock NOUN NN 7 compound
      workers NOUN NNS 4 obj
      . PUNCT . 4 punct`
    expect(partsOf("Tuesday's fire angered many dock workers.", tree).time).toBeNull()
  })

  it('CP-06 is left out where there is no tree', () => {
    const article = createArticle({ text: 'A barge rammed the old pier near Tavin.', language: 'en' })
    let reading = blankReading({ id: 'a', input: 'a', article })
    reading = { ...reading, ...textPass.run(reading, {}) }
    expect(claimsPass.run(startComparing([reading])).claims![0]!.parts).toBeUndefined()
  })
})
