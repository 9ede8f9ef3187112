/** Invented records for the tests. */

import type {
  Annotation,
  Capture,
  Comparison,
  Membership,
  StoredComparison,
  StoredStory,
  WatchedSource,
} from '@parallax/contract'
import { annotate, compare, createArticle, read } from '@parallax/core'
import type { Arrival } from './store.js'

export const at = (minute: number) => new Date(Date.UTC(2031, 4, 4, 6, minute)).toISOString()

export interface Told {
  key?: string
  headline?: string | null
  text?: string
  language?: string | null
  outlet?: string | null
  minute?: number
  addresses?: string[]
  capture?: string | null
}

export const TEXT = `A ferry with 40 people on board sank off Port Senna on Tuesday morning, the harbour office said.

At least 12 people were rescued by fishing boats. "We saw the bow go under within minutes," said Mara Lindt.`

export function arrival(told: Told = {}): Arrival {
  const {
    key = '7',
    headline = 'Ferry sinks off Port Senna',
    text = TEXT,
    language = 'en',
    outlet = 'The Senna Herald',
  } = told
  const { minute = 0, addresses = [`https://news.example/${key}`], capture = null } = told
  const article = createArticle({
    outlet,
    url: addresses[0] ?? null,
    headline,
    language,
    text,
    published: '2031-05-04',
  })
  return {
    article: {
      key,
      address: addresses[0] ?? null,
      outlet,
      headline,
      language,
      published: '2031-05-04',
      kind: 'report',
    },
    addresses,
    version: { seenAt: at(minute), capture, sha256: article.sha256, article },
  }
}

export const annotation = (told: Told = {}): Annotation =>
  annotate({ id: told.key ?? '7', input: 'stream', article: arrival(told).version.article })

export function comparison(keys: readonly string[]): Comparison {
  const readings = keys.map((key, index) =>
    read({
      id: key,
      input: 'stream',
      article: arrival({ key, outlet: `Outlet ${key}`, text: TEXT.replace('12', String(12 + index)) }).version
        .article,
    }),
  )
  return compare(readings)
}

export function source(id: string, changes: Partial<WatchedSource> = {}): WatchedSource {
  return {
    id,
    kind: 'feed',
    address: `https://news.example/${id}.xml`,
    title: null,
    outlet: null,
    every: 300,
    isPaused: false,
    addedAt: at(0),
    nextAt: at(0),
    lastAt: null,
    lastNewAt: null,
    etag: null,
    lastModified: null,
    failures: 0,
    error: null,
    ...changes,
  }
}

export function capture(id: string, changes: Partial<Capture> = {}): Capture {
  return {
    id,
    article: null,
    source: null,
    requested: 'https://news.example/7',
    address: 'https://news.example/7',
    at: at(0),
    status: 200,
    mediaType: 'text/html',
    sha256: 'a'.repeat(64),
    bytes: 10,
    file: '2031-05.warc.gz',
    offset: 0,
    length: 100,
    memento: null,
    ...changes,
  }
}

export function story(id: string, changes: Partial<StoredStory> = {}): StoredStory {
  return {
    id,
    title: 'Ferry off Port Senna',
    language: 'en',
    from: at(0),
    to: at(1),
    articles: 1,
    isOpen: true,
    mergedInto: null,
    changedAt: at(0),
    isSettled: false,
    apart: [],
    ...changes,
  } as StoredStory
}

export function membership(key: string, storyId: string, changes: Partial<Membership> = {}): Membership {
  return {
    key,
    story: storyId,
    incident: null,
    score: 0.75,
    reason: 'shares names',
    by: 'machine',
    isPinned: false,
    at: at(0),
    ...changes,
  }
}

export function storedComparison(
  id: string,
  storyId: string,
  changes: Partial<StoredComparison> = {},
): StoredComparison {
  return {
    id,
    story: storyId,
    madeAt: at(0),
    rules: '0.1.0',
    input: 'b'.repeat(64),
    versions: [{ key: '7', seq: 1 }],
    counts: { accounts: 2, origins: 1, claims: 3, conflicts: 0 },
    ...changes,
  }
}
