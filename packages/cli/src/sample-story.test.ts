/**
 * What a reader of the sample story must be shown, whatever words and order the output has. The story and what is planted in it are
 * described in `examples/README.md`.
 */
import type { Comparison, Evidence } from '@parallax/contract'
import { verifyComparison } from '@parallax/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareInputs, run } from './_stories.js'

const FILES = [
  'evening-star.html',
  'harbour-post.html',
  'lorrin-courier.html',
  'oskel-voice.md',
  'radio-velmora.txt',
  'second-reading.html',
].map((name) => `examples/sample-story/${name}`)

let story: Comparison
let shown: string

beforeAll(async () => {
  story = await compareInputs(FILES)
  shown = (await run(['compare', ...FILES, '--width', '100'])).stdout
})

/** The account that was read from a file of the story. */
function account(file: string): string {
  const { id } = story.articles.find(({ input }) => input.includes(file))!
  return story.accounts.find(({ article, embeddedIn }) => article === id && embeddedIn === null)!.id
}

const article = (file: string) => story.articles.find(({ input }) => input.includes(file))!

/** Whether the evidence stands in the file's article and holds, or lies within, the words. */
function carries(evidence: Evidence, file: string, wanted: string): boolean {
  const { id, article: known } = article(file)
  const at = known.text.indexOf(wanted)
  if (at === -1) throw new Error(`${file} does not hold: ${wanted}`)
  const overlap = evidence.start < at + wanted.length && at < evidence.end
  return evidence.article === id && overlap
}

type Words = readonly [file: string, words: string]

/** Whether one of the pieces of evidence carries the words. */
const has = (evidence: readonly Evidence[], [file, words]: Words) =>
  evidence.some((place) => carries(place, file, words))

const allHave = (evidence: readonly Evidence[], wanted: readonly Words[]) =>
  wanted.every((words) => has(evidence, words))

/** The claims that hold all the words, each in a statement. */
const claimsWith = (...wanted: Words[]) =>
  story.claims.filter(({ cells }) =>
    allHave(
      cells.flatMap(({ statements }) => statements),
      wanted,
    ),
  )

const conflictsWith = (...wanted: Words[]) =>
  story.conflicts.filter(({ evidence }) => allHave(evidence, wanted))

const reuseOf = (...wanted: Words[]) => story.reuse.filter(({ from, to }) => allHave([from, to], wanted))

const DEAD = {
  courier: ['lorrin-courier', 'at least 17 people, the civil'],
  voice: ['oskel-voice', 'At least 40 people'],
  radio: ['radio-velmora', 'Nineteen people'],
  post: ['harbour-post', 'Thirty-one people'],
  star: ['evening-star', 'Thirty-one people'],
} as const satisfies Record<string, Words>

describe('the accounts', () => {
  it('are six, known by outlet and hour where the file says them', () => {
    const articles = story.accounts.filter(({ embeddedIn }) => embeddedIn === null)
    const known = new Map(articles.map(({ outlet, published }) => [outlet, published]))
    expect(articles).toHaveLength(6)
    expect(known.get('The Lorrin Courier')).toBe('2024-03-14T11:40:00+03:00')
    expect(known.get('Harbour Post')).toBe('2024-03-14T18:05:00Z')
    expect(known.get('Evening Star')).toBe('2024-03-15T06:15:00+03:00')
    expect(known.get('Second Reading')).toBe('2024-03-16T09:00:00+01:00')
    expect(known.get('The Oskel Voice')).toBe('2024-03-14T20:30:00+03:00')
  })

  it('stand in the order of publication over time zones', () => {
    const order = ['lorrin-courier', 'oskel-voice', 'harbour-post', 'evening-star', 'second-reading'].map(
      account,
    )
    expect(order).toEqual([...order].sort())
  })

  it('are taken for one event', () => {
    expect(story.story.together.state).toBe('one-event')
    expect(story.story.together.apart).toEqual([])
  })

  it('hold the text of the story and nothing of the page around it', () => {
    const pages = story.articles.map(({ article: { text } }) => text).join('\n')
    for (const furniture of [
      '214 partners',
      'Budget vote delayed',
      'Velmora Hydro doubles',
      'Get the newsletter',
      'grain harvest',
      'Manage my options',
      'Garage gang',
      'Subscribe',
      'All rights reserved',
    ])
      expect(pages).not.toContain(furniture)
    expect(pages).toContain('Correction: An earlier version')
    expect(pages).toContain('the honest verb is “opened”')
  })
})

