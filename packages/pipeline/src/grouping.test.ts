import type { Article, ArticleVersion } from '@parallax/contract'
import { textKey } from '@parallax/ingest'
import { describe, expect, it } from 'vitest'
import { createGrouping, type GroupChange } from './grouping.js'
import { unpackBody } from './piece-body.js'

const AT = '2031-05-04T09:00:00.000Z'
const SETTINGS = { window: 7 }

function versionOf(headline: string | null, text: string, hour: number): ArticleVersion {
  const article: Article = {
    outlet: 'The Vale Courier',
    url: null,
    headline,
    bylines: [],
    published: `2031-05-04T0${hour}:00:00Z`,
    modified: null,
    language: 'en',
    text,
    sha256: '',
    headlineSpan: null,
    textChanges: [],
    partial: null,
    blocks: [],
    links: [],
  }
  return { key: textKey(text), seq: 1, seenAt: AT, capture: null, sha256: '', article }
}

const DAM = versionOf(
  'Dam opened at Vell after a week of rain, and three farms below it stand under water since Sunday',
  'The gates of the Orm dam at Vell were opened on Sunday morning, the warden of the dam said.',
  1,
)
const BARE = versionOf(
  null,
  'Bakery in Tarn sells out.\nThe bakers in Tarn said that no loaf had been left by noon.',
  2,
)
const WELL = versionOf(
  'School of Askby digs a well',
  'Pupils in Askby have dug a well behind their school, and the warden of the museum came to see it.',
  3,
)
const SHEEP = versionOf(
  'Sheep shorn in record time',
  'A shepherd sheared ninety sheep before noon at the autumn fair and ate a loaf.',
  4,
)

/** The grouping as it is taken up from what a step stored. */
function takenUp({ pieces, memberships, stories }: GroupChange) {
  const placed = pieces.map((piece) => ({
    ...piece,
    membership: memberships.find(({ key }) => key === piece.key)!,
  }))
  return createGrouping('en', SETTINGS, placed, stories)
}

describe('a grouping taken up from its pieces', () => {
  const fresh = () => createGrouping('en', SETTINGS, [], [])

  it('gives the reasons that the grouping would have given that wrote them', () => {
    const first = fresh()
    const again = takenUp(first.place([DAM, BARE], AT))
    const step = first.place([WELL, SHEEP], AT)
    expect(JSON.stringify(again.place([WELL, SHEEP], AT))).toBe(JSON.stringify(step))
    const reasons = step.memberships.map(({ reason }) => reason)
    expect(reasons[0]).toContain(
      `the nearest, “Dam opened at Vell after a week of rain, and three farms below it stand under…” of 2031-05-04 (${DAM.key}), is too far`,
    )
    expect(reasons[1]).toContain('“Bakery in Tarn sells out.” of 2031-05-04')
  })

  it('keeps a title once', () => {
    const [piece] = fresh().place([DAM], AT).pieces
    const { head, piece: read } = unpackBody(piece!.body)
    expect([head.title, read.title]).toEqual([DAM.article.headline, DAM.article.headline])
  })
})
