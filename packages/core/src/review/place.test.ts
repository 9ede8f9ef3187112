import type { Comparison } from '@parallax/contract'
import type { Finding } from '@parallax/contract/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, namedIn, TOLD, told } from './_story.js'
import { createPlacer } from './place.js'

const comparison = told(TOLD)
const named = namedIn(comparison)
const find = (kind: Finding['kind'], says: RegExp) =>
  named.find(({ finding }) => finding.kind === kind && says.test(finding.says))!.finding

const withText = (changes: Readonly<Record<string, string>>) => told({ ...TOLD, ...changes })

describe('a judged finding', () => {
  it('moves with its words when others are put before them, and is found there again', () => {
    const later = withText({ 2: `An update follows at noon.\n\n${TOLD[2]}` })
    const finding = find('attribution', /city hospital|Nineteen/u)
    const place = createPlacer(later)(finding)
    expect(place).toMatchObject({ state: 'here' })
    const [anchor] = place.state === 'here' ? place.anchors : []
    expect(anchor!.start).toBeGreaterThan(finding.anchors[0]!.start)
    expect(anchor!.exact).toBe(finding.anchors[0]!.exact)
  })

  it('is found again when further accounts join, under other letters', () => {
    const early = told({ 2: TOLD[2]!, 3: TOLD[3]! })
    const judged = namedIn(early).filter(({ finding }) =>
      ['attribution', 'figure', 'statement'].includes(finding.kind),
    )
    const place = createPlacer(comparison)
    for (const { finding } of judged.filter(({ finding: each }) => each.kind !== 'statement'))
      expect(place(finding).state).toBe('here')
    expect(
      judged.some(({ finding }) => finding.kind === 'statement' && place(finding).state === 'here'),
    ).toBe(true)
  })

  it('stays a conflict of its accounts when a third joins it', () => {
    const [conflict] = namedIn(told({ 1: TOLD[1]!, 2: TOLD[2]! })).filter(
      ({ finding }) => finding.kind === 'conflict' && finding.key.includes('figure'),
    )
    expect(conflict).toBeDefined()
    const place = createPlacer(comparison)(conflict!.finding)
    expect(place.state).toBe('here')
  })

  it('has its words alone where the machine finds something else in them', () => {
    const figure = find('figure', /“Twelve”: 12/u)
    const changed = structuredClone(comparison)
    for (const each of changed.articles[0]!.figures) each.high = 99
    expect(createPlacer(changed)(figure).state).toBe('words')
    const cell = find('cell', /Outlet 2: unknown/u)
    const spoken: Comparison = structuredClone(comparison)
    for (const claim of spoken.claims)
      for (const each of claim.cells) if (each.account === 'B') each.position = 'silent'
    expect(createPlacer(spoken)(cell).state).toBe('words')
  })

  it('is an orphan where its words are gone, and the reason names them', () => {
    const later = withText({ 1: TOLD[1]!.replace('Twelve', 'Fourteen') })
    const place = createPlacer(later)(find('figure', /“Twelve”: 12/u))
    expect(place).toEqual({
      state: 'orphan',
      reason: '“Twelve” of article 1: the words do not stand in the text.',
    })
  })

  it('is an orphan where the same words came to stand twice', () => {
    const sentence = 'The bridge stays closed until Friday.'
    const finding = find('cell', /bridge stays closed/u)
    const { article } = finding.anchors[0]!
    const text = TOLD[article]!
    const later = { ...TOLD, [article]: `${text}\n\n${text}` }
    expect(text).toContain(sentence)
    expect(createPlacer(bare(later))(finding)).toMatchObject({
      state: 'orphan',
      reason: expect.stringContaining('more than one place'),
    })
  })

  it('does not go over to the same words elsewhere when its own are taken out', () => {
    const sentence = 'The bridge stays closed until Friday.'
    const crane = 'A crane is on its way to the river. '.repeat(3)
    const block = `${crane}${sentence} ${crane}`
    const twice = `Crash in Ansbro\n\n${block}\n\nTraffic goes by Lohm.\n\n${block}`
    const first = namedIn(told({ ...TOLD, 4: twice })).find(
      ({ finding }) =>
        finding.kind === 'statement' &&
        finding.anchors[0]!.article === '4' &&
        finding.anchors[0]!.exact === sentence,
    )!.finding
    const others = first.anchors.slice(0, 1)
    const cut = twice.slice(0, others[0]!.start) + twice.slice(others[0]!.end)
    expect(createPlacer(bare({ ...TOLD, 4: cut }))({ ...first, anchors: others }).state).toBe('orphan')
  })

  it('does not take other words at its old place for its own', () => {
    const figure = find('figure', /“Twelve”: 12/u)
    const { start } = figure.anchors[0]!
    const text = TOLD[1]!
    const later = `${'x'.repeat(start)}Twelve ships left the port, and nobody was hurt by it at all.${text.slice(0, 20)}`
    const judged = { ...figure, anchors: figure.anchors.slice(0, 1) }
    expect(later.slice(start)).toMatch(/^Twelve/u)
    expect(createPlacer(bare({ ...TOLD, 1: later }))(judged).state).toBe('orphan')
  })

  it('is an orphan where its article is not compared, or has left the story', () => {
    const later = told({ 1: TOLD[1]!, 3: TOLD[3]! })
    const finding = find('attribution', /city hospital|Nineteen/u)
    expect(createPlacer(later)(finding)).toEqual({
      state: 'orphan',
      reason: 'Article 2 is not in this comparison.',
    })
    const members = new Set(['1', '3'])
    expect(createPlacer(later, { members })(finding)).toEqual({
      state: 'orphan',
      reason: 'Article 2 has left the story.',
    })
    expect(createPlacer(later, { members: new Set(['2']) })(finding)).toMatchObject({
      reason: 'Article 2 is not in this comparison.',
    })
  })
})

