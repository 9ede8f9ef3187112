import type { HeadlineGap } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { compare, createArticle, read } from '../index.js'

const HEADLINE = 'Rebel raid on Quillan harbour kills twelve sailors'

function readAccount(id: string, headline: string | null, text: string, inText = false) {
  const whole = inText ? `${headline}\n\n${text}` : text
  const headlineSpan = inText ? { start: 0, end: headline!.length } : null
  return read({
    id,
    input: `${id}.txt`,
    article: createArticle({ outlet: id, headline, headlineSpan, text: whole, language: 'en' }),
  })
}

/** The findings on an account beside another one that has no headline. */
function gapsOf(headline: string, text: string, inText = false): HeadlineGap[] {
  const other = readAccount('Ambry Courier', null, 'The ferry between Ambry and Lindholm is late again.')
  return compare([readAccount('Vale Herald', headline, text, inText), other]).headlines!
}

describe('headlines against their texts', () => {
  it('shows a headline whose claim the text gives on the word of another', () => {
    const text =
      'A rebel raid on Quillan harbour killed twelve sailors, the governor said. The ships burn still.'
    const [gap, ...more] = gapsOf(HEADLINE, text)
    expect(more).toEqual([])
    expect(gap).toMatchObject({
      words: HEADLINE,
      place: null,
      position: 'asserts',
      body: 'reports',
      lost: 'source',
    })
    expect(gap!.evidence.map(({ exact }) => exact)).toEqual([
      expect.stringContaining('A rebel raid on Quillan'),
    ])
    expect(gap!.focus.map(({ exact }) => exact)).toEqual(['the governor', 'said'])
    expect(gap!.why).toContain('“the governor said”')
  })

  it('shows a headline whose claim the text hedges', () => {
    const text = 'A rebel raid on Quillan harbour reportedly killed twelve sailors. The ships burn still.'
    expect(gapsOf(HEADLINE, text)).toMatchObject([
      { lost: 'hedge', body: 'unconfirmed', focus: [{ exact: 'reportedly' }] },
    ])
  })

  it('shows a headline whose claim the text denies', () => {
    const text = 'A rebel raid on Quillan harbour did not kill twelve sailors. The ships burn still.'
    expect(gapsOf(HEADLINE, text)).toMatchObject([{ lost: 'denial', body: 'denies' }])
  })

  it('points at the headline where the text holds it', () => {
    const text =
      'A rebel raid on Quillan harbour killed twelve sailors, the governor said. The ships burn still.'
    const [gap] = gapsOf(HEADLINE, text, true)
    expect(gap!.place).toMatchObject({ start: 0, end: HEADLINE.length, exact: HEADLINE })
  })

  it('shows nothing where the text says it in its own voice as well', () => {
    const said = 'A rebel raid on Quillan harbour killed twelve sailors, the governor said.'
    const own = 'Rebels killed the twelve sailors of Quillan harbour in a raid at dawn.'
    expect(gapsOf(HEADLINE, `${said} ${own}`)).toEqual([])
  })

  it.each([
    ['names a source', `${HEADLINE}, governor says`],
    ['names a source before a colon', `Governor: ${HEADLINE}`],
    ['hedges', 'Rebel raid on Quillan harbour may have killed twelve sailors'],
    ['quotes', 'Rebel “raid” on Quillan harbour kills twelve sailors'],
    ['asks', `${HEADLINE}?`],
    ['is longer than any headline', `${HEADLINE} ${'and gulls '.repeat(40)}`],
  ])('shows nothing for a headline that %s', (_, headline) => {
    const text =
      'A rebel raid on Quillan harbour killed twelve sailors, the governor said. The ships burn still.'
    expect(gapsOf(headline, text)).toEqual([])
  })

  it('takes a line that repeats the headline for no part of the text', () => {
    const text = `Tuesday, ${HEADLINE}.\n\nA rebel raid on Quillan harbour killed twelve sailors, the governor said.`
    expect(gapsOf(HEADLINE, text).map(({ lost }) => lost)).toEqual(['source'])
  })

  it('shows nothing where the one who acts is the one who says so', () => {
    const text = 'The Lindholm ferry company said it will close the old Quillan harbour terminal in May.'
    expect(gapsOf('Lindholm ferry company to close old Quillan harbour terminal', text)).toEqual([])
    const named = 'The ferry company said the old Quillan harbour terminal at Lindholm wharf will close.'
    expect(gapsOf('Ferry company closes old Quillan harbour terminal at Lindholm wharf', named)).toEqual([])
  })

  it('takes the outlet’s own people for no other source', () => {
    const text =
      'A rebel raid on Quillan harbour killed twelve sailors, a Vale Herald correspondent said. It burns.'
    expect(gapsOf(HEADLINE, text)).toEqual([])
  })

  it('shows nothing where somebody condemns what the text takes for granted', () => {
    const text =
      'The governor condemned the rebel raid on Quillan harbour that killed twelve sailors. It burns.'
    expect(gapsOf(HEADLINE, text)).toEqual([])
  })

  it('shows nothing where the source speaks of something else in the sentence', () => {
    const text =
      'After a rebel raid on Quillan harbour killed twelve sailors, the governor said the docks, the market, the school and the old bridge would be shut for a week.'
    expect(gapsOf(HEADLINE, text)).toEqual([])
  })
})
