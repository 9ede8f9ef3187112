import { describe, expect, it } from 'vitest'
import type { PartOfSpeech } from '../text/types.js'
import { lemmaOf } from './lemma.js'

describe('the lemma of a word with its tags', () => {
  it.each<[string, PartOfSpeech, string, string]>([
    ['said', 'VERB', 'VBD', 'say'],
    ['left', 'VERB', 'VBN', 'leave'],
    ['left', 'ADJ', 'JJ', 'left'],
    ['Seizing', 'VERB', 'VBG', 'seize'],
    ['meeting', 'VERB', 'VBG', 'meet'],
    ['meeting', 'NOUN', 'NN', 'meeting'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['visited', 'VERB', 'VBD', 'visit'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['releases', 'VERB', 'VBZ', 'release'],
    ['vetoes', 'VERB', 'VBZ', 'veto'],
    ['co-signed', 'VERB', 'VBN', 'co-sign'],
    ["'s", 'AUX', 'VBZ', 'be'],
    ["'s", 'PART', 'POS', "'s"],
    ["'", 'PART', 'POS', "'s"],
    ["n't", 'PART', 'RB', 'not'],
    ['ve', 'AUX', 'VBP', 'have'],
    ['wo', 'AUX', 'MD', 'will'],
    ["'d", 'AUX', 'MD', 'would'],
    ["'d", 'AUX', 'VBD', 'have'],
    ['lives', 'NOUN', 'NNS', 'life'],
    ['lives', 'VERB', 'VBZ', 'live'],
    ['axes', 'NOUN', 'NNS', 'axis'],
    ['taxis', 'NOUN', 'NNS', 'taxi'],
    ['buses', 'NOUN', 'NNS', 'bus'],
    ['series', 'NOUN', 'NNS', 'series'],
    ['1980s', 'NOUN', 'NNS', '1980s'],
    ['NGOs', 'NOUN', 'NNS', 'NGO'],
    ['states', 'NOUN', 'NNS', 'state'],
    ['TV', 'NOUN', 'NN', 'TV'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['bigger', 'ADJ', 'JJR', 'big'],
    ['earliest', 'ADJ', 'JJS', 'early'],
    ['better', 'ADJ', 'JJR', 'good'],
    ['better', 'ADV', 'RBR', 'well'],
    ['them', 'PRON', 'PRP', 'they'],
    ['her', 'PRON', 'PRP', 'she'],
    ['her', 'PRON', 'PRP$', 'her'],
    ['These', 'DET', 'DT', 'this'],
    ['12,500', 'NUM', 'CD', '12500'],
    ['m', 'NUM', 'CD', 'million'],
    ['XIV', 'NUM', 'CD', 'XIV'],
    ['Moldan', 'PROPN', 'NNP', 'Moldan'],
    ['moldan', 'PROPN', 'NNP', 'Moldan'],
    ['WESTBURY', 'PROPN', 'NNP', 'Westbury'],
    ['UN', 'PROPN', 'NNP', 'UN'],
    ['Moldovans', 'PROPN', 'NNPS', 'Moldovan'],
    ['Parties', 'PROPN', 'NNPS', 'Party'],
    ['Syrian', 'ADJ', 'JJ', 'Syrian'],
    ['Angry', 'ADJ', 'JJ', 'angry'],
    ['—', 'PUNCT', ',', '-'],
  ])('%s as %s %s is %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma)
  })

  it('has no capital from the start of a sentence alone', () => {
    expect([lemmaOf('Polish', 'ADJ', 'JJ', true), lemmaOf('Polish', 'ADJ', 'JJ', false)]).toEqual([
      'polish',
      'Polish',
    ])
  })
})
