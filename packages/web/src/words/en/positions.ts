/** How an account stands to a claim, in words. */
import type { CellPosition } from '@parallax/contract'

export const positions: Record<CellPosition, string> = {
  asserts: 'asserts',
  reports: 'reports',
  endorses: 'endorses',
  distances: 'distances',
  doubts: 'doubts',
  denies: 'denies',
  unconfirmed: 'unconfirmed',
  both: 'both',
  silent: 'not found',
  'not-yet': 'came out earlier',
  unknown: 'cannot be told',
}

export const positionMeanings: Record<CellPosition, string> = {
  asserts: 'says it in its own voice',
  reports: 'gives it as the word of a named source',
  endorses: 'gives a source and takes its side',
  distances: 'keeps its distance: “claims”, “so-called”, quotation marks',
  doubts: 'gives reasons against it or calls it doubtful',
  denies: 'says that it is not so, or passes on a denial',
  unconfirmed: 'says that it could not be checked',
  both: 'carries two positions that exclude each other',
  silent: 'searched; no words for it were found in this account',
  'not-yet': 'came out before any other account carried it',
  unknown: 'the text is cut or too short to tell',
}
