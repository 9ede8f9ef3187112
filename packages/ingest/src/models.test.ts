import { createArticle, isReadAsEnglish, type LinguisticModel, read } from '@parallax/core'
import { describe, expect, it } from 'vitest'
import { modelsFor } from './models.js'

const TEXT = `“The dam's gates weren't opened,” the warden of Vell said on Monday, but Ada Orr, a US-backed engineer, told us it was flooded by rebels.`

function treeOf(models: readonly LinguisticModel[]) {
  const article = createArticle({ text: TEXT, language: 'en' })
  const { sentences, syntax } = read({ id: 'x', input: 'x', article }, { models })
  const [sentence] = sentences
  const tree = syntax.of(sentence!)!
  const at = (word: string) => sentence!.tokens.findIndex(({ text }) => text === word)
  return { tree, at, tokens: sentence!.tokens }
}

describe('the models that come with the command', () => {
  it('are loaded once, for English and for a language that is not known', async () => {
    const [first] = await modelsFor('en')
    const [second] = await modelsFor(null)
    expect(first).toBe(second)
    expect(first!.syntax.id).toMatch(/english.*\([0-9a-f]{8}\)$/u)
  })

  it('are none for other languages', async () => {
    expect([isReadAsEnglish('de'), await modelsFor('de')]).toEqual([false, []])
  })

  it('parse a sentence over the tokens of the text', async () => {
    const { tree, at, tokens } = treeOf(await modelsFor('en'))
    expect(tree.words.length).toBe(tokens.length)
    const [said, told, warden] = [tree.words[at('said')]!, tree.words[at('told')]!, tree.words[at('warden')]!]
    expect([said.tag, said.lemma, told.xpos, told.lemma]).toEqual(['VERB', 'say', 'VBD', 'tell'])
    expect([warden.head, warden.relation]).toEqual([at('said'), 'nsubj'])
    expect(tree.words[at("weren't")]!.parts.map(({ lemma }) => lemma)).toEqual(['be', 'not'])
    expect(tree.words[at("dam's")]!.lemma).toBe('dam')
  })
})
