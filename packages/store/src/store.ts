/**
 * The one interface behind which everything is kept. SQLite and PostgreSQL implement it; one conformance suite runs on both.
 * Every method that writes is one transaction: it has happened whole, durably, or not at all.
 */
import type {
  Annotation,
  Article,
  ArticleKey,
  ArticleVersion,
  Capture,
  Comparison,
  LogEntry,
  Membership,
  Outlet,
  Review,
  StoredArticle,
  StoredComparison,
  StoredStory,
  WatchedSource,
} from '@parallax/contract'
import type {
  Moment,
  OutletPractice,
  Role,
  StoryMemberArticle,
  StorySort,
  StorySummary,
} from '@parallax/contract/api'
import type { Inputs } from './interface/inputs.js'
import type { Jobs } from './interface/jobs.js'
import type { Page, Paging } from './interface/paging.js'
import type { SearchPage, SearchQuery } from './interface/search.js'
import type { KeptComparison, PackedPart } from './sql/comparison-parts.js'

export type * from './interface/inputs.js'
export type * from './interface/jobs.js'
export type * from './interface/paging.js'
export type * from './interface/search.js'
export type { KeptComparison, PackedPart } from './sql/comparison-parts.js'

/** What a reading of one address brought. */
export interface Arrival {
  article: Omit<StoredArticle, 'versions' | 'firstSeen' | 'lastSeen'>
  /** Every address under which it was seen: asked, answered, canonical. */
  addresses: readonly string[]
  version: Omit<ArticleVersion, 'key' | 'seq'>
}

/**
 * What the store did with an arrival. `unchanged`: the newest version already has this text and headline. That says nothing of what
 * should follow from the version: a process may have died in between, so add the following job whatever the state.
 */
export interface Arrived {
  key: ArticleKey
  seq: number
  state: 'new' | 'changed' | 'unchanged'
}

/** One fault that `doctor` found, in plain words. `subject` names what is damaged. */
export interface Fault {
  check: string
  subject: string
  message: string
}

/** What `doctor` looked at. `digest` is over everything kept, independent of the engine: two stores of one content agree. */
export interface Health {
  counts: Readonly<Record<string, number>>
  faults: Fault[]
  digest: string
}

export interface Sources {
  put(source: WatchedSource): Promise<void>
  get(id: string): Promise<WatchedSource | null>
  list(): Promise<WatchedSource[]>
  remove(id: string): Promise<boolean>
  /** Sources that are not paused and whose `nextAt` has come, oldest first. */
  due(now: string, limit: number): Promise<WatchedSource[]>
  /** Which of these marks of entries were not yet taken up from this source, in the order given. */
  fresh(id: string, marks: readonly string[]): Promise<string[]>
  /** Keeps what a look found, and the marks of the entries that were taken up, together. A source removed meanwhile stays so. */
  looked(source: WatchedSource, marks: readonly string[]): Promise<void>
}

export interface Articles {
  /** Idempotent: the same words again give `unchanged` and move `lastSeen` alone. */
  arrive(arrival: Arrival): Promise<Arrived>
  get(key: ArticleKey): Promise<StoredArticle | null>
  /** The article known under any of its addresses. */
  at(address: string): Promise<ArticleKey | null>
  /** The address leads to no article any more, as that of a file that was moved. One that is not known is let be. */
  forget(address: string): Promise<void>
  /** The version with this number, or the newest. */
  version(key: ArticleKey, seq?: number): Promise<ArticleVersion | null>
  versions(key: ArticleKey): Promise<ArticleVersion[]>
  list(paging: Paging): Promise<Page<StoredArticle>>
  /** All conditions together. Without any words, the closest figures and then the newest come first. */
  search(query: SearchQuery, paging: Paging): Promise<SearchPage>
  /**
   * Readings by version and by the version of the rules that read it. That of the newest version is what searches for names and figures
   * look in, and what the practice of outlets is counted from.
   */
  putAnnotation(key: ArticleKey, seq: number, rules: string, annotation: Annotation): Promise<void>
  annotation(key: ArticleKey, seq: number, rules: string): Promise<Annotation | null>
  /** Indexes some of what was stored before names and figures were; false where nothing is left. Anybody may call it at any time. */
  refill(): Promise<boolean>
}