describe('the counts', () => {
  it('of the dead conflict between the radio and the local paper, with the words of both', () => {
    const [conflict] = conflictsWith(DEAD.radio, DEAD.voice)
    expect(conflict?.type).toBe('figure')
  })

  it('of the dead stand in one row of the ledger, a bound never read as an exact number', () => {
    const row = story.figureLedger.find(({ entries }) =>
      allHave(entries, [DEAD.radio, DEAD.voice, DEAD.post]),
    )
    const bounds = row?.entries.map(({ account: id, low, high, bound }) => [id, low, high, bound])
    expect(bounds).toContainEqual([account('oskel-voice'), 40, null, 'at-least'])
    expect(bounds).toContainEqual([account('radio-velmora'), 19, 19, 'exact'])
    expect(bounds).toContainEqual([account('harbour-post'), 31, 31, 'exact'])
  })

  it('of the injured, about 60 and 58, are no conflict', () => {
    expect(
      conflictsWith(['harbour-post', 'About 60 people'], ['lorrin-courier', 'Fifty-eight people']),
    ).toEqual([])
  })

  it('of children are shown as a part of the dead and not as a rival number', () => {
    const figures = article('harbour-post').figures
    const part = figures.find(({ start }) =>
      article('harbour-post').article.text.startsWith('nine children', start),
    )
    expect(figures.find(({ id }) => id === part?.partOf)).toMatchObject({ low: 31, high: 31 })
    expect(story.conflicts.filter(({ focus }) => has(focus, ['harbour-post', 'nine children']))).toEqual([])
  })

  it('that were superseded by a later count of the same office are no conflict', () => {
    const early = story.conflicts.filter(({ focus }) => allHave(focus, [DEAD.courier, DEAD.post]))
    expect(early).toEqual([])
  })

  it('of arrests conflict: 63 detained against at least 70', () => {
    expect(
      conflictsWith(
        ['radio-velmora', 'Sixty-three were detained'],
        ['oskel-voice', 'At least 70 volunteers'],
      ),
    ).not.toEqual([])
  })
})

describe('who opened the gates', () => {
  const denial: Words = ['harbour-post', 'The council denied that the protesters had opened the gates']
  const assertion: Words = [
    'lorrin-courier',
    'The Interior Ministry said the occupiers had opened the gates as the troops advanced',
  ]

  it('is one claim that the ministry asserts and the council denies', () => {
    const [claim] = claimsWith(denial, assertion)
    const statements = claim?.cells.flatMap((cell) => cell.statements)
    expect(statements?.find((place) => carries(place, ...denial))?.position).toBe('denies')
    expect(statements?.find((place) => carries(place, ...assertion))?.position).not.toBe('denies')
  })

  it('is a conflict of negation with the words of both sides', () => {
    expect(conflictsWith(denial, assertion).map(({ type }) => type)).toContain('negation')
  })

  it('is never told as certain in the voice of an outlet that only reports it', () => {
    const { attributions } = article('radio-velmora')
    const { text } = article('radio-velmora').article
    const at = text.indexOf('the saboteurs opened two gates')
    const holder = attributions.find(({ content }) =>
      content.some(({ start, end }) => start <= at && at < end),
    )
    expect(holder?.speaker?.name).toMatch(/ministry/iu)
  })
})

describe('the shelling', () => {
  it('is asserted by the volunteers and denied by the army in one claim', () => {
    const claims = claimsWith(
      ['oskel-voice', 'Three shells struck the control house'],
      ['harbour-post', 'The army denied shelling the dam'],
    )
    expect(claims).not.toEqual([])
  })
})

describe('what hardens on the way', () => {
  const hedged: Words = ['harbour-post', 'the gates may have been opened from the control house']
  const firm: Words = ['evening-star', 'The gates of the Tessick dam were opened from the control house']

  it('is shown where "may have been opened" becomes "were opened"', () => {
    const found = story.hardening.find(({ from, to }) => carries(from, ...hedged) && carries(to, ...firm))
    expect(found?.lost).toBe('hedge')
  })

  it('is shown where the watchman is dropped', () => {
    const found = story.hardening.find(({ to }) =>
      carries(to, 'evening-star', 'Men with torches were in the gate room'),
    )
    expect(found?.lost).toBe('source')
  })
})

describe('shared words', () => {
  it('show the paragraph of the agency in both accounts that carry it', () => {
    const [passage] = reuseOf(
      ['harbour-post', 'Recorders on the crest show that gates 3 and 4'],
      ['evening-star', 'Recorders on the crest show that gates 3 and 4'],
    )
    expect(passage?.kind).toBe('verbatim')
    expect(passage?.from.exact).toContain('stressed that they had not yet been able to enter the building')
  })

  it('show the minister’s sentence, whole in one account and cut in others', () => {
    const half = 'will ask hard questions of our own officers too'
    const quoted = story.reuse
      .filter(({ kind }) => kind === 'quotation')
      .flatMap(({ from, to }) => [from, to])
    expect(has(quoted, ['lorrin-courier', half])).toBe(true)
    expect(has(quoted, ['oskel-voice', half])).toBe(true)
  })

  it('show what the media critic reprints of the tabloid and of the radio', () => {
    const star = 'sending a wall of water on to sleeping villages'
    const radio = 'The water that they let loose struck the villages'
    expect(reuseOf(['evening-star', star], ['second-reading', star])).not.toEqual([])
    expect(reuseOf(['radio-velmora', radio], ['second-reading', radio])).not.toEqual([])
  })
})

