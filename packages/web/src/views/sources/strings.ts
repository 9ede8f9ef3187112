/** Words of what is watched. */
import { plural } from '../../strings.js'

export const s = {
  title: 'Sources',
  lead: 'What is watched brings its articles by itself, as they come out and change.',
  add: 'Watch a source',
  address: 'Address of a feed, sitemap or page; or a folder on the server',
  outlet: 'Outlet',
  outletHelp: 'Only where the source does not name it.',
  every: 'Look again every',
  usual: 'as the settings say',
  minutes: (count: number) => plural(count, 'minute'),
  hours: (count: number) => plural(count, 'hour'),
  days: (count: number) => plural(count, 'day'),
  seconds: (count: number) => plural(count, 'second'),
  once: 'looked at once',
  each: (words: string) => `every ${words.replace(/^1 /u, '')}`,
  look: 'Look first',
  watch: 'Watch it',
  found: (kind: string, count: number) => `A ${kind} with ${plural(count, 'entry', 'entries')}.`,
  untitled: 'without a title',
  more: (count: number) => `and ${count} more`,
  kinds: { feed: 'feed', sitemap: 'sitemap', page: 'page', folder: 'folder', archive: 'archive' } as Record<
    string,
    string
  >,
  list: 'Watched',
  source: 'Source',
  state: 'State',
  lastLook: 'Last look',
  lastNew: 'Last new',
  paused: 'paused',
  watched: 'watched',
  done: 'looked at once',
  failing: (count: number) => `failed ${count === 1 ? 'once' : `${count} times`} in a row`,
  never: 'never',
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Remove',
  removeAsk: 'Watch it no longer? What it brought stays.',
  keep: 'Keep',
  removed: (name: string) => `${name} is watched no longer.`,
  added: (name: string) => `${name} is watched.`,
  empty: 'Nothing is watched yet',
  emptyCure: 'Name a feed, a sitemap, a page that lists articles, or a folder on the server.',
  exportOpml: 'Save as OPML',
  importOpml: 'Take over an OPML list',
  importHelp: 'Every feed that the list names is watched; what is watched already is left as it is.',
  imported: (done: number, refused: number) =>
    refused === 0
      ? `${plural(done, 'feed is', 'feeds are')} watched now.`
      : `${plural(done, 'feed is', 'feeds are')} watched now; ${refused} were refused.`,
  importing: (done: number, all: number) => `${done} of ${all} taken over …`,
  noFeeds: 'This file names no feed that is not watched yet.',
  opmlTitle: 'Sources of a Parallax room',
} as const

/** "every 15 minutes". */
export function paceWords(seconds: number | null): string {
  return seconds === null ? s.once : s.each(everyWords(seconds))
}

/** "15 minutes", in the largest unit that fits whole. */
export function everyWords(seconds: number | null): string {
  if (seconds === null) return s.once
  if (seconds % 86_400 === 0) return s.days(seconds / 86_400)
  if (seconds % 3_600 === 0) return s.hours(seconds / 3_600)
  if (seconds % 60 === 0) return s.minutes(seconds / 60)
  return s.seconds(seconds)
}