export interface Captures {
  put(capture: Capture): Promise<void>
  get(id: string): Promise<Capture | null>
  ofArticle(key: ArticleKey): Promise<Capture[]>
  /** Binds captures to the article that was read from them. */
  bind(id: string, key: ArticleKey): Promise<void>
}

/** What the grouping keeps of an article, opaque here, with the shard that it belongs to and the time it lives by. */
export interface Piece {
  key: ArticleKey
  time: string
  body: Uint8Array
}

/** What a step of the grouping changes, written as one transaction. A membership that a person set or pinned is left by one of a machine. */
export interface GroupingStep {
  shard: string
  /** The revision of the shard as it was read; a step on another is refused. */
  expected: number
  pieces: readonly Piece[]
  stories: readonly StoredStory[]
  memberships: readonly Membership[]
  /** Who decided it. What a person set or pinned gives way to a person alone; the machine where it is left out. */
  by?: Membership['by']
}

/** An article as it was placed: all that is needed to take up the grouping again. */
export interface PlacedPiece extends Piece {
  membership: Membership
}

/**
 * Stories that were merged into others or hold no article are never listed. `least` hides those of fewer articles; `language` and
 * `outlet` keep stories with such an article; `from` (inclusive) and `to` (exclusive) bound the last change, be it of the story or its
 * newest comparison.
 */
