/** Words of adding texts. */
import { plural } from './grammar.js'

export const s = {
  title: 'Add',
  lead: 'Texts of one event find each other and are compared as they come.',
  into: 'Into the story',
  intoNone: 'Let each text find its story',
  files: 'Files',
  filesHelp:
    'Drop files or folders here, or anywhere in the room: text, Markdown, HTML, PDF, JSON, feeds, web archives, mail, news agency items.',
  choose: 'Choose files',
  texts: 'Paste texts',
  textsHelp: 'One account in each field.',
  text: (index: number) => `Text ${index}`,
  about: 'Outlet, headline, date, address',
  outlet: 'Outlet',
  headline: 'Headline',
  published: 'Published',
  address: 'Address',
  another: 'Another text',
  remove: 'Take away',
  addresses: 'Addresses of pages',
  addressesHelp: 'One a line. Each page is fetched once, politely.',
  badAddress: (lines: string) =>
    `No address of a page: ${lines}. Write each in full, such as https://example.org/story.`,
  feeds: 'Feeds, sitemaps and folders',
  feedsHelp: 'What is watched brings its articles by itself, as they come out and change.',
  toSources: 'All that is watched',
  site: 'Address of a site or feed',
  siteHelp: 'A site is asked which feeds it has. Nothing is kept until you choose.',
  look: 'See what is there',
  looking: 'Looking …',
  behind: (count: number) => `${plural(count, 'source')} behind it. Choose what to watch.`,
  kinds: { feed: 'feed', sitemap: 'sitemap', page: 'page', folder: 'folder', archive: 'archive' } as Record<
    string,
    string
  >,
  entries: (count: number) => plural(count, 'entry', 'entries'),
  watchedAlready: 'watched already',
  watch: (count: number) => `Watch ${plural(count, 'source')}`,
  chooseFirst: 'Choose one first.',
  nowWatched: 'Watched now',
  firstLook: 'waits for its first look',
  lookedAt: 'looked at',
  entryWaits: 'waits',
  entryRead: 'read, finding its story',
  entryDone: 'in a story',
  untitled: 'without a title',
  noEntries: 'It holds no entry yet; what comes out is taken in.',
  nothing: 'Paste a text or an address first.',
  add: 'Add',
  addCount: (texts: number, addresses: number) =>
    `Add ${[
      texts === 0 ? null : plural(texts, 'text'),
      addresses === 0 ? null : plural(addresses, 'address', 'addresses'),
    ]
      .filter((each) => each !== null)
      .join(' and ')}`,
  progress: 'What became of it',
  batch: 'Added before',
  batchBy: (who: string, date: string) => `By ${who}, ${date}.`,
  again: 'Try again',
  story: 'Story',
  readStory: 'Read the story',
  stories: 'They went into these stories:',
} as const
