/** Words of the story page. */
import { t } from './comparison.js'
import { plural } from './grammar.js'

export const w = {
  sections: 'Sections of the story',
  whyTogether: (count: number) => `Why these ${plural(count, 'article')} stand together`,
  print: 'Print the story',
  printing: 'Getting the story ready for paper',
  partsHere: (here: number, all: number) => `${here} of ${plural(all, 'part')} are here.`,
  allHere: 'All of it is here. The page goes back when your browser has laid it out.',
  cancelPrint: 'Cancel',
  donePrint: 'Back to the page',
  notPrinted: (titles: readonly string[], all: number) =>
    `Not on this paper: ${titles.length} of ${plural(all, 'section')}, which were not here yet (${titles.join(', ')}). “${w.print}” on the page fetches all of them first.`,
  textsPrinted: (count: number, all: number) =>
    `The texts of ${count} of ${plural(all, 'account')} are on this paper: those chosen under ${t.reading}.`,
  score: (score: number) => `likeness ${score.toFixed(2)}`,
  byPerson: 'put here by a person',
  pinned: 'pinned',
  seen: (date: string) => `first seen ${date}`,
  versionsOf: (count: number) => plural(count, 'version'),
  notCompared: 'There is no comparison yet.',
  notComparedDetail:
    'Two accounts at least are compared, as soon as they are read. What is here already stands below.',
  newer: 'A newer comparison of this story is there.',
  showNewer: 'Show it',
  articles: 'Articles',
  articlesLead: 'Every article of the story by when it was first seen, and why it stands here.',
  judgements: 'Judgements',
  versions: 'Versions',
  versionsLead:
    'When accounts came and changed. Choose a moment, and the whole page shows what had been said by then.',
  slider: 'Moment that is shown',
  now: 'Now',
  noMoments: 'No account came or changed at a time that is known.',
  came: 'came out',
  changed: 'changed',
  version: (seq: number) => `version ${seq}`,
  whatChanged: 'What changed',
  whatChangedIn: (outlet: string, seq: number) => `What changed: ${outlet}, version ${seq}`,
  read: 'Read',
  showMoment: (date: string) => `Show the story as of ${date}`,
  asOf: (date: string) => `As of ${date}`,
  stood: (accounts: number) => `${plural(accounts, 'account')} stood`,
  notYet: (count: number) => `${count} had not come out`,
  unknown: (count: number) => `of ${count} it is not known`,
  back: 'Back to now',
  earlier: 'Earlier',
  later: 'Later',
  tooFew: 'Fewer than two accounts stood then, so that there is nothing to compare.',
  rewinding: 'Going there …',
} as const
