/** An invented room: stories about events that never were, told by outlets that do not exist. */

import type { Job, Outlet, Settings, StoredArticle, WatchedSource } from '@parallax/contract'
import type {
  OutletDetail,
  SearchResult,
  SourceTrial,
  Status,
  StoryDetail,
  StorySummary,
  Token,
  User,
} from '@parallax/contract/api'

const TITLES = [
  'Bridge over the Orre falls during rush hour',
  'Strike at the Calder docks enters second week',
  'Council of Port Senna votes on the harbour wall',
  'Fire at a grain store in Vell',
  'تعليق الرحلات في مطار نورا بعد عاصفة رملية',
  'Ministry and miners differ over the shaft at Orlan',
  'Talks on the upper Orre dam break off',
]
const OUTLETS = [
  'Orre Valley Courier',
  'Senna Tribune',
  'Northern Wire',
  'Radio Calder',
  'The Vell Gazette',
  'صحيفة نورا',
]

function at(day: number, hour: number): string {
  return new Date(Date.UTC(2031, 4, 1 + day, hour)).toISOString()
}

export function story(index: number): StorySummary {
  const accounts = 2 + ((index * 5) % 9)
  const title = TITLES[index % TITLES.length]!
  const isCompared = index % 6 !== 5
  return {
    id: `s${index}`,
    title: index < TITLES.length ? title : `${title} (${index})`,
    language: title.startsWith('ت') ? 'ar' : 'en',
    from: at(60 - index, 6),
    to: at(61 - index, 18),
    articles: accounts,
    isOpen: index < 20,
    isSettled: index % 7 === 3,
    mergedInto: null,
    changedAt: at(61 - index, 18),
    counts: isCompared
      ? { accounts, origins: Math.ceil(accounts / 2), claims: accounts * 9, conflicts: (index * 7) % 5 }
      : null,
    comparison: isCompared ? `k${index}` : null,
    comparedAt: isCompared ? at(61 - index, 18) : null,
    outlets: title.startsWith('ت')
      ? ['صحيفة نورا', 'Northern Wire']
      : OUTLETS.slice(0, Math.min(accounts, 5)),
    headlineOf: index % 4 === 3 ? null : title.startsWith('ت') ? 'صحيفة نورا' : OUTLETS[0]!,
    news: index % 3 === 0 ? { articles: index === 0 ? 2 : 0, versions: 1, comparisons: 1 } : null,
  }
}

export function detail(summary: StorySummary): StoryDetail {
  return { ...summary, members: [], comparisons: [] }
}

export const ARTICLE: StoredArticle = {
  key: '4711',
  address: 'https://courier.example/bridge',
  outlet: 'Orre Valley Courier',
  headline: 'Harrow Bridge collapses, dozens in the water',
  language: 'en',
  published: '2031-05-14T07:20:00Z',
  kind: 'report',
  firstSeen: at(13, 8),
  lastSeen: at(14, 8),
  versions: 3,
}

/** A hit whose marks lie where the words asked for stand. */
export function hit(q: string, index: number): SearchResult {
  const excerpt = `Rescuers said that the bridge had shaken for an hour before it fell, and that at least nineteen people were in the water (report ${index}).`
  const start = excerpt.toLowerCase().indexOf(q.toLowerCase())
  return {
    article: {
      ...ARTICLE,
      key: String(4711 + index),
      outlet: OUTLETS[index % 5]!,
      headline: `${ARTICLE.headline} (${index})`,
    },
    story: index % 4 === 3 ? null : 's0',
    storyTitle: index % 4 === 3 ? null : TITLES[0]!,
    excerpt,
    marks: start < 0 ? [] : [{ start, end: start + q.length }],
    how: 'words',
  }
}

export const SETTINGS: Settings = {
  contact: 'desk@courier.example',
  delay: 1,
  every: 900,
  refetch: [30, 120, 720, 1440],
  settle: 20,
  tries: 5,
  window: 14,
  robots: true,
  sessionIdle: 72,
  sessionLongest: 720,
  upload: 2_000,
}

export const OUTLET_LIST: Outlet[] = OUTLETS.map((name, index) => ({
  name,
  hosts: [`${['courier', 'tribune', 'wire', 'radio', 'gazette', 'nora'][index]}.example`],
  facts:
    index === 0
      ? [
          {
            about: 'owner',
            value: 'Valley Press Cooperative',
            cite: 'https://register.example/valley-press',
          },
          { about: 'seat', value: 'Harrow', cite: 'Imprint of the paper, 2030' },
        ]
      : [],
}))

