import { describe, expect, it } from 'vitest'
import { asOf, startsOf, type TimedVersion } from './as-of.js'

interface Named extends TimedVersion {
  name: string
}

const version = (
  name: string,
  seenAt: string | null,
  published: string | null,
  modified: string | null,
): Named => ({
  name,
  seenAt,
  article: { published, modified },
})

const at = (instant: string, ...versions: Named[]) => {
  const [standing] = asOf([versions], instant)
  return standing!.state === 'stood' ? standing!.version.name : standing!.state
}

const EIGHT = '2031-05-14T08:00:00Z'
const NINE = '2031-05-14T09:00:00Z'
const TEN = '2031-05-14T10:00:00Z'
const ELEVEN = '2031-05-14T11:00:00Z'

describe('asOf', () => {
  const first = version('first', EIGHT, EIGHT, null)
  const second = version('second', ELEVEN, EIGHT, TEN)

  it('picks the version that stood, by its stated change or by when it was seen', () => {
    expect(at(EIGHT, first, second)).toBe('first')
    expect(at(NINE, second, first)).toBe('first')
    expect(at(TEN, first, second)).toBe('second')
    expect(at('2031-05-14T12:30:00+02:00', first, second)).toBe('second')
    expect(at('2031-06-01', first, second)).toBe('second')
  })

  it('says that an article had not come out', () => {
    expect(at('2031-05-14T07:59:59Z', first, second)).toBe('not-yet')
  })

  it('does not hand out a later version for an earlier one that nobody kept', () => {
    expect(at(NINE, second)).toBe('unknown')
    expect(at('2031-05-14T07:00:00Z', second)).toBe('not-yet')
  })

  it('goes by the first sight of a version where it carries the stamp of an earlier one, or none', () => {
    const silent = version('silent', TEN, EIGHT, null)
    expect(at(NINE, first, silent)).toBe('first')
    expect(at(TEN, first, silent)).toBe('silent')
    expect(at(TEN, version('bare', TEN, null, null))).toBe('bare')
    expect(at(NINE, version('bare', TEN, null, null))).toBe('unknown')
  })

  it('goes by the time of the capture where no other sight is kept', () => {
    const captured = {
      ...version('captured', null, null, null),
      article: { published: null, modified: null, captured: NINE },
    }
    expect([at(EIGHT, captured), at(TEN, captured)]).toEqual(['unknown', 'captured'])
  })

  it('believes its eyes where a stamp lies in the future', () => {
    expect(at(TEN, version('ahead', NINE, EIGHT, ELEVEN))).toBe('ahead')
  })

  it('needs no capture where versions state their times', () => {
    const [one, other] = [version('one', null, EIGHT, null), version('other', null, EIGHT, TEN)]
    expect([at(NINE, other, one), at(TEN, other, one)]).toEqual(['one', 'other'])
  })

  it('answers for each article, in the order given', () => {
    const [one, other, none] = asOf([[second], [first], []], NINE)
    expect([one!.state, other!.state, none!.state]).toEqual(['unknown', 'stood', 'unknown'])
    expect(asOf([[first]], NINE)).toEqual([{ state: 'stood', version: first, since: EIGHT }])
  })

  it('refuses what is no time', () => {
    expect(() => asOf([[first]], 'noon')).toThrow(/2031-05-14T08:12:00Z/)
  })
})

describe('startsOf', () => {
  it('says since when each version stood, so that going back to then shows it', () => {
    const versions = [
      version('second', ELEVEN, EIGHT, TEN),
      version('first', EIGHT, EIGHT, null),
      version('third', '2031-05-14T12:00:00Z', EIGHT, TEN),
      version('timeless', null, null, null),
    ]
    const starts = startsOf(versions)
    expect(starts.map(({ version: { name }, since }) => [name, since])).toEqual([
      ['first', EIGHT],
      ['second', TEN],
      ['third', '2031-05-14T12:00:00Z'],
    ])
    for (const { version: one, since } of starts) expect(at(since, ...versions)).toBe(one.name)
  })
})
