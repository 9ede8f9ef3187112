import { describe, expect, it } from 'vitest'
import { lemmatise } from './lemma.js'

describe('lemmatise', () => {
  it.each([
    ['say', 'said says saying say'],
    ['tell', 'told tells telling'],
    ['fall', 'fell falls fallen falling'],
    ['kill', 'killed kills killing'],
    ['stop', 'stopped stops stopping'],
    ['make', 'made makes making'],
    ['announce', 'announced announces announcing'],
    ['create', 'created creates creating'],
    ['visit', 'visited visits visiting'],
    ['argue', 'argued argues arguing'],
    ['settle', 'settled settles settling'],
    ['deny', 'denied denies denying'],
    ['travel', 'travelled travels travelling'],
    ['judge', 'judged judges judging'],
    ['man', 'men man'],
    ['child', 'children child'],
    ['city', 'cities city'],
    ['crisis', 'crises crisis'],
    ['bus', 'buses bus'],
    ['house', 'houses house'],
    ['church', 'churches church'],
    ['be', 'is are was were been being'],
  ])('%s is the lemma of all its forms: %s', (lemma, forms) => {
    expect(forms.split(' ').map((form) => lemmatise(form, 'en'))).toEqual(forms.split(' ').map(() => lemma))
  })

  it('drops the possessive and opens contractions', () => {
    expect(["mayor's", "didn't", "we've", "won't"].map((form) => lemmatise(form, 'en'))).toEqual([
      'mayor',
      'do',
      'we',
      'will',
    ])
  })

  it('leaves words alone that only look inflected', () => {
    for (const word of ['news', 'series', 'during', 'hundred', 'thus', 'this', 'politics', 'red'])
      expect(lemmatise(word, 'en')).toBe(word)
  })

  it('keeps the words of other languages', () => {
    expect(lemmatise('maisons', 'fr')).toBe('maisons')
  })
})
