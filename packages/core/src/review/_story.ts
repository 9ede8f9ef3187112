/** An invented story for the tests of review, and what people may do to a text. */
import type { Comparison } from '@parallax/contract'
import type { Finding, ReviewAct } from '@parallax/contract/api'
import { annotate, read } from '../annotate.js'
import { createArticle } from '../article.js'
import { compare } from '../compare.js'
import { findingsOf } from './findings-of.js'
import type { KeptReview } from './place-reviews.js'

export const TOLD: Readonly<Record<string, string>> = {
  1: `Bridge at Ansbro closed after crash

Twelve people were injured when a tram left the rails on the Ansbro bridge on Monday, the fire brigade said.

"The brakes failed," said Ilka Moran, a passenger. The tram company denied that the brakes failed.

Cranes from the harbour lifted the first carriage in the evening. Buses carry passengers by way of the Lohm ferry, which runs every twenty minutes. The mayor, Dora Pell, thanked the crews and promised an inquiry into the state of the track.

The bridge stays closed until Friday.`,
  2: `Tram derails in Ansbro

Nineteen people were injured when a tram left the rails on the Ansbro bridge on Monday, according to the city hospital.

Surgeons of two clinics were called in from leave. Drivers on the embankment stopped to help, and a bakery handed out blankets and tea. Trains of the suburban line took on the passengers of the tram until midnight.

The tram company said the brakes were checked in March. The bridge stays closed until Friday.`,
  3: `A wet morning on the Ansbro bridge

A tram left the rails on the Ansbro bridge on Monday. Twelve people were injured, the fire brigade said.

Residents of the quarter had warned of the worn rails for years. Letters to the council went without an answer, and a petition with four hundred names lay in a drawer of the planning office. Musicians played on the quay in the evening to raise money for those in hospital.`,
}

/** Compares texts by article, in the order given; they are English where nothing else is said of one. */
export function told(
  texts: Readonly<Record<string, string>>,
  languages: Readonly<Record<string, string>> = {},
): Comparison {
  return compare(
    Object.entries(texts).map(([id, text]) =>
      read({
        id,
        input: id,
        article: createArticle({
          text,
          outlet: `Outlet ${id}`,
          language: languages[id] ?? 'en',
          headline: text.split('\n')[0]!,
          published: `2031-05-05T0${id}:00:00Z`,
        }),
      }),
    ),
  )
}

const NOTHING_FOUND: Comparison = compare([])
const NOTHING_READ = annotate({ id: '0', input: '0', article: createArticle({ text: 'Nothing.' }) })

/** Texts in which the machine finds nothing: what is looked at to place words. */
export function bare(texts: Readonly<Record<string, string>>): Comparison {
  const articles = Object.entries(texts).map(([id, text]) => ({
    ...NOTHING_READ,
    id,
    sentences: [],
    article: createArticle({ text }),
  }))
  return { ...NOTHING_FOUND, articles }
}

export const namedIn = (comparison: Comparison): { ids: readonly string[]; finding: Finding }[] => [
  ...findingsOf(comparison, 's1'),
]

let count = 0
/** An act a minute, in the order in which they are made. */
export function reviewOf(finding: Finding, who: string, act: ReviewAct): KeptReview {
  count += 1
  return {
    id: `r${String(count).padStart(5, '0')}`,
    at: new Date(Date.UTC(2031, 4, 5) + count * 60_000).toISOString(),
    who,
    finding,
    act,
  }
}
