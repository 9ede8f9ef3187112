import { describe, expect, it } from 'vitest'
import { modelOf, rows } from '../grammar/_trees.js'
import { createArticle, read } from '../index.js'
import { extractStatements } from './statement.js'

function hedgedIn(tree: string): boolean {
  const known = rows(tree)
  const text = known
    .map(({ form }) => form)
    .join(' ')
    .replace(/ ([.,])/gu, '$1')
  const article = createArticle({ text, language: 'en' })
  const reading = read({ id: 'a', input: 'a', article }, { models: [modelOf(known)] })
  const [statement] = extractStatements([reading])
  expect(statement!.hedges).toHaveLength(1)
  return statement!.hedged
}

describe('a hedge', () => {
  it('makes unconfirmed what it works on', () => {
    expect(
      hedgedIn(`
        A DET DT 2 det
        leak NOUN NN 4 nsubj
        may AUX MD 4 aux
        shut VERB VB 0 root
        the DET DT 7 det
        ferry NOUN NN 7 compound
        port NOUN NN 4 obj
        . PUNCT . 4 punct`),
    ).toBe(true)
  })

  it('leaves asserted what stands beside a remark that is hedged', () => {
    expect(
      hedgedIn(`
        A DET DT 3 det
        suspected ADJ JJ 3 amod
        leak NOUN NN 4 nsubj
        shut VERB VBD 0 root
        the DET DT 7 det
        ferry NOUN NN 7 compound
        port NOUN NN 4 obj
        . PUNCT . 4 punct`),
    ).toBe(false)
  })
})
