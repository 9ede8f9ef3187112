/** The commands, in the order of the help. */
import type { Option, Options } from '../arguments.js'
import type { Command } from '../command.js'
import { exchangeCommands } from './exchange-commands.js'
import { roomCommands } from './room-commands.js'
import { storeCommands } from './store-commands.js'
import { streamCommands } from './stream-commands.js'

const INPUTS = `INPUT is a file, a folder, an http(s) address, or - for standard input; any mix. Files: .txt .md .html .pdf
.json .jsonl, feeds (RSS, Atom, JSON Feed), web archives (.warc .wacz), mail (.eml .mbox), items of news agencies
(ninjs, NewsML-G2, NITF); each of them also as .gz or in a .zip.`

const allowLoopback: Option = { value: null, help: 'Let addresses on this machine be fetched.' }
const quiet: Option = {
  value: null,
  help: 'No progress, no timing and no notes. Skipped inputs are named all the same.',
}

const perArticle: Options = {
  jsonl: { value: null, help: 'One JSON value a line, written as each article is ready (the default).' },
  json: { value: null, help: 'One JSON list.' },
  'allow-loopback': allowLoopback,
  quiet,
}

const compare: Command = {
  name: 'compare',
  summary: 'line up two or more accounts of one event',
  usage: 'parallax compare INPUT... [--format text|json|html|md] [--language en|es|ar] [--out FILE]',
  details: `Shows who says what, on whose word; where the accounts contradict each other, give other figures or
other names, share words, or leave something out. Every finding points to the exact words.
${INPUTS}
Accounts are ordered by time of publication, then by name.`,
  options: {
    format: {
      value: 'text|json|html|md',
      help: 'The form of the result. Without it, the ending of --out decides; else text.',
      oneOf: ['text', 'json', 'html', 'md'],
    },
    language: {
      value: 'en|es|ar',
      help: 'The language of the page, English without it; what it quotes stays as it was written.',
      oneOf: ['en', 'es', 'ar'],
    },
    json: { value: null, help: 'Short for --format json.' },
    out: { value: 'FILE', help: 'Write the result to FILE instead of standard output.' },
    width: {
      value: 'COLUMNS',
      help: 'Columns of the text form, 60 or more. Without it, those of the terminal.',
    },
    'allow-loopback': allowLoopback,
    quiet,
  },
  examples: [
    { command: 'parallax compare one.html two.txt', says: 'Compare two accounts in the terminal.' },
    { command: 'parallax compare story/ --out report.html', says: 'All accounts of a folder, as one page.' },
    { command: 'cat story.jsonl | parallax compare - --json', says: 'Articles from another program.' },
  ],
  load: async () => (await import('./compare.js')).runCompare,
}

const versions: Command = {
  name: 'versions',
  summary: 'say what changed between versions of one article',
  usage: 'parallax versions OLD NEW [MORE...] [--format text|json|md] [--out FILE]',
  details: `Tells as claims what changed: figures that rose or fell, hedges and sources that came or went, names, denials,
quotations, the headline; whether a note of a correction was found. Times, credits, links and other furniture of
the page are left out.
${INPUTS}
Versions are ordered by the times that they give (of the last change, else of publication) where each gives
another one, else as they are named.`,
  options: {
    data: { value: 'DIR', help: 'Take the versions of one article from what is kept in this data folder.' },
    format: {
      value: 'text|json|md',
      help: 'The form of the result. Without it, the ending of --out decides; else text.',
      oneOf: ['text', 'json', 'md'],
    },
    json: { value: null, help: 'Short for --format json.' },
    order: {
      value: 'time|given',
      help: 'Order by the times that the versions give, or as named.',
      oneOf: ['time', 'given'],
    },
    out: { value: 'FILE', help: 'Write the result to FILE instead of standard output.' },
    width: {
      value: 'COLUMNS',
      help: 'Columns of the text form, 60 or more. Without it, those of the terminal.',
    },
    'allow-loopback': allowLoopback,
    quiet,
  },
  examples: [
    {
      command: 'parallax versions https://example.org/a.html --data DIR',
      says: 'All versions that are kept.',
    },
    { command: 'parallax versions morning.html evening.html', says: 'What an outlet changed in the day.' },
    {
      command: 'parallax versions states.jsonl --json',
      says: 'All versions of a file, each with the one before.',
    },
  ],
  load: async () => (await import('./versions.js')).runVersions,
}

