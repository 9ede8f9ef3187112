import { describe, expect, it } from 'vitest'
import { treeOf } from './_trees.js'
import {
  agentOf,
  clausalComplementOf,
  conjunctsOf,
  isNegated,
  isPassive,
  markOf,
  ownSubjectOf,
  reportedClauseOf,
  reportedSpan,
  subjectOf,
} from './clauses.js'

/** The warden came and said that Orr had not left . */
const SAID = treeOf(`
  The DET DT 2 det
  warden NOUN NN 3 nsubj
  came VERB VBD 0 root
  and CCONJ CC 5 cc
  said VERB VBD 3 conj
  that SCONJ IN 10 mark
  Orr PROPN NNP 10 nsubj
  had AUX VBD 10 aux
  not PART RB 10 advmod
  left VERB VBN 5 ccomp
  . PUNCT . 3 punct`)

/** Orr be held and questioned ; in a tree of tests a lemma is the form */
const HELD = treeOf(`
  Orr PROPN NNP 3 nsubj:pass
  be AUX VBD 3 aux:pass
  held VERB VBN 0 root
  and CCONJ CC 5 cc
  questioned VERB VBN 3 conj`)

/** Orr be told by the warden to leave . */
const TOLD = treeOf(`
  Orr PROPN NNP 3 nsubj:pass
  be AUX VBD 3 aux:pass
  told VERB VBN 0 root
  by ADP IN 6 case
  the DET DT 6 det
  warden NOUN NN 3 obl:agent
  to PART TO 8 mark
  leave VERB VB 3 xcomp
  . PUNCT . 3 punct`)

/** men told near docks : a participle, with an "obl" that is no agent */
const MEN = treeOf(`
  men NOUN NNS 0 root
  told VERB VBN 1 acl
  near ADP IN 4 case
  docks NOUN NNS 2 obl
  by ADP IN 6 case
  wardens NOUN NNS 2 obl`)

describe('a predicate', () => {
  it('has its own subject, or shares that of the predicate it is joined to', () => {
    expect([ownSubjectOf(SAID, 2), ownSubjectOf(SAID, 4)]).toEqual([1, -1])
    expect([subjectOf(SAID, 2), subjectOf(SAID, 4), subjectOf(SAID, 9)]).toEqual([1, 1, 6])
    expect(subjectOf(TOLD, 7)).toBe(-1)
  })

  it('is passive by its auxiliary or as a participle behind a noun', () => {
    expect([isPassive(TOLD, 2), isPassive(MEN, 1), isPassive(SAID, 4), isPassive(TOLD, 7)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('is passive where it is joined to a passive one, and in a headline', () => {
    expect([isPassive(HELD, 2), isPassive(HELD, 4)]).toEqual([true, true])
    expect(isPassive(treeOf('Talks NOUN NNS 2 nsubj:pass\n held VERB VBN 0 root'), 1)).toBe(true)
  })

  it('is not passive with "have" alone, whatever the relation is called', () => {
    const announced = treeOf('Orr PROPN NNP 3 nsubj:pass\n have AUX VBZ 3 aux:pass\n left VERB VBN 0 root')
    expect(isPassive(announced, 2)).toBe(false)
  })

  it('has its agent by relation or by preposition', () => {
    expect([agentOf(TOLD, 2), agentOf(MEN, 1), agentOf(SAID, 4)]).toEqual([5, 5, -1])
  })

  it('is completed by a finite clause or an infinitive, and the mark opens it', () => {
    expect([
      clausalComplementOf(SAID, 4),
      clausalComplementOf(TOLD, 2),
      clausalComplementOf(SAID, 9),
    ]).toEqual([9, 7, -1])
    expect([markOf(SAID, 9), markOf(TOLD, 7), markOf(SAID, 4)]).toEqual([5, 6, -1])
  })

  it('has what is said behind it, before it, or around it', () => {
    const before = treeOf(
      'He PRON PRP 2 nsubj\n left VERB VBD 5 advcl\n , PUNCT , 2 punct\n she PRON PRP 5 nsubj\n said VERB VBD 0 root',
    )
    const around = treeOf(
      'He PRON PRP 6 nsubj\n , PUNCT , 4 punct\n she PRON PRP 4 nsubj\n said VERB VBD 6 parataxis\n , PUNCT , 4 punct\n left VERB VBD 0 root',
    )
    const when = treeOf(
      'When ADV WRB 3 advmod\n he PRON PRP 3 nsubj\n left VERB VBD 5 advcl\n she PRON PRP 5 nsubj\n said VERB VBD 0 root',
    )
    expect([reportedClauseOf(SAID, 4), reportedSpan(SAID, 4)]).toEqual([9, { first: 5, last: 9 }])
    expect([reportedClauseOf(before, 4), reportedSpan(before, 4)]).toEqual([1, { first: 0, last: 2 }])
    expect([reportedClauseOf(around, 3), reportedSpan(around, 3)]).toEqual([5, { first: 0, last: 5 }])
    const after = treeOf(
      'He PRON PRP 2 nsubj\n left VERB VBD 0 root\n , PUNCT , 2 punct\n she PRON PRP 5 nsubj\n said VERB VBD 2 parataxis\n there ADV RB 5 advmod',
    )
    expect([reportedClauseOf(after, 4), reportedSpan(after, 4)]).toEqual([1, { first: 0, last: 2 }])
    expect([reportedClauseOf(when, 4), reportedSpan(when, 4)]).toEqual([-1, null])
  })

  it('is negated by a word beside it and by nothing further off', () => {
    expect([isNegated(SAID, 9), isNegated(SAID, 4)]).toEqual([true, false])
  })

  it('is negated by a part of its auxiliary or of itself', () => {
    const tree = treeOf(`
      He PRON PRP 3 nsubj
      didn't AUX VBD 3 aux
      say VERB VB 0 root`)
    const not = { start: 0, end: 0, tag: 'PART', xpos: 'RB', lemma: 'not' } as const
    const words = tree.words.map((word, index) => (index === 1 ? { ...word, parts: [not] } : word))
    expect(isNegated(tree, 2)).toBe(false)
    expect(isNegated({ ...tree, words }, 2)).toBe(true)
    expect(isNegated({ ...tree, words }, 1)).toBe(true)
  })

  it('names all that it is joined to, whichever of them is asked', () => {
    expect([conjunctsOf(SAID, 2), conjunctsOf(SAID, 4), conjunctsOf(SAID, 9)]).toEqual([[2, 4], [2, 4], [9]])
  })
})
