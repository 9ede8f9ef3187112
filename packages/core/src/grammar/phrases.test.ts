import { describe, expect, it } from 'vitest'
import { treeOf } from './_trees.js'
import { appositionsOf, nounPhrase, type PhraseOptions } from './phrases.js'
import { subtreeSpan } from './tree.js'

/** near the old mayor of Vell , Ada Orr , who left , and her men */
const MAYOR = treeOf(`
  near ADP IN 4 case
  the DET DT 4 det
  old ADJ JJ 4 amod
  mayor NOUN NN 0 root
  of ADP IN 6 case
  Vell PROPN NNP 4 nmod
  , PUNCT , 8 punct
  Ada PROPN NNP 4 appos
  Orr PROPN NNP 8 flat
  , PUNCT , 12 punct
  who PRON WP 12 nsubj
  left VERB VBD 4 acl:relcl
  , PUNCT , 16 punct
  and CCONJ CC 16 cc
  her PRON PRP$ 16 nmod:poss
  men NOUN NNS 4 conj`)

/** She was the mayor there . */
const WAS = treeOf(`
  She PRON PRP 4 nsubj
  was AUX VBD 4 cop
  the DET DT 4 det
  mayor NOUN NN 0 root
  there ADV RB 4 advmod
  . PUNCT . 4 punct`)

const phrase = (tree: typeof MAYOR, noun: number, options?: PhraseOptions) => {
  const { first, last } = nounPhrase(tree, noun, options)
  return tree.words
    .slice(first, last + 1)
    .map(({ lemma }) => lemma)
    .join(' ')
}

describe('the phrase of a noun', () => {
  it.each<[string, PhraseOptions | undefined, string]>([
    ['ends before apposition, clause and conjunct', undefined, 'the old mayor of vell'],
    ['takes in appositions', { appositions: true }, 'the old mayor of vell , ada orr'],
    ['takes in clauses', { appositions: true, clauses: true }, 'the old mayor of vell , ada orr , who left'],
    [
      'takes in all that is joined to it',
      { appositions: true, clauses: true, conjuncts: true },
      'the old mayor of vell , ada orr , who left , and her men',
    ],
    ['ends where something left out begins', { clauses: true }, 'the old mayor of vell'],
  ])('%s', (_what, options, expected) => {
    expect(phrase(MAYOR, 3, options)).toBe(expected)
  })

  it('of a dependent leaves its preposition out and has its own bounds', () => {
    expect([phrase(MAYOR, 5), phrase(MAYOR, 7), phrase(MAYOR, 15)]).toEqual(['vell', 'ada orr', 'her men'])
  })

  it('leaves the clause out whose predicate it is', () => {
    expect(phrase(WAS, 3)).toBe('the mayor')
  })

  it('finds appositions', () => {
    expect([appositionsOf(MAYOR, 3), appositionsOf(MAYOR, 5)]).toEqual([[7], []])
  })

  it('lies within the subtree', () => {
    expect(subtreeSpan(MAYOR, 3)).toEqual({ first: 0, last: 15 })
    expect(subtreeSpan(MAYOR, 11)).toEqual({ first: 9, last: 11 })
  })
})