const annotate: Command = {
  name: 'annotate',
  summary: 'say what each account states, and on whose word',
  usage: 'parallax annotate INPUT... [--jsonl|--json]',
  details: `Sentences, quotations and attributions, figures and names of each article, each with its place in the text.
${INPUTS}`,
  options: perArticle,
  examples: [{ command: 'parallax annotate story.jsonl --jsonl', says: 'One line of JSON an article.' }],
  load: async () => (await import('./per-article.js')).runAnnotate,
}

const extract: Command = {
  name: 'extract',
  summary: 'take the article out of a page or document',
  usage: 'parallax extract INPUT... [--jsonl|--json]',
  details: `Text, headline, byline, outlet, dates and language of each article, without the furniture of the page.
${INPUTS}`,
  options: perArticle,
  examples: [
    { command: 'parallax extract page.html --json', says: 'What will be compared, to look at it first.' },
  ],
  load: async () => (await import('./per-article.js')).runExtract,
}

const stories: Command = {
  name: 'stories',
  summary: 'group articles into stories, in the order in which they come',
  usage: 'parallax stories INPUT... [--jsonl] [--window DAYS]',
  details: `Each article joins a story or opens one when it comes; passes merge what turns out to be one story and split what is none.
Every membership has a score and a reason. Live blogs, round-ups and opinion are attached and do not hold stories together; a story never
crosses languages.
${INPUTS}`,
  options: {
    jsonl: {
      value: null,
      help: 'A line of JSON an article, in the order of the inputs: id, story, score, reason, incident, kind.',
    },
    window: {
      value: 'DAYS',
      help: 'Days without news after which a story sleeps and may be forgotten (7).',
    },
    'allow-loopback': allowLoopback,
    quiet,
  },
  examples: [
    { command: 'parallax stories feed.jsonl', says: 'The stories, the largest first.' },
    { command: 'parallax stories feed.jsonl --jsonl', says: 'For another program.' },
  ],
  load: async () => (await import('./stories.js')).runStories,
}

const verify: Command = {
  name: 'verify',
  summary: 'check a result against the texts it carries',
  usage: 'parallax verify FILE [--key FILE]',
  details: `FILE is a result of compare (.json or .html), versions (.json), annotate or extract (.json or .jsonl), or a
dossier of export (.html or .zip). Every hash is computed again, and every place that is pointed to must hold the
words that are cited. What differs is listed, with exit code 4. Of a dossier, manifest and signature are checked as
well, and it is said whose key signed it.`,
  options: {
    json: { value: null, help: 'The list as JSON.' },
    key: { value: 'FILE', help: 'A dossier must be signed by this key (the public one).' },
  },
  examples: [
    { command: 'parallax verify report.html', says: 'Nothing in the page was altered.' },
    {
      command: 'parallax verify dossier.zip --key her.pem.pub',
      says: 'She signed it, and nothing was altered since.',
    },
  ],
  load: async () => (await import('./verify.js')).runVerify,
}

const bench: Command = {
  name: 'bench',
  summary: 'measure the product on a folder of evaluation data',
  usage: 'parallax bench NAME --data DIR|FILE [--json]',
  details: `Runs one benchmark on your own copy of its data, a folder or, where it is one file, that file; nothing is fetched and nothing is kept.
Without NAME: the list of benchmarks.`,
  options: {
    data: { value: 'DIR|FILE', help: 'The folder or the file with the data.' },
    json: { value: null, help: 'The figures as one line of JSON: {"name","figures","n","seconds"}.' },
    quiet: { value: null, help: 'No progress.' },
  },
  examples: [
    { command: 'parallax bench alignment --data ecbplus --json', says: 'Event mentions lined up, scored.' },
  ],
  load: async () => (await import('./bench.js')).runBench,
}

const help: Command = {
  name: 'help',
  summary: 'say how a command is used',
  usage: 'parallax help [COMMAND]',
  details: 'Without COMMAND: the list of commands.',
  options: {},
  examples: [{ command: 'parallax help compare', says: 'Options and examples of compare.' }],
  load: async () => (await import('./help.js')).createHelp(commands),
}

export const commands: readonly Command[] = [
  compare,
  versions,
  annotate,
  extract,
  stories,
  verify,
  ...exchangeCommands,
  ...streamCommands,
  ...roomCommands,
  ...storeCommands,
  bench,
  help,
]

export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name)
}
