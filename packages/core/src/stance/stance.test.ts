import { describe, expect, it } from 'vitest'
import { createArticle, read } from '../index.js'
import { readBody, readHeadlineClaim, stanceOf } from './index.js'

const readWords = (text: string) =>
  read({ id: 'x', input: 'x', article: createArticle({ text, language: 'en' }) })

const judge = (headline: string, body: string) =>
  stanceOf(readHeadlineClaim(readWords(headline)), readBody(readWords(body)))

const HEADLINE = 'Otter steals wedding ring in Quillan harbour'

describe('stanceOf', () => {
  it('takes a body about something else for unrelated', () => {
    const { stance, evidence } = judge(
      HEADLINE,
      'The council of Ambry raised the toll of the northern tunnel. Drivers pay more.',
    )
    expect(stance).toBe('unrelated')
    expect(evidence).toEqual([])
  })

  it('agrees where the body states the claim', () => {
    const body =
      'An otter stole a wedding ring in Quillan harbour on Monday. Divers found the ring in its den.'
    const { stance, evidence } = judge(HEADLINE, body)
    expect(stance).toBe('agree')
    expect(body.slice(evidence[0]!.start, evidence[0]!.end)).toContain('An otter stole a wedding ring')
  })

  it('discusses where the body tells it on the word of others', () => {
    const body =
      'An otter reportedly stole a wedding ring in Quillan harbour, according to a rumor. The harbour says nothing.'
    expect(judge(HEADLINE, body).stance).toBe('discuss')
  })

  it('discusses where the headline asks or names a source', () => {
    const body =
      'An otter stole a wedding ring in Quillan harbour on Monday. Divers found the ring in its den.'
    expect(judge('Did an otter steal a wedding ring in Quillan harbour?', body).stance).toBe('discuss')
    expect(judge(`${HEADLINE}, diver claims`, body).stance).toBe('discuss')
  })

  it('disagrees where the body calls the story untrue, with the sentence that negates it', () => {
    const body =
      'The story of the otter and the wedding ring in Quillan harbour is a hoax. No otter stole a ring in Quillan harbour.'
    const { stance, evidence } = judge(HEADLINE, body)
    expect(stance).toBe('disagree')
    expect(body.slice(evidence[0]!.start, evidence[0]!.end)).toContain('No otter stole')
  })

  it('agrees where headline and body both deny, and disagrees where only the headline does', () => {
    const denied = 'The otter of Quillan harbour took no wedding ring: the story is a hoax.'
    const told =
      'An otter stole a wedding ring in Quillan harbour on Monday. Divers found the ring in its den.'
    const headline = 'Quillan harbour otter with the wedding ring was a hoax'
    expect(judge(headline, denied).stance).toBe('agree')
    expect(judge(headline, told).stance).toBe('disagree')
  })

  it('needs more to deny a headline that asserts little itself', () => {
    const body =
      'An otter of Quillan harbour has a wedding ring, a diver said. The story is a hoax, the harbour master said.'
    expect(judge(HEADLINE, body).stance).toBe('disagree')
    expect(judge(`${HEADLINE}, diver claims`, body).stance).toBe('discuss')
  })

  it('holds an empty headline or body for unrelated to anything', () => {
    expect(judge('', 'An otter stole a ring.').stance).toBe('unrelated')
    expect(judge(HEADLINE, '').stance).toBe('unrelated')
  })
})
