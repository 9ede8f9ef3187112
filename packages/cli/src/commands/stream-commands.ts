/** The commands of the stream: what is watched, what is worked on, what was kept. */
import type { Option } from '../arguments.js'
import type { Command } from '../command.js'
import { dataOption as data } from '../open-store.js'

const json: Option = { value: null, help: 'As JSON.' }
const quiet: Option = { value: null, help: 'Nothing on standard error but trouble.' }
const allowLoopback: Option = { value: null, help: 'Let addresses on this machine be fetched.' }
const concurrency: Option = {
  value: 'N',
  help: 'Threads that read and compare. Without it, one for each core.',
}

const WHERE = `What is kept stands in --data DIR, or on the PostgreSQL server that PARALLAX_DATABASE_URL names.`

const watch: Command = {
  name: 'watch',
  summary: 'keep watch over feeds, pages, sitemaps, folders and archives',
  usage: 'parallax watch add|list|remove|test|pause|resume|export|run [ADDRESS...] [--data DIR]',
  details: `add ADDRESS...     a feed, a sitemap, a page (its feeds are found), an OPML list, a folder or a file
list               what is watched, and how it goes
test ADDRESS...    look once and show what would be taken, without keeping anything
remove, pause, resume ADDRESS or ID...
export             the feeds as OPML
run                fetch, read, group and compare until stopped by Ctrl-C; --once: until nothing is due
${WHERE}
settings.json there sets contact, name, delay, every, refetch, settle, tries, window, robots, memento.`,
  options: {
    data,
    every: { value: 'MINUTES', help: 'add: the time between two looks.' },
    outlet: { value: 'NAME', help: 'add: the outlet of articles that do not name theirs.' },
    once: { value: null, help: 'run: end when nothing is due.' },
    concurrency,
    json,
    quiet,
    'allow-loopback': allowLoopback,
  },
  examples: [
    { command: 'parallax watch add https://example.org/feed.xml', says: 'Watch a feed.' },
    { command: 'parallax watch add wires/ --every 1', says: 'Read what is put into a folder.' },
    { command: 'parallax watch run', says: 'Keep watch.' },
  ],
  load: async () => (await import('./watch.js')).runWatch,
}

const work: Command = {
  name: 'work',
  summary: 'carry out waiting jobs, on as many machines as wanted',
  usage: 'parallax work [--concurrency N] [--once] [--data DIR]',
  details: `Fetches, reads, groups and compares what is in the queue. Start it on any number of machines with the same
PARALLAX_DATABASE_URL and a shared folder of captures; a worker that dies loses nothing.
${WHERE}`,
  options: {
    data,
    concurrency,
    once: { value: null, help: 'End when nothing is due.' },
    quiet,
    'allow-loopback': allowLoopback,
  },
  examples: [{ command: 'parallax work --concurrency 4', says: 'Four readers.' }],
  load: async () => (await import('./work.js')).runStream,
}

const status: Command = {
  name: 'status',
  summary: 'say what waits, what fails and what was parked',
  usage: 'parallax status [retry [JOB]] [--json] [--data DIR]',
  details: `Sources and their failures, jobs by stage, the oldest due job, parked jobs with their errors.
retry puts parked jobs back: one by its number, or all.
${WHERE}`,
  options: { data, json },
  examples: [{ command: 'parallax status retry', says: 'Try all parked jobs again.' }],
  load: async () => (await import('./status.js')).runStatus,
}

const story: Command = {
  name: 'story',
  summary: 'the stories that are kept, and what a person changes in them',
  usage: 'parallax story [list|show|merge|split|move|pin|unpin] [...] [--data DIR]',
  details: `list                       the stories, those that changed last first
show STORY                 its articles, each with the reason why it stands there; --full: the last comparison
merge STORY STORY          two stories are one
split STORY ARTICLE...     these articles are a story of their own
move ARTICLE STORY         an article belongs elsewhere
pin, unpin ARTICLE         leave an article where it is, or let it go again
An article is named by its number or its address. What a person does here is never undone by a later run, and stands in the log.
${WHERE}`,
  options: {
    data,
    most: { value: 'NUMBER', help: 'list: how many are shown (30).' },
    full: { value: null, help: 'show: with the last comparison.' },
    who: { value: 'NAME', help: 'Who changes it, for the log. Without it, the user of the machine.' },
    json,
  },
  examples: [{ command: 'parallax story show 9132 --full', says: 'A story and its comparison.' }],
  load: async () => (await import('./story.js')).runStory,
}

const reviews: Command = {
  name: 'reviews',
  summary: 'what people decided on findings, and how far they agree',
  usage: 'parallax reviews export|agreement [--story STORY] [--data DIR]',
  details: `export       every act, a line of JSON each, in the order of time; bench judged makes figures of it
agreement    Krippendorff's alpha, in all and two by two, and the findings on which people differ
docs/REVIEW.md says what each line means. Reviews of stories that went into STORY are its own.
${WHERE}`,
  options: {
    data,
    story: { value: 'STORY', help: 'Only this story. Without it, all.' },
    out: { value: 'FILE', help: 'export: write to FILE instead of standard output.' },
    json,
    quiet,
  },
  examples: [
    { command: 'parallax reviews export --out reviews.jsonl', says: 'Everything that was judged.' },
    { command: 'parallax reviews agreement --story 9132', says: 'Where people differ on a story.' },
  ],
  load: async () => (await import('./reviews.js')).runReviews,
}

const capture: Command = {
  name: 'capture',
  summary: 'show what was served, as proof',
  usage: 'parallax capture show CAPTURE|ADDRESS [--json] [--data DIR]',
  details: `Address, time, status, hash and place of the WARC record, and whether the stored bytes still have that hash;
for an address, every capture of its article. Exit code 4 where bytes do not fit.
${WHERE}`,
  options: { data, json },
  examples: [
    { command: 'parallax capture show https://example.org/a.html', says: 'Every capture of an article.' },
  ],
  load: async () => (await import('./capture.js')).runCapture,
}

const rewind: Command = {
  name: 'rewind',
  summary: 'compare a story as it stood at any time',
  usage: 'parallax rewind STORY --at TIME [--json] [--data DIR]',
  details: `Takes of each article the version that was known at TIME and compares those. A date alone is its end.
${WHERE}`,
  options: { data, at: { value: 'TIME', help: 'Like 2031-05-04 or 2031-05-04T06:00:00Z.' }, json },
  examples: [{ command: 'parallax rewind 5f3a --at 2031-05-04T06:00:00Z', says: 'What was known by six.' }],
  load: async () => (await import('./rewind.js')).runRewind,
}

export const streamCommands: readonly Command[] = [watch, work, status, story, reviews, rewind, capture]
