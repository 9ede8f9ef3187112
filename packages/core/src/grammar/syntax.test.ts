import { describe, expect, it } from 'vitest'
import { annotate, read, toAnnotation } from '../annotate.js'
import { createArticle } from '../article.js'
import { compare } from '../compare.js'
import { modelOf, rows, sentenceOf } from './_trees.js'
import { createSyntax } from './syntax.js'

const TEXT = "Orr's men don't know there's a US-backed plan."
const ROWS = rows(`
  Orr PROPN NNP 3 nmod:poss
  's PART POS 1 case
  men NOUN NNS 6 nsubj
  do AUX VBP 6 aux
  n't PART RB 6 advmod
  know VERB VB 0 root
  there PRON EX 8 expl
  's VERB VBZ 6 ccomp
  a DET DT 13 det
  US PROPN NNP 12 obl
  - PUNCT HYPH 10 punct
  backed VERB VBN 13 amod
  plan NOUN NN 8 nsubj
  . PUNCT . 6 punct`)

const articleOf = (text: string, language: string | null) => ({
  article: createArticle({ text, language }),
  sentences: [],
})
const english = (text: string) => articleOf(text, 'en')

describe('the tree over our tokens', () => {
  const tree = createSyntax([modelOf(ROWS)], english(TEXT)).of(sentenceOf(TEXT))!

  it('gives a token of several words the grammar of the highest, the first of equals', () => {
    expect(tree.words.map(({ tag }) => tag).join(' ')).toBe('PROPN NOUN AUX VERB VERB DET VERB NOUN PUNCT')
    expect(tree.words[4]!.lemma).toBe('be')
  })

  it('counts heads in tokens', () => {
    expect(tree.words.map(({ head, relation }) => `${head} ${relation}`)).toEqual([
      '1 nmod:poss',
      '3 nsubj',
      '3 aux',
      '-1 root',
      '3 ccomp',
      '7 det',
      '7 amod',
      '4 nsubj',
      '3 punct',
    ])
    expect([tree.root, tree.children[7]]).toEqual([3, [5, 6]])
  })

  it('lists the words of a token with their places', () => {
    const cut = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)
    expect(tree.words[6]!.parts.map((part) => `${cut(part)} ${part.tag}`)).toEqual([
      'US PROPN',
      '- PUNCT',
      'backed VERB',
    ])
    expect(tree.words[2]!.parts.map(({ lemma }) => lemma)).toEqual(['do', 'not'])
    expect(tree.words[1]!.parts).toEqual([])
  })

  it('hangs the tokens of one word on its first', () => {
    const text = 'Call 555-0142 now'
    const model = modelOf(rows('Call VERB VB 0 root\n 555-0142 NUM CD 1 obj\n now ADV RB 1 advmod'))
    const { words } = createSyntax([model], english(text)).of(sentenceOf(text))!
    expect(model.asked).toEqual(['analyse Call 555-0142 now'])
    expect(words.map(({ head, relation }) => `${head} ${relation}`)).toEqual([
      '-1 root',
      '0 obj',
      '1 goeswith',
      '1 goeswith',
      '0 advmod',
    ])
  })

  it('of no tokens is empty', () => {
    const { words, root } = createSyntax([modelOf([])], english('')).of(sentenceOf(''))!
    expect([words, root]).toEqual([[], -1])
  })
})

describe('the tags of our tokens', () => {
  it('are those of the first word, or of the last where a hyphen joins them', () => {
    const tags = createSyntax([modelOf(ROWS)], english(TEXT)).tags(sentenceOf(TEXT))!
    expect(tags.map(({ tag }) => tag).join(' ')).toBe('PROPN NOUN AUX VERB PRON DET VERB NOUN PUNCT')
    expect(tags[6]!.parts.length).toBe(3)
  })
})

describe('grammar on demand', () => {
  it('gives the same tags behind a tree, without asking for them', () => {
    const model = modelOf(ROWS)
    const [before, behind] = [
      createSyntax([modelOf(ROWS)], english(TEXT)),
      createSyntax([model], english(TEXT)),
    ]
    const sentence = sentenceOf(TEXT)
    expect(behind.of(sentence)).not.toBeNull()
    expect(behind.tags(sentence)).toEqual(before.tags(sentence))
    expect(model.asked).toHaveLength(1)
  })

  it('asks the model when a sentence is asked for, and once', () => {
    const model = modelOf(rows('Go VERB VB 0 root'))
    const syntax = createSyntax([model], english('Go'))
    const sentence = sentenceOf('Go')
    expect(model.asked).toEqual([])
    expect(syntax.tags(sentence)).toBe(syntax.tags(sentence))
    expect(model.asked).toEqual(['tag Go'])
    expect(syntax.of(sentence)).toBe(syntax.of(sentence))
    expect(model.asked).toEqual(['tag Go', 'analyse tagged Go'])
  })

  it('takes the tags of a sentence that is parsed already from there, and they are the same', () => {
    const model = modelOf(ROWS)
    const sentence = sentenceOf(TEXT)
    const fresh = createSyntax([modelOf(ROWS)], english(TEXT)).tags(sentence)
    const syntax = createSyntax([model], english(TEXT))
    syntax.of(sentence)
    expect(syntax.tags(sentence)).toEqual(fresh)
    expect(model.asked.length).toBe(1)
  })

  it('comes from the first model that knows the language; an unknown language is read as English', () => {
    const german = { ...modelOf([]), languages: ['de'] }
    const first = modelOf(rows('Go VERB VB 0 root'))
    const second = modelOf([])
    const sentence = sentenceOf('Go')
    for (const language of ['en', null])
      expect(createSyntax([german, first, second], articleOf('Go', language)).of(sentence)?.root).toBe(0)
    expect([german.asked.length, first.asked.length, second.asked.length]).toEqual([0, 2, 0])
  })

  it('is null where no model knows the language or none was handed in', () => {
    const sentence = sentenceOf('Los')
    for (const syntax of [
      createSyntax([modelOf([])], articleOf('Los', 'de')),
      createSyntax(undefined, english('Los')),
    ])
      expect([syntax.of(sentence), syntax.tags(sentence), syntax.model]).toEqual([null, null, null])
  })

  it('is named in the annotation and in a comparison', () => {
    const source = { id: 'a', input: 'a.txt', article: createArticle({ text: 'Go', language: 'en' }) }
    const reading = read(source, { models: [modelOf(rows('Go VERB VB 0 root'))] })
    expect(toAnnotation(reading).models).toEqual(['stub@1'])
    expect(compare([reading, { ...reading, id: 'b' }]).method.models).toEqual(['stub@1'])
  })

  it('changes nothing in an article for which there is none', () => {
    const source = {
      id: 'a',
      input: 'a.txt',
      article: createArticle({ text: 'Los geht es.', language: 'de' }),
    }
    expect(annotate(source, { models: [modelOf([])] })).toEqual(annotate(source))
  })
})
