import { expect, it } from 'vitest'
import { articleOn, days, FERRY } from './_articles.js'
import { createStoryEngine } from './engine.js'

const SALVAGE = {
  headlines: ['Crane raises wreck of ferry off Port Senna', 'Wreck of ferry raised off Port Senna'],
  sentences: [
    'A floating crane of the salvage company Nordlyft raised the wreck of the ferry off Port Senna on Friday.',
    'Nordlyft towed the two halves to a dry dock in Vendel, where insurers wait for them.',
    'Steel cables had been laid under the keel for weeks, the engineer Tomas Rehn of Nordlyft said.',
  ],
}

it('keeps incidents apart inside one story', () => {
  const engine = createStoryEngine()
  for (const n of [0, 1, 2]) engine.add(articleOn(FERRY, n, n))
  for (const n of [0, 1]) engine.add(articleOn(SALVAGE, n, days(6) + n, { id: `salvage-${n}` }))
  const standing = engine.memberships().map(({ article, story, incident }) => [article, story, incident])
  expect(standing).toEqual([
    ['ferry-0', 'ferry-0', 'ferry-0'],
    ['ferry-1', 'ferry-0', 'ferry-0'],
    ['ferry-2', 'ferry-0', 'ferry-0'],
    ['salvage-0', 'ferry-0', 'salvage-0'],
    ['salvage-1', 'ferry-0', 'salvage-0'],
  ])
})