export interface StoryListQuery {
  sort: StorySort
  least?: number | undefined
  language?: string | null | undefined
  outlet?: string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

/** A kind of change between two versions, and how often it was found. */
export type ChangeCount = Moment['changes'][number]

/** A version without its words. `changes` from the version before are null where they were not computed by these rules. */
export interface VersionHead extends Pick<ArticleVersion, 'key' | 'seq' | 'seenAt' | 'sha256'> {
  article: Pick<Article, 'outlet' | 'headline' | 'published' | 'modified' | 'captured'>
  changes: ChangeCount[] | null
}

export interface Stories {
  /** How many steps a shard has taken; 0 where there is none. */
  revision(shard: string): Promise<number>
  /** The pieces of a shard from `since` on, by time and key, with where they were placed. */
  placed(shard: string, since: string, paging: Paging): Promise<Page<PlacedPiece>>
  /** False where another worker was faster: take up the grouping again. */
  step(step: GroupingStep): Promise<boolean>
  get(id: string): Promise<StoredStory | null>
  list(paging: Paging): Promise<Page<StoredStory>>
  /**
   * As lists show them, in an order that is whole at each moment: what changes while pages are turned may move, and no other is lost or
   * shown twice. @param who whose news are counted; null for nobody's
   */
  summaries(query: StoryListQuery, paging: Paging, who: string | null): Promise<Page<StorySummary>>
  summary(id: string, who: string | null): Promise<StorySummary | null>
  members(story: string): Promise<Membership[]>
  /** The members with their articles, by first sight. */
  accounts(story: string): Promise<StoryMemberArticle[]>
  membership(key: ArticleKey): Promise<Membership | null>
  /** Remembers that this person has seen the story as it is now. False where there is no such story. */
  visit(who: string, story: string, at: string): Promise<boolean>
  /** The versions of all members, by article and number. @param rules those by which changes count as computed */
  versions(story: string, rules: string): Promise<VersionHead[]>
  /** Keeps by which kinds of change a version differs from the one before. Computed again where it is lost; no backup holds it. */
  putChanges(key: ArticleKey, seq: number, rules: string, changes: readonly ChangeCount[]): Promise<void>
  /** Ids of the stories that were merged into this one, straight or by way of others, in the order of their ids. */
  mergedInto(id: string): Promise<string[]>
}

/**
 * Comparisons are kept in parts; the whole is put together from them. Those of a story as it came are newest first; those made by going
 * back (`rewoundTo`) are kept apart from them. Of either kind the newest stays, and so do those that a visit or a review names; older ones
 * are let go beyond the last twenty, or 64 MB: docs/SCALE.md says why.
 */
export interface Comparisons {
  put(comparison: StoredComparison, result: Comparison): Promise<void>
  /** The same with the parts as they are kept, made elsewhere by `packComparison`. */
  putParts(comparison: StoredComparison, parts: readonly PackedPart[]): Promise<void>
  get(id: string): Promise<StoredComparison | null>
  /** Without those made by going back. */
  ofStory(story: string): Promise<StoredComparison[]>
  result(id: string): Promise<Comparison | null>
  /** The part as it is kept, gzip-compressed JSON; null where there is none. */
  part(id: string, name: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** As it is kept, for `unpackKept`: to make parts that were not made when it was put in. */
  kept(id: string): Promise<KeptComparison | null>
}

/** Something that came or changed, without its content. */
export type Change =
  | { kind: 'story'; at: string; story: string }
  | { kind: 'comparison'; at: string; story: string; comparison: string }

export interface Changes {
  /**
   * Stories changed and comparisons made at or after an instant, oldest first, at most `limit` of each. What a writer with a clock
   * behind, or one slow to commit, writes comes in between: ask for some time before the last answer, too.
   */
  since(at: string, limit: number): Promise<Change[]>
}

export interface Counts {
  /** How many records there are of each kind. */
  all(): Promise<Readonly<Record<string, number>>>
}

export interface Log {
  append(entry: Omit<LogEntry, 'seq'>): Promise<number>
  read(after: number, limit: number): Promise<LogEntry[]>
  /** The number of the last line; 0 where there is none. */
  last(): Promise<number>
}

/** Entries that the target of a review must have, equal as JSON; none for all reviews. */
export type ReviewTarget = Readonly<Record<string, unknown>>

export interface Reviews {
  /** Idempotent: the same review again changes nothing, another under its id is refused. `line` goes to the log with it, once. */
  append(review: Review, line?: Omit<LogEntry, 'seq'>): Promise<void>
  get(id: string): Promise<Review | null>
  /** By time, then by id. @param after only those whose ids come after this one */
  list(target: ReviewTarget, after?: string): Promise<Review[]>
  /** By id: ids that rise with time come in the order of time. */
  page(target: ReviewTarget, paging: Paging): Promise<Page<Review>>
  /** Reviews are only ever added: the same number is the same reviews. */
  count(target: ReviewTarget): Promise<number>
}

/** Somebody who may sign in. `password` is its hash with how it was made; `subject` names the person at the identity provider. */
export interface Person {
  id: string
  name: string
  role: Role
  isDisabled: boolean
  password: string | null
  subject: string | null
  createdAt: string
}

/** `hash` is that of the secret that the browser holds. It ends at `until` at the latest. */
export interface PersonSession {
  hash: string
  person: string
  startedAt: string
  seenAt: string
  until: string
}

/** A key for programs. `hash` is that of its secret. */
export interface PersonToken {
  id: string
  hash: string
  person: string
  label: string
  role: Role
  createdAt: string
  expiresAt: string | null
  lastUsedAt: string | null
}

/** What a line of the log says of an act; it is written together with what was done, or neither is. */
export type LogLine = Omit<LogEntry, 'seq'>

/** `last-admin`: nobody would be left who manages people. */
export type PersonChanged = { state: 'done'; person: Person } | { state: 'missing' } | { state: 'last-admin' }

/**
 * Who may sign in. Names are told apart without regard to capitals. Disabling somebody, or giving a new password, ends all of their
 * sessions; disabling ends their tokens' force too, which whoever looks a token up sees by its owner.
 */
export interface People {
  isEmpty(): Promise<boolean>
  /** False where the name or the subject is taken. */
  add(person: Person, line: LogLine): Promise<boolean>
  get(id: string): Promise<Person | null>
  named(name: string): Promise<Person | null>
  ofSubject(subject: string): Promise<Person | null>
  /** By name. */
  list(): Promise<Person[]>
  /** @param kept the hash of a session that goes on all the same: that of the person who changes it */
  change(
    id: string,
    change: Partial<Pick<Person, 'role' | 'isDisabled' | 'password'>>,
    line: LogLine,
    kept?: string,
  ): Promise<PersonChanged>
  /** With sessions and tokens. The last administrator goes only as the last person of all. */
  remove(id: string, line: LogLine): Promise<PersonChanged>
  openSession(session: PersonSession, line: LogLine): Promise<void>
  /** A session that has not ended at `now`, with whose it is. */
  session(hash: string, now: string): Promise<{ session: PersonSession; person: Person } | null>
  seen(hash: string, at: string): Promise<void>
  endSession(hash: string): Promise<void>
  issueToken(token: PersonToken, line: LogLine): Promise<void>
  token(hash: string): Promise<{ token: PersonToken; person: Person } | null>
  /** Oldest first. */
  tokens(person: string): Promise<PersonToken[]>
  usedToken(id: string, at: string): Promise<void>
  /** False where this person has no such token. */
  revokeToken(person: string, id: string, line: LogLine): Promise<boolean>
}

export interface Outlets {
  /** All of them or none; one that is there under its name is replaced. */
  put(...outlets: readonly Outlet[]): Promise<void>
  get(name: string): Promise<Outlet | null>
  list(): Promise<Outlet[]>
  /** Articles that were read, by the outlet that they name and the host that they lie on (without `www.`). */
  seen(): Promise<{ outlet: string | null; host: string | null; articles: number }[]>
  /** Counts over the newest versions that name this outlet or lie on one of these hosts. */
  practice(outlet: Pick<Outlet, 'name' | 'hosts'>): Promise<OutletPractice>
}

/** Named rights that one process holds at a time and that lapse by themselves, such as running the jobs of a folder. */
export interface Leases {
  take(name: string, owner: string, seconds: number): Promise<boolean>
  release(name: string, owner: string): Promise<void>
  holder(name: string): Promise<{ owner: string; until: string } | null>
}

/** `at` is the slot; where none was taken, when to ask for one again. By the clock of this machine, whatever the store's says. */
export interface Slot {
  isTaken: boolean
  at: string
}

/**
 * The robots.txt of an origin as it came. `text` is null where there is none; `why` says for what reason it could not be had, and then
 * nothing may be asked of the origin. `until` (by the clock of this machine) it need not be asked for again; beyond, it is what was known last.
 */
export interface HostRobots {
  text: string | null
  why: { code: string; reason: string } | null
  until: string
}

/** Hosts as all who fetch know them, so that many workers ask a host no more often than one. Of the moment, as leases are. */
export interface Hosts {
  /**
   * Takes the next slot of a host; the one behind it is `pause` seconds later. None is taken where it would be more than `patience`
   * seconds off, or where the host is to be left alone.
   */
  reserve(host: string, pause: number, patience: number): Promise<Slot>
  /** Leaves a host alone for so many seconds, for all. Of two pauses the later end holds. */
  pause(host: string, seconds: number): Promise<void>
  robots(origin: string): Promise<HostRobots | null>
  /** Kept for a day at most, and 500 KiB of text at most. */
  putRobots(origin: string, robots: HostRobots): Promise<void>
}

export interface Store {
  /** Where it is kept, for people: a folder, or a server without its password. */
  place: string
  /** Folder of the captures, beside the database or, for a server, in the data folder that all workers share. */
  captureFolder: string
  counts: Counts
  outlets: Outlets
  inputs: Inputs
  sources: Sources
  articles: Articles
  captures: Captures
  stories: Stories
  comparisons: Comparisons
  reviews: Reviews
  people: People
  changes: Changes
  log: Log
  jobs: Jobs
  leases: Leases
  hosts: Hosts
  /** Checks every hash, reference and span that can be checked here. Reads everything; takes as long as that takes. */
  doctor(onProgress?: (done: number, known: number) => void): Promise<Health>
  close(): Promise<void>
}
