import { describe, expect, it } from 'vitest'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'

function loadedIn(text: string, language = 'en'): string[] {
  const { article, loaded } = read({
    id: 'a',
    input: 'a.txt',
    article: createArticle({ text, language }),
  })
  return loaded.map(({ start, end, kind }) => `${kind}: ${article.text.slice(start, end)}`)
}

describe('loaded words', () => {
  it('LW-01 finds words of judgment with their kind, of praise as of blame', () => {
    expect(loadedIn('The heroic crew met the thugs in a shameful, ridiculous and so-called trial.')).toEqual([
      'praise: heroic',
      'epithet: thugs',
      'blame: shameful',
      'ridicule: ridiculous',
      'distance: so-called',
    ])
  })

  it('LW-02 leaves out what others say, quoted or reported', () => {
    expect(loadedIn('"A shameful act," said Lena Voss. The mayor said the plan was absurd.')).toEqual([])
  })

  it('LW-03 leaves out names', () => {
    expect(loadedIn('On Friday the novel Heroic Tides by Lena Voss came out.')).toEqual([])
  })

  it('LW-04 says that another language was not read', () => {
    const { notes } = read({
      id: 'a',
      input: 'a.txt',
      article: createArticle({ text: 'Ein bogus Satz.', language: 'de' }),
    })
    expect(notes.map(({ code }) => code)).toContain('loaded-not-computed')
  })
})
