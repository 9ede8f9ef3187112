/** Words of how the stream runs. */
import type { JobStage } from '@parallax/contract'
import { plural } from '../../strings.js'

export const stages: Record<JobStage, string> = {
  look: 'Looking at sources',
  fetch: 'Fetching pages',
  read: 'Reading texts',
  group: 'Finding their stories',
  compare: 'Comparing stories',
}

export const s = {
  title: 'Status',
  work: 'Work',
  stage: 'Stage',
  waiting: 'Waiting',
  due: 'Due now',
  leased: 'Running',
  done: 'Done',
  rate: 'A minute',
  rateHelp: 'Counted since this page was opened.',
  idle: 'Nothing waits.',
  oldest: (said: string) => `The oldest that is due has waited ${said}.`,
  worker: (name: string) => `The work is done by ${name}.`,
  noWorker: 'Nobody does the work now: start “parallax serve” or “parallax work”.',
  parked: 'Parked',
  parkedHelp: 'Work that failed too often and waits for somebody to look at it.',
  noParked: 'Nothing is parked.',
  job: 'What',
  error: 'Why',
  tries: (count: number) => plural(count, 'try', 'tries'),
  noError: 'no reason was kept',
  retry: 'Try again',
  retryAll: 'Try all again',
  retried: (count: number) => `${plural(count, 'job')} will be tried again.`,
  sources: 'Sources',
  sourcesSaid: (all: number, failing: number, paused: number) =>
    `${all} watched; ${failing} failing, ${paused} paused.`,
  toSources: 'To the sources',
  kept: 'Kept',
  counts: {
    articles: 'articles',
    versions: 'versions',
    stories: 'stories',
    comparisons: 'comparisons',
    captures: 'captures',
    outlets: 'outlets',
    reviews: 'judgements',
    sources: 'sources',
  } as Record<string, string>,
  captures: 'Captures',
  database: 'Database',
  place: 'Place',
  bytes: 'Size',
  versions: 'Versions',
  program: 'Parallax',
  rules: 'Rules',
  models: 'Models',
  node: 'Node',
  none: 'none; rules only',
} as const

/** "75 seconds", "12 minutes", "3 hours", "2 days". */
export function durationWords(seconds: number): string {
  if (seconds < 90) return plural(Math.round(seconds), 'second')
  if (seconds < 5_400) return plural(Math.round(seconds / 60), 'minute')
  if (seconds < 129_600) return plural(Math.round(seconds / 3_600), 'hour')
  return plural(Math.round(seconds / 86_400), 'day')
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB']

/** "734 MB", by thousands. */
export function bytesWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const size = bytes / 1_000 ** step
  return `${size < 10 && step > 0 ? size.toFixed(1) : Math.round(size)} ${UNITS[step]}`
}
