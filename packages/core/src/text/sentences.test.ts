import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { emptyReading } from './_reading.js'
import { LONGEST_SENTENCE } from './boundaries.js'
import { textPass } from './index.js'

function sentencesOf(text: string, language = 'en'): string[] {
  return textPass
    .run(emptyReading(createArticle({ text, language })), {})
    .sentences!.map(({ start, end }) => text.slice(start, end))
}

/** Number, what is hard, sentences in order; joined by a space they are the text. */
const CASES: [id: string, what: string, sentences: string[], language?: string][] = [
  ['S-01', 'titles', ['Mr. Orr met Gen. Bell and Dr. Lund.', 'They left.']],
  ['S-02', 'an initial', ['George W. Orr spoke.', 'J. R. Bell did not.']],
  ['S-03', 'a country before a noun', ['The U.S. army left.', 'It came back.']],
  ['S-04', 'a country at the end', ['He flew to the U.S. The army stayed.'.slice(0, 19), 'The army stayed.']],
  ['S-05', 'a number sign', ['See No. 5 and Fig. 2 of Art. 7.', 'The answer is no.', 'The end.']],
  ['S-06', 'hours', ['It began at 5 p.m. on Monday.', 'It ended at 7 a.m. Eastern time.']],
  ['S-07', 'hours at the end', ['It ended at 7 p.m.', 'Police left.']],
  ['S-08', 'companies', ['Ostra Mills Inc. bought it.', 'Bell Corp. did not.']],
  ['S-09', 'months', ['The vote is on Sept. 11 this year.', 'It was on Oct. 3 before.']],
  ['S-10', 'decimals and sums', ['Prices rose 2.5 percent to $1,000.50 a ton.', 'They fell.']],
  ['S-11', 'an ellipsis inside', ['She waited ... and left.', 'Then … silence.']],
  ['S-12', 'an ellipsis at the end', ['She waited...', 'He left.']],
  ['S-13', 'a question carried on', ['“Why?” he asked.', '“No!” Lena Orr said.']],
  ['S-14', 'a question that stands alone', ['“Why?”', 'The mayor left.']],
  ['S-15', 'a full stop inside the marks', ['“We stay.”', 'He left.']],
  ['S-16', 'a spaced full stop inside straight marks', ['" We stay . "', 'He left.']],
  ['S-17', 'brackets', ['(He left.)', 'She stayed.']],
  ['S-18', 'note numbers', ['It was cold.[12]', 'It snowed.']],
  ['S-19', 'all capitals', ['THE U.S. ARMY LEFT.', 'NO ONE WAS HURT.']],
  ['S-20', 'bullets in a line', ['Aims:', '• water', '• light']],
  ['S-21', 'a name written small', ['He sold it.', 'iPhone sales fell.']],
  [
    'S-22',
    'German ordinals and abbreviations',
    ['Am 3. Oktober kam z.B. Dr. Bell.', 'Er blieb bis zum 5. Mai.'],
    'de',
  ],
  ['S-23', 'Russian abbreviations', ['В 1990 г. приехал проф. Орлов.', 'Он остался.'], 'ru'],
  ['S-24', 'French titles', ['M. Orr a vu Mme. Bell.', 'Il est parti.'], 'fr'],
  ['S-25', 'Spanish marks', ['¿Por qué?', '¡No!', 'El Sr. Orr salió.'], 'es'],
  ['S-26', 'Arabic question', ['هل جاء؟', 'نعم.'], 'ar'],
  ['S-27', 'Hindi', ['वह आया।', 'वह गया।'], 'hi'],
  ['S-28', 'letters as names of things', ['He took vitamin C.', 'The doctor agreed.']],
  ['S-29', 'a mark with two signs', ['Really?!', 'Yes.']],
  ['S-30', 'addresses', ['See www.ostra.example and mail a.orr@ostra.example today.', 'Thanks.']],
  [
    'S-31',
    'abbreviations that are English words',
    ['He told me.', 'It goes on.', 'Orr felt ill.', 'Bell sat.', 'Bell left.'],
  ],
]

describe('the catalogue of sentence ends', () => {
  it.each(CASES)('%s: %s', (_id, _what, sentences, language) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences)
  })

  it('ends a Chinese or Japanese sentence without a space', () => {
    expect(sentencesOf('她来了。他走了！', 'zh')).toEqual(['她来了。', '他走了！'])
    expect(sentencesOf('「残ります。」と言った。帰った。', 'ja')).toEqual([
      '「残ります。」と言った。',
      '帰った。',
    ])
  })

  it('finds the end where the space is missing', () => {
    expect(sentencesOf('The talks ended.The mayor left.')).toEqual(['The talks ended.', 'The mayor left.'])
  })

  it('takes a headline, a caption and a list item without a full stop as sentences of their own', () => {
    expect(sentencesOf('River rises in Ostra\nThe mayor spoke.\n- water\n- light')).toHaveLength(4)
  })

  it('ends sentences in a text without capitals', () => {
    expect(sentencesOf('the river rose on monday night. the mayor spoke to the town.')).toHaveLength(2)
  })

  it('bounds a line of a million letters without cutting a character', () => {
    const found = sentencesOf('𝔸'.repeat(500_000))
    expect(found.every((one) => one.length <= LONGEST_SENTENCE && !/^[\udc00-\udfff]/u.test(one))).toBe(true)
    expect(found.join('')).toHaveLength(1_000_000)
  })
})

describe('paragraphs', () => {
  it('joins the lines of a text that is wrapped at a fixed width', () => {
    const text = `The river rose on Monday night and the\nmayor of Ostra spoke to the people who\nhad left their houses in the valley near\nthe bridge that the water had taken.\n\nShe asked them to wait for the boats and\nsaid that more would come in the night.`
    expect(sentencesOf(text)).toHaveLength(2)
  })

  it('keeps the lines of a list apart', () => {
    expect(sentencesOf('Water\nLight\nBread\nBoats\nTents\nRope')).toHaveLength(6)
  })
})
