/**
 * The tables as both engines hold them. `record` is the whole record as JSON and the truth; the columns beside it are what is looked
 * up, ordered or counted by. `body` is compressed JSON. A `day` is that of the article's first sight: it places everything of one
 * article into one partition.
 */
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'

/** 63 bits: a bigint going in, a decimal string or a small number coming out. */
type Key = ColumnType<string | number | bigint, bigint, bigint>
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>
/** 64 bits: a decimal string or a number coming out. */
type Milliseconds = ColumnType<string | number, number, number>
/** 0 or 1. */
type Flag = number

export interface Tables {
  meta: { name: string; value: string }
  outlet: { name: string; record: string }
  source: { id: string; is_paused: Flag; next_at: string | null; record: string }
  /** Entries of a source that were taken up, by the hash of their mark. */
  mark: { source: string; hash: string }
  article: {
    key: Key
    day: string
    first_seen: string
    last_seen: string
    versions: number
    /** Hash of text and headline of the newest version. */
    words: string
    language: string | null
    outlet: string | null
    /** The rules by which its words are stemmed for the search. */
    stemming: string
    record: string
  }
  address: { hash: string; key: Key; address: string }
  version: {
    key: Key
    day: string
    seq: number
    seen_at: string
    sha256: string
    capture: string | null
    body: Bytes
  }
  annotation: { key: Key; day: string; seq: number; rules: string; body: Bytes }
  capture: { id: string; key: Key | null; at: string; record: string }
  story: {
    id: string
    changed_at: string
    is_open: Flag
    merged_into: string | null
    language: string | null
    articles: number
    /** The later of its last change and its newest comparison. */
    touched_at: string
    /** Its newest comparison, how many were made of it, and the conflicts of the newest. */
    comparison: Generated<string | null>
    comparisons: Generated<number>
    conflicts: Generated<number>
    record: string
  }
  membership: { key: Key; story: string; at: string; is_pinned: Flag; by_person: Flag; record: string }
  /** How many steps the grouping of a shard has taken. */
  shard: { shard: string; revision: number }
  /** What the grouping keeps of an article. */
  piece: { key: Key; shard: string; time: string; body: Bytes }
  /** `body` is empty where the comparison is kept in parts; `bytes` is what it takes in all. */
  comparison: {
    id: string
    story: string
    made_at: string
    /** The instant for which it was made, where it was made by rewinding. */
    rewound_to: string | null
    bytes: number
    record: string
    body: Bytes
  }
  /** A part of a comparison: JSON, compressed by gzip. */
  part: { comparison: string; name: string; body: Bytes }
  /** What a person had seen of a story when last there. */
  visit: { who: string; story: string; at: string; comparison: string | null; record: string }
  /** Kinds of change by which a version differs from the one before: computed, and computed again where it is missing. */
  version_change: { key: Key; seq: number; rules: string; record: string }
  review: { id: string; at: string; record: string }
  review_target: { pair: string; review: string }
  /** `name` is folded, so that no two differ by capitals alone. */
  person: { id: string; name: string; subject: string | null; record: string }
  /** `hash` is that of the secret in the cookie. */
  person_session: { hash: string; person: string; until: string; record: string }
  person_token: { id: string; hash: string; person: string; record: string }
  /** Tries in vain, by what they were made under; `at` is the last. Milliseconds since 1970. */
  guess: { key: string; tries: number; at: Milliseconds }
  log: { seq: number; at: string; record: string }
  job: {
    id: Generated<number>
    stage: string
    key_hash: string
    state: 'waiting' | 'leased' | 'parked'
    /** When a worker may take it: its time, or the end of its lease; null for a parked one. */
    due_at: string | null
    run_at: string
    /** When the row was last written: a stamp from the future tells that the clock was set back. */
    stamped_at: string
    attempts: number
    worker: string | null
    /** Key and payload as JSON. */
    payload: string
    error: string | null
  }
  job_done: { stage: string; worker: string; done: number }
  lease: { name: string; owner: string; until: string; stamped_at: string }
  /** From when on a host may be asked again. Milliseconds since 1970 here and in `robots`, so that one statement can count with them. */
  host: { name: string; free_at: Milliseconds; paused_until: Milliseconds; stamped_at: Milliseconds }
  /** The robots.txt of an origin, or why it could not be had. */
  robots: { origin: string; until: Milliseconds; stamped_at: Milliseconds; body: Bytes }
  /** What the reading of an article's newest version counted, and of which version and rules it is. */
  reading: {
    key: Key
    seq: number
    rules: string
    outlet: string | null
    /** Of the article's address, without `www.`. */
    host: string | null
    /** 0 where the language is not read for attributions; then the counts say nothing. */
    is_counted: Flag
    sentences: number
    attributions: number
    named: number
    unnamed: number
    official: number
    own: number
  }
  /** Each name and label in its searched form, once from each of its words to its end, with its first place in the text. */
  name_mention: { label: string; key: Key; start: number; stop: number }
  /** Each stated number with its place; unbounded sides stand at the ends of what a number can be. */
  figure_mention: { is_range: Flag; low: number; high: number; key: Key; start: number; stop: number }
  source_mention: { key: Key; name: string; uses: number }
  /** What an older form left to be indexed: all articles after this key. No row where nothing is left. */
  refill: { name: string; after: Key }
  input_batch: { id: string; at: string; record: string }
  input_item: { batch: string; item: number; record: string }
  input_article: { batch: string; item: number; key: Key; is_placed: Flag }
}

/** The database, in a transaction or not. */
export type Db = Kysely<Tables> | Transaction<Tables>
