/** An invented story in files, for the tests of every form. */
import type { Comparison } from '@parallax/contract'
import { compare, createArticle, read } from '@parallax/core'

const TEXTS: readonly (readonly [outlet: string, text: string])[] = [
  [
    'Ansbro Herald',
    `Bridge at Ansbro closed after crash

Twelve people were injured when a tram left the rails on the Ansbro bridge on Monday, the fire brigade said. 🚋

"The brakes failed," said Ilka Moran, a passenger. The tram company denied that the brakes failed.

Cranes from the harbour lifted the first carriage in the evening. The bridge stays closed until Friday.`,
  ],
  [
    'Lohm Courier',
    `Tram derails in Ansbro

😀 Nineteen people were injured when a tram left the rails on the Ansbro bridge on Monday, according to the city hospital.

The tram company said the brakes were checked in March. Cranes from the harbour lifted the first carriage in the evening. The bridge stays closed until Friday.`,
  ],
  [
    '=Radio "Quay", Ansbro',
    `A wet morning on the Ansbro bridge

A tram left the rails on the Ansbro bridge on Monday. Twelve people were injured, the fire brigade said.

Residents had warned of the worn rails for years. The brakes failed, Ilka Moran told reporters.`,
  ],
]

export function tramStory(): Comparison {
  return compare(
    TEXTS.map(([outlet, text], index) =>
      read({
        id: `article-${index + 1}`,
        input: `${index + 1}.txt`,
        article: createArticle({
          text,
          outlet,
          url: index === 1 ? null : `https://example.org/${index + 1}`,
          language: 'en',
          headline: text.split('\n')[0]!,
          published: `2031-05-05T0${index + 6}:00:00Z`,
        }),
      }),
    ),
  )
}
