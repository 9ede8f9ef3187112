/** Findings on the story: whether its accounts tell one event, and whether one account belongs to it. */
import type { Account, Together } from '@parallax/contract'
import { describe } from '../../anchor/index.js'
import { accountWords } from '../account-words.js'
import { type Found, isSpot, keyOf, lazySpots, quoted } from '../found.js'
import { listedKind } from '../listed.js'
import type { View } from '../view.js'

/** In words, as a page has them. */
const TOGETHER = {
  'one-event': 'They tell one event.',
  apart: 'They do not all tell one event.',
  unclear: 'Whether they tell one event is unclear.',
} as const satisfies Record<Together['state'], string>
const BELONGS = {
  together: 'tells this event',
  apart: 'does not seem to tell this event',
  unsure: 'too little to tell whether it is this event',
} as const

function wholeOf({ comparison }: View): Found {
  const { state, why } = comparison.story.together
  return {
    key: keyOf(state),
    ids: [],
    heads: [],
    isSame: () => true,
    holds: lazySpots(() => []),
    tell: () => ({ anchors: [], says: `${TOGETHER[state]} ${why}` }),
  }
}

function belongs({ comparison }: View, { id }: Account): keyof typeof BELONGS {
  const { apart, unsure = [] } = comparison.story.together
  if (apart.includes(id)) return 'apart'
  return unsure.includes(id) ? 'unsure' : 'together'
}

function accountOf(view: View, account: Account): Found | null {
  const reading = view.readings.get(account.article)
  if (reading === undefined) return null
  const span = accountWords(reading, account)
  if (span === undefined) return null
  const state = belongs(view, account)
  const evidence = describe({ id: reading.id, text: reading.article.text }, span)
  return {
    key: keyOf(state, view.lastingName(account.id)),
    ids: [account.id],
    heads: [evidence],
    isSame: ([first]) => isSpot(first, evidence),
    holds: lazySpots(() => [evidence]),
    tell: () => ({
      anchors: [evidence],
      says: `${account.outlet}: ${BELONGS[state]}: ${quoted(evidence.exact)}`,
    }),
  }
}

export const storyKind = listedKind('story', function* (view) {
  yield wholeOf(view)
  for (const account of view.comparison.accounts) {
    const found = accountOf(view, account)
    if (found) yield found
  }
})
