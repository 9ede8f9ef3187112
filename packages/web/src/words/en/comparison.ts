/**
 * All words of the interface, in one place, so that another language can stand beside this one. Words of the accounts never
 * pass through here. No entry judges: nothing is called true, false, confirmed or biased.
 */
import type {
  Across,
  Bound,
  Conflict,
  EntityType,
  FigureRelation,
  Omission,
  Origin,
  Reuse,
  Together,
  Voice,
} from '@parallax/contract'
import type { ClaimFilter } from '../../model/claims.js'
import type { GridGrouping, GridSort } from '../../model/grid.js'
import type { Layer } from '../../model/marks.js'
import { plural } from './grammar.js'

export { positionMeanings, positions } from './positions.js'

export const conflictTypes: Record<Conflict['type'], string> = {
  negation: 'One says it, another says it is not so',
  antonym: 'Opposite words for one thing',
  figure: 'Figures that exclude each other',
  agent: 'Different doers of one act',
  place: 'Different places',
  time: 'Different times',
  cause: 'Different causes',
  other: 'Accounts that cannot both hold',
}

export const relations: Record<FigureRelation, string> = {
  same: 'same',
  conflict: 'excludes another',
  update: 'later count',
  subset: 'a part of it',
  vaguer: 'less exact',
  'other-scope': 'counts something else',
}

export const bounds: Record<Bound, string> = {
  exact: 'exactly',
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
  range: 'between',
  vague: 'a vague word, by the printed table',
  none: 'none',
}

export const voices: Record<Voice, string> = {
  own: 'in the outlet’s own voice',
  quoted: 'inside quoted words',
}

export const originKinds: Record<Origin['kind'], string> = {
  speaker: 'speaker',
  outlet: 'outlet, no source given',
  agency: 'agency',
  document: 'document',
  unnamed: 'unnamed source',
}

export const entityTypes: Record<EntityType, string> = {
  person: 'person',
  group: 'group',
  organisation: 'organisation',
  place: 'place',
  other: 'other',
}

export const acrossKinds: Record<Exclude<Across['kind'], 'sentence'>, string> = {
  name: 'Names',
  number: 'Numbers',
  date: 'Dates',
}

export const reuseKinds: Record<Reuse['kind'], string> = {
  verbatim: 'word for word',
  near: 'nearly word for word',
  quotation: 'quotation',
}

export const headlineLost = {
  hedge: 'its text hedges this',
  source: 'its text gives a source',
  denial: 'its text denies this',
} as const

export const glanceKinds = {
  conflicts: 'Conflict',
  figures: 'Figures',
  naming: 'Called',
  hardening: 'Hedge or source lost',
  omissions: 'Left out',
} as const

export const lost = { hedge: 'a hedge is gone', source: 'the source is gone' } as const
export const added = { hedge: 'a hedge is added', source: 'a source is added' } as const

export const together: Record<Together['state'], string> = {
  'one-event': 'They tell one event.',
  apart: 'They do not all tell one event.',
  unclear: 'Whether they tell one event is unclear.',
}

export const layers: Record<Layer, string> = {
  differs: 'Told differently elsewhere',
  agrees: 'Told elsewhere too',
  only: 'Only here',
  missing: 'Missing here',
  quoted: 'Quoted words',
  attribution: 'On whose word',
  figure: 'Figures',
  name: 'Names',
  hedge: 'Hedges',
}

export const filters: Record<ClaimFilter, string> = {
  all: 'All',
  disputed: 'Disputed',
  shared: 'Shared',
  only: 'In one account only',
}

export const gridSorts: Record<GridSort, string> = {
  disputed: 'Disputed first',
  order: 'As compared',
  time: 'First statement',
  accounts: 'Most accounts',
}

export const gridGroups: Record<GridGrouping, string> = {
  none: 'Not at all',
  shared: 'Disputed, shared, only one',
  origin: 'Origin',
  position: 'Position of the account',
}

export const omissionStates: Record<Omission['state'], string> = {
  silent: 'Not found in',
  'not-yet': 'Came out earlier',
  unknown: 'Cannot be told',
}

