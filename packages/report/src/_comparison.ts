/** A small comparison in which every section has something, for the tests of the forms. */
import type { Annotation, Cell, Comparison, Evidence } from '@parallax/contract'
import { describe } from '@parallax/core/anchor'

export const HERALD =
  'At least 12 people were rescued off Port Senna, the harbour office said. The ferry sank at dawn. Rescuers looked on.'
export const COURIER =
  'Fishing boats pulled 19 people out off Port Senna. The ferry sank at noon, "a catastrophe", the mayor claimed. 渡船在黎明沉没。 غرقت العبارة عند الفجر'

export function createAnnotation(id: string, outlet: string, text: string): Annotation {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const isHerald = text.includes('harbour office')
  return {
    schemaVersion: 1,
    id,
    input: `${id}.txt`,
    article: {
      outlet,
      url: null,
      headline: `${outlet} headline`,
      bylines: ['Mara Lindt'],
      published: '2024-03-12T08:10:00Z',
      modified: null,
      language: 'en',
      text,
      sha256: '0'.repeat(64),
      headlineSpan: null,
      textChanges: [],
      partial: null,
      blocks: [],
      links: [],
    },
    sentences: [],
    attributions: isHerald
      ? [
          {
            id: 'a1',
            kind: 'indirect',
            content: [span('At least 12 people were rescued off Port Senna')],
            cue: span('said'),
            source: span('the harbour office'),
            speaker: { name: 'harbour office', type: 'organisation', sameAs: null },
            parent: null,
            chain: [],
            position: 'reports',
            hedges: [],
            negated: false,
          },
        ]
      : [],
    figures: [],
    names: [],
    entities: [],
    notes: [],
  }
}

export function cite(annotation: Annotation, words: string): Evidence {
  const { text } = annotation.article
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`The sample does not hold "${words}".`)
  return describe({ id: annotation.id, text }, { start, end: start + words.length })
}

function cell(
  account: string,
  position: Cell['position'],
  evidence: Evidence[],
  attribution: string | null = null,
): Cell {
  const isSilent = evidence.length === 0
  return {
    account,
    position,
    statements: isSilent
      ? []
      : evidence.map((each) => ({ ...each, attribution, headline: false, position: 'asserts' })),
    searched: isSilent ? { sentences: 3, nearest: null } : null,
  }
}

/** Two accounts; `texts` replaces what they say, where the words that are cited still stand in it. */
export function createComparison(
  texts: { herald?: string; courier?: string; outlet?: string } = {},
): Comparison {
  const a = createAnnotation('x', texts.outlet ?? 'The Senna Herald', texts.herald ?? HERALD)
  const b = createAnnotation('y', 'Coast Courier', texts.courier ?? COURIER)
  const account = (id: string, { id: article, article: { outlet, published } }: Annotation) => ({
    id,
    outlet: outlet ?? '',
    article,
    embeddedIn: null,
    start: null,
    end: null,
    published,
  })
  const [dawn, noon] = [cite(a, 'The ferry sank at dawn.'), cite(b, 'The ferry sank at noon')]
  const [twelve, nineteen] = [cite(a, '12'), cite(b, '19')]
  const rescued = cite(a, 'At least 12 people were rescued off Port Senna')
  const figure = { figure: 'f1', bound: 'exact' as const, asOf: null, attribution: null }
  return {
    schemaVersion: 1,
    story: {
      title: 'Ferry sinks off Port Senna',
      from: '2024-03-12T08:10:00Z',
      to: '2024-03-12T08:10:00Z',
      together: { state: 'one-event', why: '', apart: [] },
    },
    accounts: [account('A', a), account('B', b)],
    articles: [a, b],
    claims: [
      {
        id: 'c1',
        text: dawn.exact,
        source: dawn,
        cells: [cell('A', 'asserts', [dawn]), cell('B', 'denies', [noon])],
        origins: ['o1'],
      },
      {
        id: 'c2',
        text: rescued.exact,
        source: rescued,
        cells: [cell('A', 'reports', [rescued], 'a1'), cell('B', 'silent', [])],
        origins: ['o1'],
      },
    ],
    conflicts: [
      {
        id: 'k1',
        type: 'time',
        claims: ['c1'],
        evidence: [dawn, noon],
        focus: [cite(a, 'dawn'), cite(b, 'noon')],
        why: 'The accounts give “dawn” and “noon”.',
      },
    ],
    figureLedger: [
      {
        id: 'r1',
        subject: 'people',
        unit: 'person',
        role: 'rescued',
        entries: [
          {
            ...twelve,
            ...figure,
            account: 'A',
            low: 12,
            high: null,
            bound: 'at-least',
            relation: 'same',
            why: '',
          },
          {
            ...nineteen,
            ...figure,
            account: 'B',
            low: 19,
            high: 19,
            relation: 'conflict',
            why: '19 is not 12',
          },
        ],
      },
    ],
    naming: [
      {
        entity: 'e1',
        name: 'rescuers',
        type: 'group',
        rows: [
          { account: 'A', label: 'Rescuers', voice: 'own', count: 1, evidence: [cite(a, 'Rescuers')] },
          {
            account: 'B',
            label: 'Fishing boats',
            voice: 'own',
            count: 2,
            evidence: [cite(b, 'Fishing boats')],
          },
        ],
        links: [],
      },
    ],
    origins: [
      {
        id: 'o1',
        name: 'harbour office',
        kind: 'speaker',
        accounts: ['A', 'B'],
        evidence: [cite(a, 'the harbour office said')],
      },
    ],
    reuse: [
      {
        from: cite(a, 'off Port Senna'),
        to: cite(b, 'off Port Senna'),
        kind: 'verbatim',
        direction: 'from-to',
        why: 'A was first.',
      },
    ],
    omissions: [{ claim: 'c2', account: 'B', state: 'silent', carriedBy: ['A'], origins: 1 }],
    hardening: [
      {
        claim: 'c1',
        from: { ...cite(a, 'At least 12 people'), account: 'A' },
        to: { ...cite(b, '19 people'), account: 'B' },
        lost: 'hedge',
        why: '“At least” stands in the one and not in the other.',
      },
    ],
    headlines: [
      {
        account: 'A',
        words: 'Herald headline',
        place: null,
        position: 'asserts',
        body: 'reports',
        lost: 'source',
        evidence: [cite(a, 'At least 12 people were rescued off Port Senna, the harbour office said.')],
        focus: [cite(a, 'the harbour office'), cite(a, 'said')],
        why: 'The headline names no source.',
      },
    ],
    notes: [{ code: 'input-skipped', message: 'c.txt was skipped: it is empty.' }],
    method: {
      version: '0.1.0',
      rules: ['claims@1'],
      models: [],
      limits: [{ code: 'x', message: 'No passages inside others are looked for.' }],
      dropped: 2,
    },
  }
}
