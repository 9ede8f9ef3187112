/** The first form of the tables. `strict` tables refuse values of another type; keys of articles are row numbers. */
export const first = {
  number: 1,
  name: 'first',
  statements: [
    `create table meta (name text primary key, value text not null) strict, without rowid`,
    `create table outlet (name text primary key, record text not null) strict, without rowid`,
    `create table source (id text primary key, is_paused integer not null, next_at text, record text not null) strict, without rowid`,
    `create index source_due on source (next_at) where is_paused = 0`,
    `create table mark (source text not null, hash text not null, primary key (source, hash)) strict, without rowid`,
    `create table article (
      key integer primary key, day text not null, first_seen text not null, last_seen text not null, versions integer not null,
      words text not null, language text, outlet text, stemming text not null, record text not null
    ) strict`,
    `create index article_first_seen on article (first_seen, key)`,
    `create table address (hash text primary key, key integer not null references article (key), address text not null) strict, without rowid`,
    `create index address_article on address (key)`,
    `create table version (
      key integer not null references article (key), day text not null, seq integer not null, seen_at text not null,
      sha256 text not null, capture text, body blob not null, primary key (key, day, seq)
    ) strict`,
    `create table annotation (
      key integer not null references article (key), day text not null, seq integer not null, rules text not null, body blob not null,
      primary key (key, day, seq, rules)
    ) strict`,
    `create table capture (id text primary key, key integer, at text not null, record text not null) strict`,
    `create index capture_article on capture (key, at) where key is not null`,
    `create table story (id text primary key, changed_at text not null, is_open integer not null, merged_into text, record text not null) strict`,
    `create index story_changed on story (changed_at desc, id)`,
    `create table membership (
      key integer primary key, story text not null, at text not null, is_pinned integer not null, by_person integer not null,
      record text not null
    ) strict`,
    `create index membership_story on membership (story, at, key)`,
    `create table shard (shard text primary key, revision integer not null) strict`,
    `create table piece (key integer primary key, shard text not null, time text not null, body blob not null) strict`,
    `create index piece_shard on piece (shard, time, key)`,
    `create table comparison (id text primary key, story text not null, made_at text not null, record text not null, body blob not null) strict`,
    `create index comparison_story on comparison (story, made_at desc, id)`,
    `create table review (id text primary key, at text not null, record text not null) strict`,
    `create table review_target (pair text not null, review text not null references review (id), primary key (pair, review)) strict, without rowid`,
    `create table log (seq integer primary key, at text not null, record text not null) strict`,
    `create table job (
      id integer primary key autoincrement, stage text not null, key_hash text not null, state text not null, due_at text, run_at text not null,
      stamped_at text not null, attempts integer not null, worker text, payload text not null, error text
    ) strict`,
    `create unique index job_waiting on job (stage, key_hash) where state = 'waiting'`,
    `create index job_due on job (stage, due_at, id) where due_at is not null`,
    `create index job_oldest on job (run_at) where state = 'waiting'`,
    `create index job_parked on job (id) where state = 'parked'`,
    `create table job_done (stage text not null, worker text not null, done integer not null, primary key (stage, worker)) strict, without rowid`,
    `create table lease (name text primary key, owner text not null, until text not null, stamped_at text not null) strict, without rowid`,
    // Contentless: the words stand in the versions already. Positions are kept for phrases.
    `create virtual table words_english using fts5 (headline, body, content='', contentless_delete=1,
      tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co M*'")`,
    `create virtual table words_simple using fts5 (headline, body, content='', contentless_delete=1,
      tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'")`,
    `create virtual table headline_trigram using fts5 (headline, content='', contentless_delete=1, tokenize='trigram')`,
  ],
}
