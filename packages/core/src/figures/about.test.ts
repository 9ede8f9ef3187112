import { describe, expect, it } from 'vitest'
import { treeOf } from '../grammar/_trees.js'
import { type Asked, aboutMeasure, changedObject, ownerOf } from './about.js'

/** The word that the question about the node with this form leads to. */
function asked(
  rows: string,
  form: string,
  question: (tree: ReturnType<typeof treeOf>, node: number) => Asked,
) {
  const forms = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/u)[0]!)
  const answer = question(treeOf(rows), forms.indexOf(form))
  return typeof answer === 'number' ? forms[answer] : answer
}

const HAS = `
  mills NOUN NNS 2 nsubj
  run VERB VBP 0 root
  nine NUM CD 4 nummod
  barges NOUN NNS 2 obj`

const RELATIVE = `
  mill NOUN NN 0 root
  that PRON WDT 3 nsubj
  owns VERB VBZ 1 acl:relcl
  nine NUM CD 5 nummod
  barges NOUN NNS 3 obj`

const SAID = `
  mill NOUN NN 2 nsubj
  said VERB VBD 0 root
  it PRON PRP 4 nsubj
  owns VERB VBZ 2 ccomp
  nine NUM CD 6 nummod
  barges NOUN NNS 4 obj`

const SURVEY = `
  survey NOUN NN 5 nsubj
  of ADP IN 4 case
  nine NUM CD 4 nummod
  towns NOUN NNS 1 nmod
  ended VERB VBD 0 root`

const LIFTED = `
  mill NOUN NN 2 nsubj
  lifted VERB VBD 0 root
  wages NOUN NNS 2 obj
  by ADP IN 6 case
  5 NUM CD 6 nummod
  % SYM NN 2 obl`

const FINE = `
  fine NOUN NN 5 nsubj
  of ADP IN 3 case
  $ SYM $ 1 nmod
  9 NUM CD 3 nummod
  fell VERB VBD 0 root`

const COPULA = `
  queue NOUN NN 4 nsubj
  was AUX VBD 4 cop
  nine NUM CD 4 nummod
  miles NOUN NNS 0 root`

const PRONOUN = `
  They PRON PRP 2 nsubj
  own VERB VBP 0 root
  nine NUM CD 4 nummod
  barges NOUN NNS 2 obj`

describe('whose a counted thing is', () => {
  it.each([
    ['the subject of the verb that it is the object of', HAS, 'barges', 'mills'],
    ['the noun that a relative clause belongs to', RELATIVE, 'barges', 'mill'],
    ['the speaker, where the speaker says what it has', SAID, 'barges', 'mill'],
    ['the noun that it stands behind', SURVEY, 'towns', 'survey'],
    ['nobody, behind a pronoun', PRONOUN, 'barges', 'none'],
    ['not said of a subject', SURVEY, 'survey', null],
  ])('is %s', (_, rows, form, owner) => {
    expect(asked(rows, form, ownerOf)).toBe(owner)
  })
})

describe('what a measure is about', () => {
  it.each([
    ['what a verb makes change', LIFTED, '%', 'wages'],
    ['the noun that it stands behind', FINE, '$', 'fine'],
    ['the subject that it is said of', COPULA, 'miles', 'queue'],
  ])('is %s', (_, rows, form, noun) => {
    expect(asked(rows, form, aboutMeasure)).toBe(noun)
  })

  it('is the object only beside a verb that makes it change', () => {
    expect([asked(LIFTED, '%', changedObject), asked(FINE, '$', changedObject)]).toEqual(['wages', null])
  })
})