export const t = {
  skip: 'Skip to the differences',
  contents: 'Contents',
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  headlineOf: 'The headline of',
  noVerdict:
    'Parallax lays accounts beside each other. It gives no verdict on any of them; every finding points to exact words.',
  broken: 'This file holds no comparison that can be shown. It may be damaged; make the report again.',
  accountsHead: 'Accounts',
  glance: 'What differs most',
  notFoundIn: 'not found in',
  more: (count: number) => `and ${count} more`,
  accounts: (count: number) => plural(count, 'account'),
  behind: (origins: number, claims: number) =>
    `${plural(origins, 'origin stands', 'origins stand')} behind the ${claims === 1 ? 'one claim' : `${claims} claims`} that two or more accounts carry`,
  languages: (said: string) =>
    `The accounts are in different languages: ${said}. Statements and figures are lined up within one language only, and what differs between languages is not found here; no account is called silent about what another language tells.`,
  unreadNames: (letters: string) => `Not read in the language of ${letters}: names and labels.`,
  unreadSpeakers: (letters: string) =>
    `Not read in the language of ${letters}: who said what, apart from quotation marks.`,
  unlinedFigures: 'Figures of accounts in different languages are not lined up.',
  undated: 'no date given',
  modified: (date: string) => `changed ${date}`,
  partial: (why: string) => `Text cut: ${why}`,
  reproducedIn: (outlet: string) => `reproduced in ${outlet}`,
  notes: 'Before you read',
  conflicts: 'Conflicts',
  conflictsLead:
    'Statements that cannot all hold. The words that differ are underlined; every account that stands on a side is named.',
  noConflicts: 'No conflicts were found between these accounts. This is not a finding that they agree.',
  versus: 'against',
  claims: 'Claims by account',
  claimsShort: 'Claims',
  claimsLead:
    'Each claim in the words of one account. A cell says how the account of that column stands to it.',
  noClaims: 'No claims were lined up.',
  noneHere: 'No claims of this kind.',
  claim: 'Claim',
  gridHelp:
    'Arrow keys move, with Control to the edges; Page Up and Page Down by a screen. Enter opens the words, Escape closes.',
  gridTools: {
    words: 'Words',
    sort: 'Order',
    group: 'Group by',
    account: 'Accounts',
    position: 'Positions',
    any: 'any',
  },
  shownOf: (shown: number, all: number) => `${shown} of ${plural(all, 'claim')} shown`,
  printedOf: (shown: number, all: number) =>
    `The first ${shown} of ${all} claims are printed; the JSON form holds all of them.`,
  legend: 'What the cells say',
  likewise: (numbers: string) => `(likewise ${numbers})`,
  spread: (least: string, most: string) => `from ${least} to ${most}`,
  loading: 'Fetching …',
  notOnPaper: 'Not on this paper: it was not here yet when the page was printed.',
  noPlace: 'The account that this address names is not in this comparison.',
  namingShort: 'Names',
  chainsShort: 'Chains',
  again: 'Try again',
  showAll: (count: number) => `Show all ${count}`,
  onOrigins: (count: number) => (count === 0 ? 'no origin found' : plural(count, 'origin')),
  figures: 'Figures',
  figuresLead: 'Each number as an interval on one scale for the row. Nothing is averaged.',
  noFigures: 'No figure was found that two accounts give for the same thing.',
  noDispute: 'No two accounts were found to give different figures for the same thing.',
  moreFigures: 'More figures: agreeing ones',
  cutAxis: 'The scale does not begin at zero.',
  steps: {
    label: (subject: string, lines: number) =>
      `${subject} by time of publication, ${plural(lines, 'source')}; the table holds the numbers`,
  },
  figureHeads: {
    account: 'Account',
    scale: 'Scale',
    words: 'Words',
    asOf: 'As of',
    word: 'On whose word',
    relation: 'To the first',
  },
  interval: (low: string | null, high: string | null) =>
    low === null
      ? high === null
        ? 'no bound'
        : `up to ${high}`
      : high === null
        ? `${low} or more`
        : low === high
          ? low
          : `${low} to ${high}`,
  ownWord: 'own word',
  naming: 'Names and words',
  namingLead:
    'Who is called what. A plain count is the outlet’s own voice; a count in quotation marks, “2”, stands inside somebody’s quoted words.',
  notComputed: 'This section was not computed for these accounts; see the limits under Method.',
  moreNames: 'More names: forms and titles of one name, places, and who acts for somebody',
  noOtherWords:
    'No person, group or body was found whom accounts call by different words: forms of one name, titles and places stand below.',
  noNaming: 'No one was found who is named differently by two accounts.',
  namedAlike: 'Named alike by every account that names them',
  acts: 'Words for what was done',
  act: 'One act',
  passive: 'passive',
  doneBy: (doer: string) => `by ${doer}`,
  label: 'Called',
  sameReferent: 'Why these are taken for one',
  possiblySame: 'Possibly the same, or acting for it',
  actsForIt: 'acts for it',
  maybeIt: 'possibly the same',
  times: (count: number) => plural(count, 'time'),
  sources: 'Who rests on whom',
  sourcesLead: 'Several accounts that rest on one source are one origin.',
  chainsLead:
    'From each account inward: whom it relies on, and whom they rely on. Words of saying and hedges stand as written.',
  chainCounts: (told: number, sources: number) =>
    `${plural(told, 'statement')} on the word of ${plural(sources, 'other')}`,
  map: {
    label: 'Accounts and the origins they rest on',
    scroll: 'Picture of accounts and origins',
    help: 'Circles are accounts, squares origins. An arrow to the right: the account rests on the origin; an arrow between accounts: a passage went that way. Point at one or move with the arrow keys; Enter opens the words.',
    dense: 'Lines between accounts are drawn for the account that is chosen.',
    restsOn: (names: string) => `rests on ${names}`,
    restedOn: (name: string, names: string) => `${name}: ${names} rest on it.`,
    takesFrom: (names: string) => `has passages that ${names} had before`,
    givesTo: (names: string) => `had passages before ${names}`,
    sharesWith: (names: string) => `shares passages with ${names}`,
    edge: (from: string, to: string, kind: 'rests' | 'reuse', count: number) =>
      kind === 'rests' ? `${from} rests on ${to}` : `${plural(count, 'passage')}: ${from} – ${to}`,
    more: (count: number) => `${plural(count, 'further origin')} in the table.`,
  },
  originTable: 'Origins',
  chains: 'Chains of word',
  noChains: 'names no source',
  reuse: 'Shared passages',
  wholeIn: 'Whole in',
  without: 'without',
  linkHelp: '→ from the first to the later; = which was first is not known.',
  noOrigins: 'No origin was found on which two accounts rest.',
  loneOrigins: 'Origins on which one account alone rests',
  omissions: 'Left out',
  omissionsLead:
    'Claims that two or more accounts carry, and the accounts in which no words for them were found.',
  noOmissions: 'No claim that two or more accounts carry is missing from another.',
  carriedBy: 'Carried by',
  hardening: 'Hedges and sources that got lost',
  hardeningShort: 'Hedges lost',
  softening: 'Hedges and sources that were added',
  softeningLead: 'A later account gives a hedge or a source that an earlier one does without.',
  versions: 'two versions of one article',
  unheard: 'Voices not heard',
  unheardLead: 'Kinds of voice that other accounts quote or cite and this one never does.',
  heardIn: 'heard in',
  heardWords: 'their words',
  independence: (accounts: number, origins: number, effective: number) =>
    `${plural(accounts, 'account')}, ${plural(origins, 'origin')}${effective < origins ? `; they weigh as much as ${effective.toFixed(1)} of equal weight` : ''}.`,
  headlines: 'Headlines that say more than their text',
  headlinesLead: 'What a headline states and its own text hedges, denies or gives on the word of another.',
  parts: {
    label: 'Parts of the claim',
    actor: 'Who',
    predicate: 'Did',
    notDone: 'Did not',
    object: 'To whom or what',
    place: 'Where',
    time: 'When',
  },
  across: 'Across languages',
  acrossLead: 'What meets between the accounts without translation; the sentences may say the same.',
  acrossHold: 'Both hold',
  hardeningLead: 'One account gives a hedge or a source for a claim; another gives the claim without it.',
  noHardening: 'No lost hedge or source was found.',
  searched: (count: number) => `not found in this account (${plural(count, 'sentence')} searched)`,
  searchedShort: (count: number) => `${plural(count, 'sentence')} searched`,
  nearest: 'Nearest miss',
  likeness: (score: number) => `likeness ${score.toFixed(2)} of 1`,
  noNearest: 'No sentence came near.',
  reading: 'Reading',
  readingLead: 'One account as it was published. Choose a mark to see the words of the others.',
  readAccount: 'Account',
  readAct: 'Read',
  readThis: (account: string) => `Read: ${account}`,
  abreast: 'Read abreast',
  nobody: 'none',
  marks: 'Marks',
  missingHere: 'Not in this account',
  missingLead:
    'Claims that others carry. “Not found” was searched for; “came out earlier” and “cannot be told” are no silence.',
  missingAfter: (count: number) => `Told elsewhere, not here: ${plural(count, 'claim')}`,
  inStep: 'Scroll in step',
  printAccount: 'Print this account',
  columns: 'Accounts abreast',
  textOf: (outlet: string) => `Text of ${outlet}`,
  marksComing: (here: number, all: number) => `Marks are being fetched: ${here} of ${all}`,
  linedUp: 'Lined up',
  showWords: 'Show the words',
  readingKeys:
    'Tab goes to the marks of a text; there j and k, or the arrows, go to the next and the last one, Enter lines up the other accounts, 1 to 3 go to a column.',
  notCompared: 'The article that this address names is not in this comparison.',
  otherWords: 'In the other accounts',
  headline: 'headline',
  original: 'Page of the outlet',
  method: 'Method',
  methodLead: 'How this came about, what it cannot do, and how to check it.',
  rules: 'Rules, in order',
  models: 'Models',
  noModels: 'none; rules only',
  limits: 'Limits',
  noLimits: 'None named for this run.',
  dropped: (count: number) =>
    count === 0
      ? 'No finding was dropped for want of exact words.'
      : `${plural(count, 'finding')} dropped, because the words could not be pointed to.`,
  verify: 'Check this file',
  verifyLead:
    'The texts are inside this file. The command re-checks that every cited span is really there and that every hash holds:',
  verifyCommand: 'parallax verify parallax-report.html',
  hashes: 'Texts and their SHA-256',
  version: (version: string) => `Parallax ${version}`,
  panel: 'Words in context',
  close: 'Close',
  inPlace: 'Read in place',
  chain: 'Chain of word',
  cue: 'Cue as written',
  source: 'Source as written',
  hedges: 'Hedges as written',
  position: 'Position',
  why: 'Why',
  hidden: (label: string) => `hidden character ${label}`,
  printWords: 'The words behind the grid',
} as const
