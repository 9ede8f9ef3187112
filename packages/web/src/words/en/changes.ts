/** Words of the changes between two versions. */
import type { ChangeDirection, ChangeKind } from '@parallax/contract'
import { plural } from './grammar.js'

export const changeKinds: Record<ChangeKind, string> = {
  correction: 'Note of a correction',
  negation: 'Turned round',
  denial: 'Denial',
  figure: 'Figure',
  hedge: 'Hedge',
  source: 'Source',
  attribution: 'Word of saying',
  quotation: 'Quotation',
  name: 'Name',
  place: 'Place',
  time: 'Time',
  act: 'Word for what was done',
  claim: 'Claim',
  headline: 'Headline',
  moved: 'Moved',
  wording: 'Wording',
}

export const directions: Record<ChangeDirection, string> = {
  rose: 'rose',
  fell: 'fell',
  'made-precise': 'made more exact',
  'made-vaguer': 'made less exact',
  changed: 'changed',
  added: 'added',
  dropped: 'dropped',
  cut: 'cut',
  altered: 'altered',
  noted: 'noted',
  removed: 'removed',
}

export const c = {
  title: 'What changed',
  untitled: 'An article without a headline',
  lead: 'Sentences of the older version beside those that they became, the most telling first.',
  before: 'Before',
  after: 'After',
  nothing: 'stands nothing',
  none: 'Nothing but lines around the article changed: times, credits, links, buttons.',
  unchanged: (count: number) => `${plural(count, 'sentence')} in the same words in both.`,
  step: (from: number, to: number) => `Version ${from} to version ${to}`,
  steps: 'Steps between versions',
  article: 'The article',
} as const
