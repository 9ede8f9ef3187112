/** Words of outlets: facts with where they are written, and habits as counts. No score. */
import { formatNumber } from '../../model/format.js'
import { plural } from './grammar.js'

export const s = {
  title: 'Outlets',
  lead: 'What each outlet is, with where that is written, and how it attributes, as counts. Nothing here is a score.',
  outlet: 'Outlet',
  articles: 'Articles kept',
  hosts: 'Addresses',
  facts: 'Facts',
  noFacts: 'none entered',
  empty: 'No outlet is known yet',
  emptyCure: 'Outlets come with the texts that are added, or from a list.',
  import: 'Take over a list',
  importHelp:
    'A table (CSV) with the columns name, hosts, about, value, cite, a line a fact; or a JSON array of outlets as “Save the list” writes it. Outlets of the same name are replaced.',
  imported: (count: number) => `${plural(count, 'outlet')} taken over.`,
  notAList: 'This file is no list of outlets.',
  notAListDetail: (why: string) => `It could not be read: ${why}.`,
  notAListCure: 'It must be a JSON array of outlets, each with a name; or {"outlets": […]}.',
  save: 'Save the list',
  factsTitle: 'What it is',
  factsHelp: 'Entered by people, each with where it is written.',
  about: 'About',
  value: 'Fact',
  cite: 'Where it is written',
  hostsLabel: 'Its web addresses',
  hostsHelp: 'Host names, with commas between: courier.example, www.courier.example',
  edit: 'Edit',
  save1: 'Save',
  cancel: 'Cancel',
  addFact: 'Another fact',
  removeFact: 'Take away',
  incomplete: 'A fact needs all three: what it is about, the fact, and where it is written.',
  saved: 'Saved.',
  practice: 'How it attributes',
  practiceHelp: (articles: number, attributions: number) =>
    `Counted over the newest versions of ${plural(articles, 'article')}: ${plural(attributions, 'attribution')}, by who is the holder.`,
  unread: (count: number) =>
    `${plural(count, 'article is', 'articles are')} in a language whose attributions are not read, and in no other count.`,
  ownOf: (own: number, sentences: number) =>
    `${formatNumber(own)} of ${plural(sentences, 'sentence')} stand in no attribution: told on the outlet’s own word.`,
  noPractice: 'No article of this outlet is kept.',
  kinds: {
    official: 'a body of the state',
    named: 'anybody else who is named',
    unnamed: 'somebody unnamed',
  },
  voice: (about: string) => `shared ${about}:`,
  sources: 'Named most often as source',
  who: 'Source',
  times: 'Times',
  example: 'an example',
  everywhere: 'all texts that name it',
  sisters: 'Of one owner or one voice, by the facts entered',
  texts: 'All its texts',
  stories: 'Stories with it',
} as const
