/**
 * The first form of the tables, made to grow: every row of an article begins its key with the article's; the heavy tables carry its day
 * in the key and are cut by months; no other key is unique on a table that may be distributed. With Citus, the tables are distributed
 * by the column named in the comment, articles and their rows side by side; the job table stays on one machine.
 */
import { ALL_STEMMINGS, UNSTEMMED } from '../../search/stemming.js'

/** Stems without a list of stop words: a phrase is found as it was written, and as in the embedded store. */
function stemmingStatements(stemming: string): string[] {
  if (stemming === UNSTEMMED)
    return [`create text search configuration parallax_simple (copy = pg_catalog.simple)`]
  return [
    `create text search dictionary parallax_${stemming} (template = pg_catalog.snowball, language = ${stemming})`,
    `create text search configuration parallax_${stemming} (copy = pg_catalog.simple)`,
    `alter text search configuration parallax_${stemming} alter mapping for asciiword, word with parallax_${stemming}`,
  ]
}

export const first = {
  number: 1,
  name: 'first',
  statements: [
    `create table meta (name text primary key, value text not null)`,
    // Citus: reference tables.
    `create table outlet (name text primary key, record json not null)`,
    `create table source (id text primary key, is_paused smallint not null, next_at timestamptz, record json not null)`,
    `create index source_due on source (next_at) where is_paused = 0`,
    // Citus: distributed by source.
    `create table mark (source text not null, hash text not null, primary key (source, hash))`,
    // Citus: distributed by key.
    `create table article (
      key bigint primary key, day date not null, first_seen timestamptz not null, last_seen timestamptz not null,
      versions integer not null, words text not null, language text, outlet text, stemming text not null, record json not null
    ) with (fillfactor = 80)`,
    `create index article_first_seen on article (first_seen, key)`,
    `create index article_stemming on article (stemming)`,
    // Citus: distributed by hash.
    `create table address (hash text primary key, key bigint not null, address text not null)`,
    `create index address_article on address (key)`,
    // Citus: distributed by key, beside article.
    `create table version (
      key bigint not null references article (key), day date not null, seq integer not null, seen_at timestamptz not null,
      sha256 text not null, capture text, body bytea not null, primary key (key, day, seq)
    ) partition by range (day)`,
    `create table version_rest partition of version default`,
    // The bodies are compressed already.
    `alter table version alter column body set storage external`,
    `alter table version_rest alter column body set storage external`,
    // Citus: distributed by key, beside article.
    `create table annotation (
      key bigint not null references article (key), day date not null, seq integer not null, rules text not null, body bytea not null,
      primary key (key, day, seq, rules)
    ) partition by range (day)`,
    `create table annotation_rest partition of annotation default`,
    `alter table annotation alter column body set storage external`,
    `alter table annotation_rest alter column body set storage external`,
    // Citus: distributed by key, beside article.
    `create table searched (
      key bigint not null references article (key), day date not null, stemming text not null, headline text not null, words tsvector not null,
      primary key (key, day)
    ) partition by range (day)`,
    `create table searched_rest partition of searched default`,
    `create index searched_words on searched using gin (words)`,
    `create index searched_headline on searched using gin (headline gin_trgm_ops)`,
    // Citus: distributed by id.
    `create table capture (id text primary key, key bigint, at timestamptz not null, record json not null)`,
    `create index capture_article on capture (key, at) where key is not null`,
    // Citus: distributed by id.
    `create table story (id text primary key, changed_at timestamptz not null, is_open smallint not null, merged_into text, record json not null)`,
    `create index story_changed on story (changed_at desc, id)`,
    // Citus: distributed by key, beside article.
    `create table membership (
      key bigint primary key, story text not null, at timestamptz not null, is_pinned smallint not null, by_person smallint not null,
      record json not null
    )`,
    `create index membership_story on membership (story, at, key)`,
    // Citus: distributed by shard.
    `create table shard (shard text primary key, revision integer not null)`,
    // Citus: distributed by key, beside article.
    `create table piece (key bigint primary key, shard text not null, time timestamptz not null, body bytea not null)`,
    `create index piece_shard on piece (shard, time, key)`,
    // Citus: distributed by id.
    `create table comparison (id text primary key, story text not null, made_at timestamptz not null, record json not null, body bytea not null)`,
    `alter table comparison alter column body set storage external`,
    `create index comparison_story on comparison (story, made_at desc, id)`,
    // Citus: local, all of them.
    `create table review (id text primary key, at timestamptz not null, record json not null)`,
    `create table review_target (pair text not null, review text not null references review (id), primary key (pair, review))`,
    `create table log (seq bigint primary key, at timestamptz not null, record json not null)`,
    `create table job (
      id bigint generated by default as identity primary key, stage text not null, key_hash text not null, state text not null,
      due_at timestamptz, run_at timestamptz not null, stamped_at timestamptz not null, attempts integer not null, worker text,
      payload json not null, error text
    ) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02)`,
    `create unique index job_waiting on job (stage, key_hash) where state = 'waiting'`,
    `create index job_due on job (stage, due_at, id) where due_at is not null`,
    `create index job_oldest on job (run_at) where state = 'waiting'`,
    `create index job_parked on job (id) where state = 'parked'`,
    `create table job_done (stage text not null, worker text not null, done bigint not null, primary key (stage, worker))`,
    `create table lease (name text primary key, owner text not null, until timestamptz not null, stamped_at timestamptz not null)`,
    ...ALL_STEMMINGS.flatMap(stemmingStatements),
  ],
}