describe('whose word it is', () => {
  it('shows the chain outlet, agency, ministry, watchman', () => {
    const { attributions, article: known } = article('harbour-post')
    const at = known.text.indexOf('men with torches in the gate room')
    const inside = attributions.filter(({ content }) =>
      content.some(({ start, end }) => start <= at && at < end),
    )
    const longest = inside.sort((a, b) => b.chain.length - a.chain.length)[0]
    const holders = longest?.chain.map(({ holder }) => holder).join(' < ')
    expect(holders).toMatch(/Harbour Post.*Tellan News Agency.*Interior Ministry.*watchman/u)
  })

  it('counts the agency as one origin of the accounts that carry it', () => {
    const agency = story.origins.find(({ name }) => name.includes('Tellan'))
    expect(agency?.kind).toBe('agency')
    expect(agency?.accounts).toEqual(
      expect.arrayContaining([account('harbour-post'), account('evening-star')]),
    )
  })
})

describe('silence', () => {
  const sirens: Words[] = [
    ['lorrin-courier', 'The flood sirens in Harnow did not sound'],
    ['oskel-voice', 'The flood sirens in Harnow did not sound'],
  ]

  it('of the radio about the sirens is shown, with what was searched', () => {
    const [claim] = claimsWith(...sirens)
    const radio = claim?.cells.find((cell) => cell.account === account('radio-velmora'))
    expect(radio?.position).toBe('silent')
    expect(radio?.searched?.sentences).toBeGreaterThan(10)
    expect(
      story.omissions.some((omission) => omission.claim === claim?.id && omission.account === radio?.account),
    ).toBe(true)
  })

  it('is never said of an account that carries the sirens', () => {
    const ids = new Set(claimsWith(...sirens).map(({ id }) => id))
    const silent = story.omissions.filter(({ claim }) => ids.has(claim)).map((omission) => omission.account)
    for (const file of ['lorrin-courier', 'oskel-voice', 'harbour-post', 'evening-star', 'second-reading'])
      expect(silent).not.toContain(account(file))
  })

  it('of the sirens is no conflict, as every account says that they did not sound', () => {
    for (const conflict of story.conflicts)
      expect(conflict.evidence.every(({ exact }) => /sirens/u.test(exact))).toBe(false)
  })
})

describe('names', () => {
  const rows = () => story.naming?.flatMap((entry) => entry.rows) ?? []

  it('of the minister are gathered over the accounts', () => {
    const minister = story.naming?.find(({ name }) => name.includes('Kestle'))
    expect(new Set(minister?.rows.map((row) => row.account)).size).toBeGreaterThanOrEqual(5)
  })

  it.each([
    ['volunteers', 'oskel-voice'],
    ['protesters', 'harbour-post'],
    ['rebels', 'evening-star'],
  ])('show the word "%s" for the people on the dam in %s', (label, file) => {
    const own = rows().filter((row) => row.account === account(file) && row.label === label)
    expect(own.length).toBeGreaterThan(0)
  })

  it.each([
    ['occupiers', 'lorrin-courier'],
    ['saboteurs', 'radio-velmora'],
  ])('show the word "%s" for the people on the dam as in %s', (label, file) => {
    const own = rows().filter((row) => row.account === account(file) && row.label === label)
    expect(own.length).toBeGreaterThan(0)
  })

  it('keep a word in quotation marks apart from the outlet’s own', () => {
    const voice = rows().filter(
      (row) => row.account === account('oskel-voice') && row.label === 'saboteurs' && row.voice === 'own',
    )
    expect(voice).toEqual([])
  })
})

describe('the whole comparison', () => {
  it('holds only exact words', () => {
    expect(verifyComparison(story)).toEqual([])
    expect(story.method.dropped).toBe(0)
  })

  it('is the same in any order of input', async () => {
    expect(await compareInputs([...FILES].reverse())).toEqual(story)
  })

  it('shows the first screen of a terminal: accounts, then what they disagree on', () => {
    const first = shown.split('\n').slice(0, 60).join('\n')
    for (const outlet of [
      'The Lorrin Courier',
      'The Oskel Voice',
      'Harbour Post',
      'Evening Star',
      'Second Reading',
    ])
      expect(first).toContain(outlet)
    expect(first).toMatch(/Nineteen/u)
    expect(first).toMatch(/At least 40/u)
  })

  it('passes no verdict', () => {
    expect(shown).not.toMatch(
      /\b(?:bias(?:ed)?|untrue|lies|lying|misinformation|credib\w+|trustworth\w+|debunk\w+)\b/iu,
    )
  })
})
