/** Every operation of the API: what goes in, what comes out, and the least role that may do it. OpenAPI is generated from this table. */
import { z } from 'zod'
import { Annotation } from '../annotation.js'
import { Comparison } from '../comparison.js'
import { Settings } from '../settings.js'
import { ArticleVersion, Outlet, WatchedSource } from '../stored.js'
import { Versions } from '../versions.js'
import { Addresses, ArticleDetail, ChangesQuery, Located } from './articles.js'
import {
  AcrossLanguages,
  Chains,
  ClaimBlock,
  Figures,
  Gaps,
  Grid,
  Names,
  Overview,
  Reading,
  Sources,
  Texts,
} from './comparison.js'
import { LiveEvent } from './events.js'
import { InputBatch, NewInputs } from './inputs.js'
import { Imported, OutletDetail, OutletImport, OutletList } from './outlets.js'
import { Paging } from './paging.js'
import type { OperationName } from './paths.js'
import {
  IssuedToken,
  NewToken,
  NewUser,
  PasswordChange,
  type Role,
  Session,
  SignIn,
  Token,
  User,
  UserChange,
} from './people.js'
import { Agreement, NewReview, PlacedReviews, ReviewEntry, ReviewsQuery } from './reviews.js'
import {
  AddedSource,
  LogNames,
  LogPage,
  LogQuery,
  NewSource,
  ParkedPage,
  Retried,
  SettingsChange,
  SourceChange,
  SourceList,
  SourceTrial,
  Status,
} from './status.js'
import {
  SearchPage,
  SearchQuery,
  StoriesQuery,
  StoryAct,
  StoryActed,
  StoryDetail,
  StoryPage,
  Timeline,
} from './stories.js'

export interface Operation {
  /** One line for the reference. */
  summary: string
  group: string
  /** The least role; `anyone` needs no sign-in. */
  role: Role | 'anyone'
  query?: z.ZodType
  body?: z.ZodType
  /** Media types that the body may come in beside JSON. */
  bodyTypes?: readonly string[]
  /** Null for 204. */
  response: z.ZodType | null
  /** Of the response, where it is not JSON. */
  responseType?: string
}

const Rewound = z.object({
  at: z.string(),
  accounts: z.array(z.object({ article: z.string(), seq: z.number().int() })),
  /** Articles of the story that had not come out, and those of which it is not known. */
  notYet: z.number().int(),
  unknown: z.number().int(),
  /** A comparison whose parts can be asked for; null where fewer than two accounts stood. */
  comparison: z.string().nullable(),
})
export type ApiRewound = z.infer<typeof Rewound>

const Part = z.union([
  Overview,
  Texts,
  Grid,
  ClaimBlock,
  Figures,
  Names,
  Sources,
  Chains,
  Gaps,
  AcrossLanguages,
  Reading,
])

const people = { group: 'People' } as const
const stories = { group: 'Stories' } as const
const articles = { group: 'Articles' } as const
const reviews = { group: 'Review' } as const
const outlets = { group: 'Outlets' } as const
const running = { group: 'Running' } as const

