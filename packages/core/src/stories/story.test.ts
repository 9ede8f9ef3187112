import { describe, expect, it } from 'vitest'
import { articleOn, FERRY, TAX } from './_articles.js'
import { readPiece } from './read.js'
import { createShelf } from './shelf.js'
import { createStory, type Member, toMember, toRecord, withVector } from './story.js'
import type { PieceKind, StoryArticle } from './types.js'

function memberOf(article: StoryArticle, kind: PieceKind = 'report'): Member {
  const piece = { ...readPiece(article).piece, kind }
  const membership = {
    article: piece.id,
    story: '',
    incident: piece.id,
    kind,
    score: 1,
    reason: '',
    pinned: false,
  }
  return toMember({ piece, membership })
}

const report = (n: number) => memberOf(articleOn(FERRY, n, n))
const opinion = memberOf(articleOn(TAX, 0, 5), 'opinion')

describe('the outline of a story', () => {
  it('is drawn by its reports alone', () => {
    const story = createStory('a', 0, [report(0), opinion, report(1)])
    expect(story.sum).toEqual(createStory('a', 0, [report(0), report(1)]).sum)
    expect([story.size, story.members.length]).toEqual([2, 3])
    expect(story.last).toBe(opinion.piece.time)
  })

  it('is drawn by whatever there is while there is no report', () => {
    expect(createStory('a', 0, [opinion]).sum).toEqual(withVector(opinion).vector)
  })

  it.each([
    ['reports', [report(0), report(1), report(2)]],
    ['opinion after a report', [report(0), opinion, report(1)]],
    ['opinion before a report', [opinion, report(0), report(1)]],
    ['opinion alone', [opinion, { ...opinion, piece: { ...opinion.piece, id: 'other' } }]],
  ])('is the same, to the bit, whether the members come one by one or together: %s', (_, members) => {
    const shelf = createShelf()
    const story = shelf.open('a', [members[0]!])
    for (const member of members.slice(1)) shelf.join(story, member)
    expect(story).toEqual(createStory('a', 0, members))
    for (const term of story.sum.terms) expect(shelf.holding(term)).toBe(1)
    for (const term of opinion.terms) expect(shelf.holding(term)).toBe(story.sum.terms.includes(term) ? 1 : 0)
  })
})

it('keeps an article so that it can be written again', () => {
  const { piece } = readPiece(articleOn(FERRY, 0, 0))
  const { membership } = report(0)
  expect(toRecord(toMember({ piece, membership }))).toEqual({ piece, membership })
})
