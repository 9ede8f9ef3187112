/** Words of searching. */
import { plural } from './grammar.js'

export const s = {
  title: 'Search',
  words: 'Words',
  wordsHelp:
    'All words, in any order. "Several words" stand together; -word leaves texts with it out. A figure finds every stated one that holds it: 20 finds “at least nineteen”.',
  name: 'Name or label',
  figure: 'Figure',
  go: 'Search',
  start: 'Search every text that is kept: by words, by who is named and how, or by a stated figure.',
  found: (count: number, isAll: boolean, searched: string) =>
    `${isAll ? plural(count, 'text') : `The first ${count} texts`} of ${searched} that were searched.`,
  none: (searched: string) => `No text holds that; ${searched} were searched.`,
  noneCure: 'Try fewer words, another spelling, or take a filter away.',
  untitled: 'without a headline',
  story: 'Story:',
  noStory: 'in no story yet',
  page: 'Page of the outlet',
  undated: 'no date given',
  versions: (count: number) => plural(count, 'version'),
  how: { words: '', trigrams: 'similar spelling', names: 'named so', figures: 'states such a figure' },
  kinds: { report: '', live: 'live blog', 'round-up': 'round-up', opinion: 'opinion' },
} as const
