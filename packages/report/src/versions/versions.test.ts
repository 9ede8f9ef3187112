import type { Versions } from '@parallax/contract'
import { expect, it } from 'vitest'
import { renderVersionsMarkdown, renderVersionsText } from '../index.js'

const TEXTS = [
  'Bridge shut\nAt least 3 [people] fell.',
  'Bridge shut\nAt least 5 [people] fell. It \u001b[31mrained.',
]

const article = (at: number): Versions['versions'][number]['article'] => ({
  outlet: 'Ostra Herald',
  url: null,
  headline: 'Bridge shut',
  bylines: [],
  published: '2031-05-14T08:12:00Z',
  modified: at === 0 ? null : '2031-05-14T09:30:00Z',
  language: 'en',
  text: TEXTS[at]!,
  sha256: `${at}`.repeat(64),
  headlineSpan: { start: 0, end: 11 },
  textChanges: [],
  partial: null,
  blocks: [],
  links: [],
})

function cite(at: number, exact: string) {
  const start = TEXTS[at]!.indexOf(exact)
  return { article: `v${at + 1}`, start, end: start + exact.length, exact, prefix: '', suffix: '' }
}

const RESULT: Versions = {
  schemaVersion: 1,
  versions: [0, 1].map((at) => ({ id: `v${at + 1}`, input: `state-${at}.txt`, article: article(at) })),
  steps: [
    {
      from: 'v1',
      to: 'v2',
      changes: [
        {
          id: 'c1',
          part: 'body',
          link: 'same',
          moved: false,
          before: [cite(0, 'At least 3 [people] fell.')],
          after: [cite(1, 'At least 5 [people] fell.')],
          findings: [
            {
              kind: 'figure',
              direction: 'rose',
              before: cite(0, 'At least 3'),
              after: cite(1, 'At least 5'),
              why: 'The number rose: “At least 3” became “At least 5”.',
            },
          ],
        },
        {
          id: 'c2',
          part: 'body',
          link: 'added',
          moved: false,
          before: [],
          after: [cite(1, 'It \u001b[31mrained.')],
          findings: [
            {
              kind: 'claim',
              direction: 'added',
              before: null,
              after: cite(1, 'It \u001b[31mrained.'),
              why: 'This is stated in the newer version only.',
            },
          ],
        },
      ],
      headlineOnly: false,
      unchanged: 4,
      correction: {
        state: 'not-found',
        facts: ['c1'],
        notes: [],
        why: '1 change of stated facts; no note of a correction was found.',
      },
      furniture: { before: [], after: [{ start: 0, end: 1 }] },
    },
  ],
  notes: [{ code: 'partial-version', message: 'v1 is known only in part.' }],
  method: { version: '0.1.0', rules: ['versions@1'], models: [] },
}

it('tells versions, counts, kinds, reasons and both sentences in lines of the terminal', () => {
  const text = renderVersionsText(RESULT, { width: 70, colour: false })
  const flat = text.replace(/\s+/gu, ' ')
  for (const words of [
    'v2 state-1.txt · changed 2031-05-14 09:30 UTC',
    'v1 → v2: 2 changes; 4 sentences unchanged; 1 line of the page left out',
    'no note of a correction was found',
    'c1 figure rose The number rose',
    'v1 “At least 3 [people] fell.” v2 “At least 5 [people] fell.”',
    'v1 is known only in part.',
  ])
    expect(flat).toContain(words)
  expect(text).not.toContain('\u001b')
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(70)
})

it('escapes what is of others in Markdown', () => {
  const text = renderVersionsMarkdown(RESULT)
  expect(text).toContain('- **figure rose**: The number rose')
  expect(text).toContain('“At least 5 \\[people\\] fell.”')
  expect(text).not.toContain('\u001b')
  expect(text.endsWith('\n')).toBe(true)
})