export function outletDetail(outlet: Outlet): OutletDetail {
  return {
    outlet,
    practice: {
      articles: 42,
      unread: 3,
      sentences: 902,
      attributions: 318,
      named: 134,
      unnamed: 64,
      official: 120,
      own: 471,
      sources: [
        { name: 'Ministry of Transport', count: 38, article: '4711' },
        { name: 'Mayor Ilse Varga', count: 21, article: '4712' },
        { name: 'Northern Wire', count: 12, article: '4713' },
      ],
    },
    sisters: outlet.facts.length === 0 ? [] : ['The Vell Gazette'],
    voices:
      outlet.facts.length === 0
        ? []
        : [
            {
              about: 'owner',
              value: 'Valley Press Cooperative',
              outlets: [outlet.name, 'The Vell Gazette'],
              cites: ['https://register.example/valley-press'],
            },
          ],
  }
}

export const SOURCES: WatchedSource[] = [
  {
    id: 'w1',
    kind: 'feed',
    address: 'https://courier.example/feed.xml',
    title: 'Orre Valley Courier: all reports',
    outlet: 'Orre Valley Courier',
    every: 900,
    isPaused: false,
    addedAt: at(0, 1),
    nextAt: at(61, 19),
    lastAt: at(61, 18),
    lastNewAt: at(61, 18),
    etag: null,
    lastModified: null,
    failures: 0,
    error: null,
  },
  {
    id: 'w2',
    kind: 'sitemap',
    address: 'https://tribune.example/sitemap-news.xml',
    title: null,
    outlet: null,
    every: 3600,
    isPaused: false,
    addedAt: at(0, 1),
    nextAt: at(61, 20),
    lastAt: at(61, 17),
    lastNewAt: at(50, 9),
    etag: null,
    lastModified: null,
    failures: 4,
    error: 'tribune.example answered 503 (Service Unavailable). It is tried again with growing pauses.',
  },
  {
    id: 'w3',
    kind: 'folder',
    address: '/srv/wires',
    title: 'wires',
    outlet: 'Northern Wire',
    every: 60,
    isPaused: true,
    addedAt: at(0, 1),
    nextAt: null,
    lastAt: at(40, 17),
    lastNewAt: at(40, 9),
    etag: null,
    lastModified: null,
    failures: 0,
    error: null,
  },
]

export const TRIAL: SourceTrial = {
  kind: 'feed',
  title: 'Senna Tribune',
  count: 24,
  entries: [
    { title: 'Harbour wall: what the council voted on', address: 'https://tribune.example/wall' },
    { title: 'Ferries wait out the fog', address: 'https://tribune.example/fog' },
    { title: null, address: 'https://tribune.example/untitled' },
  ],
  said: ['One entry has a summary alone; its page is fetched for the text.'],
  found: [],
}

export const STATUS: Status = {
  place: '/srv/parallax',
  queue: {
    waiting: { fetch: 12, read: 3 },
    due: { fetch: 4 },
    leased: { compare: 1 },
    done: { fetch: 1840, read: 1702, compare: 233 },
    parked: 2,
    oldestSeconds: 75,
  },
  counts: { articles: 1702, versions: 2210, stories: 214, comparisons: 233, captures: 3911 },
  bytes: { captures: 734_003_200, database: 96_468_992 },
  sources: { all: 3, failing: 1, paused: 1 },
  worker: 'this process',
  versions: { program: '0.1.0', rules: 'a1b2c3', models: ['parallax-en 3'], node: 'v20.19.4' },
}

export const PARKED: Job[] = [
  {
    id: 'j1',
    stage: 'fetch',
    key: 'https://tribune.example/wall',
    payload: {},
    attempts: 5,
    runAt: at(61, 12),
    error: 'tribune.example answered 503 (Service Unavailable).',
  },
  {
    id: 'j2',
    stage: 'read',
    key: '4712',
    payload: {},
    attempts: 5,
    runAt: at(61, 13),
    error: 'The thread that read it ended before it was done.',
  },
]

export const USERS: User[] = [
  { id: 'u1', name: 'Mara', role: 'admin', isDisabled: false, hasPassword: true, createdAt: at(0, 1) },
  { id: 'u2', name: 'Tomas', role: 'editor', isDisabled: false, hasPassword: true, createdAt: at(2, 1) },
  { id: 'u3', name: 'Old desk', role: 'reader', isDisabled: true, hasPassword: false, createdAt: at(3, 1) },
]

export const TOKENS: Token[] = [
  {
    id: 't1',
    label: 'nightly export',
    role: 'reader',
    createdAt: at(1, 2),
    expiresAt: null,
    lastUsedAt: at(60, 2),
  },
]
