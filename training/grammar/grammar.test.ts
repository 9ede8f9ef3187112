import { beforeAll, describe, expect, it } from 'vitest'
import {
  GrammarWeightsError,
  readSyntaxModel,
  type SyntaxModel,
} from '../../packages/core/src/grammar/model/index.js'
import { parseTreebank } from './conllu.js'
import { type Course, trainGrammar } from './grammar.js'

const NAMES = ['Moldan', 'Ferrol', 'Teska', 'Ilvane', 'Corvin', 'Brask']
const THINGS = [
  ['bridge', 'bridges'],
  ['harbour', 'harbours'],
  ['market', 'markets'],
  ['tower', 'towers'],
] as const
const VERBS = [
  ['closed', 'close'],
  ['opened', 'open'],
  ['crossed', 'cross'],
] as const

type Word = [form: string, lemma: string, upos: string, xpos: string, head: number, relation: string]

/** "Moldan said that Ferrol closed the bridge ." and the like, in every combination of a few invented words. */
function invented(): Word[][] {
  const sentences: Word[][] = []
  for (const [at, name] of NAMES.entries())
    for (const [thing] of THINGS)
      for (const [verb, lemma] of VERBS) {
        const other = NAMES[(at + 1) % NAMES.length]!
        sentences.push([
          [name, name, 'PROPN', 'NNP', 2, 'nsubj'],
          ['said', 'say', 'VERB', 'VBD', 0, 'root'],
          ['that', 'that', 'SCONJ', 'IN', 5, 'mark'],
          [other, other, 'PROPN', 'NNP', 5, 'nsubj'],
          [verb, lemma, 'VERB', 'VBD', 2, 'ccomp'],
          ['the', 'the', 'DET', 'DT', 7, 'det'],
          [thing, thing, 'NOUN', 'NN', 5, 'obj'],
          ['.', '.', 'PUNCT', '.', 2, 'punct'],
        ])
        sentences.push([
          ['The', 'the', 'DET', 'DT', 2, 'det'],
          [thing, thing, 'NOUN', 'NN', 3, 'nsubj'],
          [verb, lemma, 'VERB', 'VBD', 0, 'root'],
          ['.', '.', 'PUNCT', '.', 3, 'punct'],
        ])
      }
  return sentences
}

const TREEBANK = parseTreebank(
  invented()
    .map((words) =>
      words
        .map(([form, lemma, upos, xpos, head, relation], at) =>
          [at + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t'),
        )
        .join('\n'),
    )
    .join('\n\n'),
)

const SHORT: Course = {
  id: 'invented 1',
  tagFolds: 3,
  taggerEpochs: 3,
  treeFolds: 3,
  firstEpochs: 3,
  secondEpochs: 3,
  secondSeeds: 2,
  tagging: { unit: 0.1, least: 1 },
  first: { moves: { unit: 0.1, least: 1 }, labels: { unit: 0.1, least: 1 } },
  firstShipped: { moves: { unit: 0.1, least: 1 }, labels: { unit: 0.1, least: 1 } },
  second: { moves: { unit: 0.1, least: 1 }, labels: { unit: 0.1, least: 1 } },
}

describe('a grammar learnt from a few invented sentences', () => {
  let weights: Uint8Array
  let model: SyntaxModel
  beforeAll(() => {
    weights = trainGrammar(TREEBANK, null, SHORT)
    model = readSyntaxModel(weights)
  })

  it('is the same in every run, byte for byte', () => {
    expect(Buffer.compare(trainGrammar(TREEBANK, null, SHORT), weights)).toBe(0)
  })

  it('knows its sentences, and others like them', () => {
    const unseen = {
      forms: ['Dorrel', 'said', 'that', 'Moldan', 'opened', 'the', 'gate', '.'],
      like: TREEBANK[0]!,
    }
    for (const { forms, like } of [...TREEBANK.map((each) => ({ forms: each.forms, like: each })), unseen]) {
      const { upos, xpos, head, relation } = model.analyse(forms)
      expect({ upos, xpos, head: Array.from(head), relation }).toEqual({
        upos: like.upos,
        xpos: like.xpos,
        head: like.head,
        relation: like.relation,
      })
    }
  })

  it('gives the same answer again, and the same tags without a parse', () => {
    const forms = ['Brask', 'crossed', 'the', 'tower', 'that', 'said', '“', '?', '”']
    const analysis = model.analyse(forms)
    model.analyse(['other', 'words'])
    expect(model.analyse(forms)).toEqual(analysis)
    expect(readSyntaxModel(weights).analyse(forms)).toEqual(analysis)
    const tags = model.tag(forms)
    expect(tags).toEqual({ upos: analysis.upos, xpos: analysis.xpos })
    expect(model.analyse(forms, tags)).toEqual(analysis)
  })

  it.each([
    ['nothing', []],
    ['one word', ['Moldan']],
    ['empty words', ['', '', '']],
    ['odd words', ['\u0000', '\ud83d', '🜚🜚', '́', 'x'.repeat(10_000), '__proto__', '٣٤', '-']],
    [
      '5,000 words',
      Array.from({ length: 5_000 }, (_, at) => ['said', 'that', 'Moldan', '.', 'zz'][(at * at) % 5]!),
    ],
    ['40,000 words', Array.from({ length: 40_000 }, (_, at) => ['the', 'tower', 'closed'][(at * 7) % 3]!)],
  ])('makes one tree of %s', (_, forms) => {
    const { upos, xpos, head, relation } = model.analyse(forms)
    expect([upos.length, xpos.length, head.length, relation.length]).toEqual(Array(4).fill(forms.length))
    expect(Array.from(head).filter((each) => each === -1)).toHaveLength(forms.length === 0 ? 0 : 1)
    expect(countReached(head)).toBe(forms.length)
    expect(relation.includes(undefined as unknown as string)).toBe(false)
  })

  it('refuses weights whose parts were exchanged', () => {
    const other = trainGrammar(TREEBANK.slice(0, 40), null, SHORT)
    const mixed = weights.slice()
    mixed.set(other.subarray(other.length - 400), mixed.length - 400)
    expect(() => readSyntaxModel(mixed)).toThrow(GrammarWeightsError)
  })
})

/** How many words lead up to the root. */
function countReached(head: Int32Array): number {
  const children = new Map<number, number[]>()
  for (const [child, parent] of head.entries()) children.set(parent, [...(children.get(parent) ?? []), child])
  let open = [-1]
  let reached = -1
  while (open.length > 0) {
    reached += open.length
    open = open.flatMap((each) => children.get(each) ?? [])
  }
  return reached
}
