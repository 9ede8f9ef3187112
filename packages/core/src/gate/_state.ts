/** A small state of a comparison in which every section stands, for the tests of the gate. */
import type { Comparison, Evidence } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { read, toAnnotation } from '../annotate.js'
import { createArticle } from '../article.js'
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'

const HERALD =
  'At least 12 people were rescued off Port Senna, the harbour office said. The ferry 🚢 sank at dawn.'
const COURIER = 'Fishing boats rescued 19 people off Port Senna. The ferry sank at noon.'

function toReading(id: string, text: string, figure: string, headline: string | null = null): Reading {
  const start = text.indexOf(figure)
  const span = { start, end: start + figure.length }
  return {
    ...read({ id, input: `${id}.txt`, article: createArticle({ text, headline, language: 'en' }) }),
    attributions: [],
    names: [],
    entities: [],
    figures: [
      {
        ...span,
        id: 'f1',
        low: 1,
        high: 1,
        bound: 'exact',
        unit: 'person',
        change: 'none',
        additional: false,
        counts: null,
        partOf: null,
        asOf: null,
        attribution: null,
      },
    ],
  }
}

export function cite({ id, article: { text } }: Reading, words: string): Evidence {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`The sample does not hold "${words}".`)
  return describe({ id, text }, { start, end: start + words.length })
}

export function createState(): Comparing {
  const [a, b] = [
    toReading('x', HERALD, '12'),
    toReading('y', COURIER, '19', 'Nineteen saved off Port Senna'),
  ]
  const account = (id: string, article: string) => ({
    id,
    outlet: id,
    article,
    embeddedIn: null,
    start: null,
    end: null,
    published: null,
  })
  const statement = (evidence: Evidence) => ({
    ...evidence,
    attribution: null,
    headline: false,
    position: 'asserts' as const,
  })
  const [dawn, noon] = [cite(a, 'The ferry 🚢 sank at dawn.'), cite(b, 'The ferry sank at noon.')]
  const figure = {
    bound: 'exact' as const,
    low: 1,
    high: 1,
    asOf: null,
    attribution: null,
    figure: 'f1',
    why: '',
  }
  return {
    accounts: [account('A', 'x'), account('B', 'y')],
    readings: [a, b],
    wholeReadings: [a, b],
    reuse: [
      {
        from: cite(a, 'off Port Senna'),
        to: cite(b, 'off Port Senna'),
        kind: 'verbatim',
        direction: 'unknown',
        why: '',
      },
    ],
    copies: [],
    across: [],
    claims: [
      {
        id: 'c1',
        text: dawn.exact,
        source: { ...dawn },
        cells: [
          { account: 'A', position: 'asserts', statements: [statement(dawn)], searched: null },
          {
            account: 'B',
            position: 'silent',
            statements: [],
            searched: { sentences: 2, nearest: { ...noon, score: 0.5 } },
          },
        ],
        origins: ['o1'],
      },
    ],
    figureLedger: [
      {
        id: 'r1',
        subject: 'people rescued',
        unit: 'person',
        role: null,
        entries: [
          { ...cite(a, '12'), ...figure, account: 'A', relation: 'same' },
          { ...cite(b, '19'), ...figure, account: 'B', relation: 'conflict' },
        ],
      },
    ],
    conflicts: [
      {
        id: 'k1',
        type: 'time',
        claims: ['c1'],
        evidence: [{ ...dawn }, { ...noon }],
        focus: [cite(a, 'dawn'), cite(b, 'noon')],
        why: 'dawn and noon',
      },
    ],
    acts: [
      {
        event: 'v1',
        rows: [{ account: 'A', label: 'rescued', voice: 'own', evidence: [cite(a, 'rescued')] }],
      },
    ],
    naming: [
      {
        entity: 'e1',
        name: 'ferry',
        type: 'other',
        rows: [{ account: 'A', label: 'ferry', voice: 'own', count: 1, evidence: [cite(a, 'ferry')] }],
        links: [],
      },
    ],
    origins: [
      {
        id: 'o1',
        name: 'harbour office',
        kind: 'speaker',
        accounts: ['A'],
        evidence: [cite(a, 'the harbour office said')],
      },
    ],
    omissions: [{ claim: 'c1', account: 'B', state: 'silent', carriedBy: ['A'], origins: 1 }],
    unheard: [
      { account: 'B', role: 'officials', heardIn: ['A'], evidence: [cite(a, 'the harbour office said')] },
    ],
    hardening: [
      {
        claim: 'c1',
        from: { ...cite(a, 'At least 12 people'), account: 'A' },
        to: { ...cite(b, '19 people'), account: 'B' },
        lost: 'hedge',
        why: 'the hedge is gone',
      },
    ],
    headlines: [
      {
        account: 'B',
        words: 'Nineteen saved off Port Senna',
        place: null,
        position: 'asserts',
        body: 'reports',
        lost: 'source',
        evidence: [cite(b, 'Fishing boats rescued 19 people off Port Senna.')],
        focus: [cite(b, 'Fishing boats')],
        why: 'the source is gone',
      },
    ],
    softening: [
      {
        claim: 'c1',
        from: { ...cite(b, '19 people'), account: 'B' },
        to: { ...cite(a, 'At least 12 people'), account: 'A' },
        lost: 'hedge',
        why: 'a hedge is added',
      },
    ],
    together: { state: 'one-event', why: '', apart: [] },
    notes: [],
    limits: [],
    dropped: 0,
  }
}

/** The public form of a state, as `compare` writes it. */
export function toComparison(state: Comparing): Comparison {
  const { readings: _, wholeReadings, together, limits, dropped, ...sections } = state
  return {
    schemaVersion: 1,
    story: { title: null, from: null, to: null, together },
    articles: wholeReadings.map(toAnnotation),
    ...sections,
    method: { version: '0', rules: [], models: [], limits, dropped },
  }
}
