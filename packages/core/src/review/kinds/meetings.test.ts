import type { Comparison, Evidence } from '@parallax/contract'
import type { FindingKind } from '@parallax/contract/api'
import { describe, expect, it } from 'vitest'
import { describe as cite } from '../../anchor/index.js'
import { namedIn, told } from '../_story.js'
import { createPlacer } from '../place.js'

const TEXTS: Readonly<Record<string, string>> = {
  1: `Rebels seize Harnow

Rebels seized Harnow on Monday, the governor said. A resident said that shots were heard near the harbour until midnight. Nineteen people were injured. The bridge stays closed until Friday.`,
  2: `Harnow changes hands

On Monday Harnow was liberated, the minister said. Two residents said that shots were heard near the harbour until midnight. Nineteen people were injured. The bridge stays closed until Friday.`,
  3: `Harnow after Monday

On Monday Harnow was captured, the minister said. A senator said that the council meets on Friday. The bridge stays closed until Friday.`,
  4: `Harnow am Montag

Am Montag wurde Harnow eingenommen. Bürgermeisterin Dora Pell sagte, 19 Menschen seien verletzt worden.`,
}

/** Comes before all others, so that each has another letter. */
const EARLIER = `Shops in Harnow

The shops in Harnow opened on Sunday as usual. The bridge stays closed until Friday.`

/** The words where they first stand in the article. */
function words({ articles }: Comparison, article: string, exact: string): Evidence {
  const { text } = articles.find(({ id }) => id === article)!.article
  const start = text.indexOf(exact)
  if (start === -1) throw new Error(`Article ${article} holds no “${exact}”: put in words that it holds.`)
  return cite({ id: article, text }, { start, end: start + exact.length })
}

/** The articles in any order, with an act and a voice that are set: what is found of those has its own tests. */
function withSet(texts: Readonly<Record<string, string>>, without: readonly string[] = []): Comparison {
  const comparison = told(texts, { 4: 'de' })
  const letterOf = (article: string) => comparison.accounts.find((each) => each.article === article)!.id
  const rows = Object.entries({ 1: 'seized', 2: 'liberated', 3: 'captured' }).flatMap(([article, label]) =>
    texts[article]?.includes(label) === true && !without.includes(label)
      ? [
          {
            ...{ account: letterOf(article), label, voice: 'own' as const, verbVoice: 'passive' as const },
            ...{ agent: null, evidence: [words(comparison, article, label)] },
          },
        ]
      : [],
  )
  const heard = (['A resident', 'Two residents'] as const).flatMap((exact, index) =>
    texts[index + 1]?.includes(exact) === true ? [words(comparison, String(index + 1), exact)] : [],
  )
  const heardIn = heard.map(({ article }) => letterOf(article))
  const unheard = without.includes('voice')
    ? []
    : [{ account: letterOf('3'), role: 'witnesses and residents', heardIn, evidence: heard }]
  return { ...comparison, acts: [{ event: 'v1', family: 'control', rows }], unheard }
}

const comparison = withSet(TEXTS)
const named = namedIn(comparison)
const of = (kind: FindingKind) => named.filter(({ finding }) => finding.kind === kind)
const KINDS = ['act', 'reuse', 'unheard', 'across'] as const

describe.each(KINDS)('a finding of the kind %s', (kind) => {
  it('is named by its words, and found where it is', () => {
    expect(of(kind).length).toBeGreaterThan(0)
    const place = createPlacer(comparison)
    for (const { ids, finding } of of(kind)) {
      expect(finding.anchors.length).toBeGreaterThan(1)
      expect(place(finding)).toMatchObject({ state: 'here', ids: [ids] })
    }
  })

  it('moves with its words, also under other letters', () => {
    const moved = { ...TEXTS, 0: EARLIER, 1: `An update.\n\n${TEXTS[1]}`, 3: `An update.\n\n${TEXTS[3]}` }
    const place = createPlacer(withSet(moved))
    const judged = of(kind).map(({ finding }) => place(finding).state)
    expect(judged).not.toContain('orphan')
    expect(judged).toContain('here')
  })

  it('is an orphan with the reason where its words are gone', () => {
    const [{ finding }] = of(kind) as [(typeof named)[number]]
    const { article, exact } = finding.anchors[1]!
    const later = withSet({ ...TEXTS, [article]: TEXTS[article]!.replaceAll(exact, 'Withdrawn') })
    expect(createPlacer(later)(finding)).toEqual({
      state: 'orphan',
      reason: expect.stringContaining(`of article ${article}`),
    })
  })

  it('has its words alone where the machine does not find it in them any more', () => {
    const [{ finding }] = of(kind) as [(typeof named)[number]]
    const later = { ...comparison, acts: [], reuse: [], unheard: [], across: [] }
    expect(createPlacer(later)(finding).state).toBe('words')
  })
})

describe('words for one act', () => {
  it('are told apart by account, each beside another account’s', () => {
    expect(of('act').map(({ finding }) => finding.says)).toEqual([
      'Outlet 1: “seized” for what Outlet 2 calls “liberated”',
      'Outlet 2: “liberated” for what Outlet 1 calls “seized”',
      'Outlet 3: “captured” for what Outlet 1 calls “seized”',
    ])
  })

  it('stay judged while the other row is told in further words', () => {
    const early = withSet(TEXTS, ['captured'])
    const judged = namedIn(early).find(({ finding }) => finding.kind === 'act')!.finding
    expect(createPlacer(comparison)(judged)).toMatchObject({ state: 'here', ids: [['v1', '0']] })
  })
})

describe('a voice that is not heard', () => {
  it('is of the account, whatever its letter, and of no other', () => {
    const [{ finding }] = of('unheard') as [(typeof named)[number]]
    const later = withSet({ ...TEXTS, 0: EARLIER })
    expect(later.unheard![0]!.account).not.toBe(comparison.unheard![0]!.account)
    const place = createPlacer(later)(finding)
    expect(place).toMatchObject({
      state: 'here',
      ids: [[later.unheard![0]!.account, 'witnesses and residents']],
    })
    const heard = withSet(TEXTS, ['voice'])
    expect(createPlacer(heard)(finding).state).toBe('words')
  })
})