export const OPERATIONS = {
  getSession: { ...people, summary: 'Who is signed in.', role: 'anyone', response: Session },
  signIn: {
    ...people,
    summary: 'Sign in with name and password.',
    role: 'anyone',
    body: SignIn,
    response: Session,
  },
  signOut: { ...people, summary: 'Sign out.', role: 'anyone', response: null },
  changePassword: {
    ...people,
    summary: 'Change one’s own password; every other session ends.',
    role: 'reader',
    body: PasswordChange,
    response: null,
  },
  listUsers: {
    ...people,
    summary: 'All users.',
    role: 'admin',
    response: z.object({ users: z.array(User) }),
  },
  addUser: { ...people, summary: 'Add a user.', role: 'admin', body: NewUser, response: User },
  changeUser: {
    ...people,
    summary: 'Change role or password of a user, or disable one.',
    role: 'admin',
    body: UserChange,
    response: User,
  },
  listTokens: {
    ...people,
    summary: 'One’s own tokens, without their secrets.',
    role: 'reader',
    response: z.object({ tokens: z.array(Token) }),
  },
  issueToken: {
    ...people,
    summary: 'Issue a token; its secret is shown once.',
    role: 'reader',
    body: NewToken,
    response: IssuedToken,
  },
  revokeToken: { ...people, summary: 'Revoke a token of one’s own.', role: 'reader', response: null },

  listStories: {
    ...stories,
    summary: 'Stories, newest or most contested first.',
    role: 'reader',
    query: StoriesQuery,
    response: StoryPage,
  },
  getStory: {
    ...stories,
    summary: 'A story with its articles and why each stands here.',
    role: 'reader',
    response: StoryDetail,
  },
  actOnStory: {
    ...stories,
    summary: 'Merge, split, move, pin or compare again.',
    role: 'editor',
    body: StoryAct,
    response: StoryActed,
  },
  visitStory: {
    ...stories,
    summary: 'Remember that this user has seen the story as it is now.',
    role: 'reader',
    response: null,
  },
  getTimeline: { ...stories, summary: 'When accounts came and changed.', role: 'reader', response: Timeline },
  rewindStory: {
    ...stories,
    summary: 'The comparison as it stood at an instant.',
    role: 'reader',
    response: Rewound,
  },
  getComparison: {
    ...stories,
    summary: 'A comparison whole, as `parallax compare` prints it.',
    role: 'reader',
    response: Comparison,
  },
  getPart: {
    ...stories,
    summary:
      'One part of a comparison: overview, texts, grid, figures, names, sources, chains, gaps, across, claims-N, reading-N.',
    role: 'reader',
    response: Part,
  },
  search: {
    ...stories,
    summary: 'Articles that hold words, names or figures.',
    role: 'reader',
    query: SearchQuery,
    response: SearchPage,
  },

  locateArticles: {
    ...articles,
    summary: 'Which addresses are kept already, and in which story.',
    role: 'reader',
    body: Addresses,
    response: Located,
  },
  getArticle: {
    ...articles,
    summary: 'An article, its versions and the proofs of what was served.',
    role: 'reader',
    response: ArticleDetail,
  },
  getVersion: {
    ...articles,
    summary: 'One version with its text.',
    role: 'reader',
    response: ArticleVersion,
  },
  getReading: {
    ...articles,
    summary: 'One version read: who says what, on whose word.',
    role: 'reader',
    response: Annotation,
  },
  getChanges: {
    ...articles,
    summary: 'What changed between two versions, as claims.',
    role: 'reader',
    query: ChangesQuery,
    response: Versions,
  },

  addInputs: {
    ...articles,
    summary: 'Add texts, files or addresses.',
    role: 'editor',
    body: NewInputs,
    bodyTypes: ['multipart/form-data'],
    response: InputBatch,
  },
  getInputs: {
    ...articles,
    summary: 'What became of each thing added.',
    role: 'reader',
    response: InputBatch,
  },

  listReviews: {
    ...reviews,
    summary: 'Judgements on a story’s findings, placed in its newest comparison.',
    role: 'reader',
    response: PlacedReviews,
  },
  addReview: {
    ...reviews,
    summary: 'Judge, correct, note, tag, assign, discuss or undo.',
    role: 'reviewer',
    body: NewReview,
    response: ReviewEntry,
  },
  exportReviews: {
    ...reviews,
    summary: 'All acts of review, a line each, for measuring the machine.',
    role: 'reader',
    query: ReviewsQuery,
    response: ReviewEntry,
    responseType: 'application/x-ndjson',
  },
  getAgreement: {
    ...reviews,
    summary: 'How far reviewers agree.',
    role: 'reader',
    query: ReviewsQuery,
    response: Agreement,
  },

  listOutlets: {
    ...outlets,
    summary: 'Outlets with their cited facts.',
    role: 'reader',
    response: OutletList,
  },
  getOutlet: {
    ...outlets,
    summary: 'One outlet: facts, and how it attributes, as counts.',
    role: 'reader',
    response: OutletDetail,
  },
  putOutlet: {
    ...outlets,
    summary: 'Enter or change what an outlet is.',
    role: 'editor',
    body: Outlet,
    response: Outlet,
  },
  importOutlets: {
    ...outlets,
    summary: 'Take over a list of outlets.',
    role: 'editor',
    body: OutletImport,
    bodyTypes: ['text/csv'],
    response: Imported,
  },

  getStatus: {
    ...running,
    summary: 'Queue, storage, sources and versions.',
    role: 'reader',
    response: Status,
  },
  listParked: {
    ...running,
    summary: 'Jobs that failed too often, with their errors.',
    role: 'reader',
    query: Paging,
    response: ParkedPage,
  },
  retryParked: { ...running, summary: 'Try all parked jobs again.', role: 'editor', response: Retried },
  retryJob: { ...running, summary: 'Try one parked job again.', role: 'editor', response: Retried },
  listSources: { ...running, summary: 'What is watched.', role: 'reader', response: SourceList },
  addSource: {
    ...running,
    summary: 'Watch a feed, page, sitemap or folder.',
    role: 'editor',
    body: NewSource,
    response: AddedSource,
  },
  trySource: {
    ...running,
    summary: 'Look at an address without keeping anything.',
    role: 'editor',
    body: NewSource,
    response: SourceTrial,
  },
  changeSource: {
    ...running,
    summary: 'Pause or resume a source.',
    role: 'editor',
    body: SourceChange,
    response: WatchedSource,
  },
  removeSource: {
    ...running,
    summary: 'Watch a source no longer; what it brought stays.',
    role: 'editor',
    response: null,
  },
  readLog: {
    ...running,
    summary: 'The append-only log, newest first.',
    role: 'editor',
    query: LogQuery,
    response: LogPage,
  },
  getLogNames: {
    ...running,
    summary: 'Who and what stands in the log.',
    role: 'editor',
    response: LogNames,
  },
  getSettings: { ...running, summary: 'How the stream behaves.', role: 'reader', response: Settings },
  changeSettings: {
    ...running,
    summary: 'Change how the stream behaves.',
    role: 'admin',
    body: SettingsChange,
    response: Settings,
  },

  listen: {
    ...running,
    summary: 'What changes, as server-sent events.',
    role: 'reader',
    response: LiveEvent,
    responseType: 'text/event-stream',
  },
} as const satisfies Record<OperationName, Operation>

export type Operations = typeof OPERATIONS