/** A change to a text, told by where it happens: `cut` characters give way to `put`. */
const edit = fc.record({
  at: fc.nat({ max: 1_000 }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 80 })),
  put: fc.oneof(fc.constant(''), fc.string({ maxLength: 30 }), fc.constantFrom('12', 'the bridge', '\n\n')),
})
/** A stretch that is copied to another place: as it happens when a sentence is repeated further down. */
const copy = fc.record({
  from: fc.nat({ max: 1_000 }),
  length: fc.nat({ max: 200 }),
  to: fc.nat({ max: 1_000 }),
})

interface Change {
  at: number
  cut: number
  put: string
}

/** Where the characters of a span are after the changes, or null where one of them was taken out or something was put between. */
function follow(span: { start: number; end: number }, changes: readonly Change[]) {
  let { start, end } = span
  for (const { at, cut, put } of changes) {
    if (at >= end) continue
    if (at + cut > start) return null
    start += put.length - cut
    end += put.length - cut
  }
  return { start, end }
}

describe('placing after any changes to a text', () => {
  it('lands on the very words that were judged, or nowhere', () => {
    const judged = named.filter(({ finding }) => finding.anchors.length > 0)
    fc.assert(
      fc.property(
        fc.array(fc.oneof(edit, copy), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('1', '2', '3'),
        (steps, article) => {
          let text = TOLD[article]!
          const changes: Change[] = []
          for (const step of steps) {
            const at = ('at' in step ? step.at : step.to) % (text.length + 1)
            const put = 'put' in step ? step.put : text.substr(step.from % text.length, step.length)
            const change = { at, cut: 'cut' in step ? Math.min(step.cut, text.length - at) : 0, put }
            changes.push(change)
            text = text.slice(0, at) + put + text.slice(at + change.cut)
          }
          const place = createPlacer(bare({ ...TOLD, [article]: text }))
          for (const { finding } of judged) {
            const at = place(finding)
            if (at.state === 'orphan') continue
            for (const [index, anchor] of at.anchors.entries()) {
              const asked = finding.anchors[index]!
              expect(anchor.exact).toBe(asked.exact)
              const known = comparison.articles.find(({ id }) => id === asked.article)!.article.text
              const now = asked.article === article ? text : known
              expect(now.slice(anchor.start, anchor.end)).toBe(asked.exact)
              const { prefix, exact, suffix } = asked
              const around = { start: asked.start - prefix.length, end: asked.end + suffix.length }
              const held = follow(around, asked.article === article ? changes : [])
              if (held !== null) expect(anchor.start).toBe(held.start + prefix.length)
              else expect(now.split(prefix + exact + suffix)).toHaveLength(2)
            }
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
