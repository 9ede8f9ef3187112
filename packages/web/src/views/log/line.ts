/** What a line of the log says, and where what it is about stands in the room. Pure. */
import type { LogEntry } from '@parallax/contract'
import { inputsHref, loneArticleHref, outletHref, storyHref } from '../../model/places-in-room.js'
import { kinds, s } from '../../words/log.js'

export interface LogLine {
  /** What was done. */
  did: string
  /** What it was done to. */
  object: string
  /** Null where nothing stands in the room for it. */
  href: string | null
  /** What else the line says; null for nothing. */
  more: string | null
}

type Body = LogEntry['body']
type About = Omit<LogLine, 'did'>

const textOf = (body: Body, name: string): string | null => {
  const value = body[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** The texts that are there, as one. */
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(': ') || null

function ofStory({ subject, body }: LogEntry): About {
  const article = textOf(body, 'article')
  // A pin names the article alone.
  if (subject === article) return { object: article, href: loneArticleHref(article), more: null }
  return { object: s.story, href: storyHref(subject), more: textOf(body, 'reason') }
}

function ofInputs({ subject, body }: LogEntry): About {
  const { items } = body
  const name = textOf(body, 'name')
  const object = typeof items === 'number' ? s.things(items) : (name ?? s.addition)
  const more = joined(textOf(body, 'state'), textOf(body, 'error'))
  return { object, href: inputsHref(subject), more }
}

function ofSource({ subject, body }: LogEntry): About {
  return { object: textOf(body, 'address') ?? subject, href: '/sources', more: null }
}

function ofOutlets({ subject, body: { count } }: LogEntry): About {
  if (typeof count !== 'number') return { object: subject, href: outletHref(subject), more: null }
  return { object: s.things(count), href: '/outlets', more: null }
}

const ofPeople = ({ subject, body }: LogEntry): About => ({
  object: subject,
  href: '/people',
  more: textOf(body, 'role'),
})

/** What the machine met on its way; where it belongs to an article, that is where it leads. */
function ofAddress({ subject, body }: LogEntry): About {
  const article = textOf(body, 'article')
  const href = article === null ? '/sources' : loneArticleHref(article)
  return { object: subject, href, more: textOf(body, 'reason') ?? textOf(body, 'from') }
}

const ABOUT: Readonly<Record<string, (entry: LogEntry) => About>> = {
  review: ({ subject, body }) => ({
    object: textOf(body, 'says') ?? s.story,
    href: `${storyHref(subject)}#judgements`,
    more: joined(textOf(body, 'act'), textOf(body, 'kind')),
  }),
  inputs: ofInputs,
  'outlets-entered': ofOutlets,
  'settings-changed': ({ body }) => ({ object: Object.keys(body).join(', '), href: '/settings', more: null }),
  'jobs-retried': ({ subject }) => ({ object: subject, href: '/status', more: null }),
  'signed-in': ofPeople,
  'password-changed': ofPeople,
  'entry-lost': ofAddress,
  'fetch-ended': ofAddress,
}

const FAMILIES: readonly (readonly [begin: string, about: (entry: LogEntry) => About])[] = [
  ['story-', ofStory],
  ['source-', ofSource],
  ['user-', ofPeople],
  ['token-', ofPeople],
  ['file-', ofAddress],
]

export function lineOf(entry: LogEntry): LogLine {
  const { what, subject } = entry
  const about = ABOUT[what] ?? FAMILIES.find(([begin]) => what.startsWith(begin))?.[1]
  return { did: kinds[what] ?? what, ...(about?.(entry) ?? { object: subject, href: null, more: null }) }
}
