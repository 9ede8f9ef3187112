/** What answers a search for names and figures, how outlets attribute, and what people add. */
export const mentions = {
  number: 5,
  name: 'mentions',
  statements: [
    // Citus: distributed by key, beside article, as are the three tables that follow.
    `create table reading (
      key bigint primary key references article (key), seq integer not null, rules text not null, outlet text, host text,
      is_counted smallint not null, sentences integer not null, attributions integer not null, named integer not null,
      unnamed integer not null, official integer not null, own integer not null
    )`,
    `create index reading_outlet on reading (outlet)`,
    `create index reading_host on reading (host)`,
    // In the order of their bytes, so that all labels that begin with some words stand together.
    `create table name_mention (
      label text collate "C" not null, key bigint not null, start integer not null, stop integer not null, primary key (label, key)
    )`,
    `create index name_mention_article on name_mention (key)`,
    `create table figure_mention (
      is_range smallint not null, low double precision not null, high double precision not null, key bigint not null,
      start integer not null, stop integer not null, primary key (is_range, low, high, key, start)
    )`,
    `create index figure_mention_article on figure_mention (key)`,
    `create table source_mention (key bigint not null, name text not null, uses integer not null, primary key (key, name))`,
    // What was stored before is indexed in steps, by whoever works on the store. Citus: local, as are the tables of what people add.
    `create table refill (name text primary key, after bigint not null)`,
    `insert into refill (name, after) values ('mentions', -1)`,
    `create table input_batch (id text primary key, at timestamptz not null, record json not null)`,
    `create table input_item (batch text not null, item integer not null, record json not null, primary key (batch, item))`,
    `create table input_article (
      batch text not null, item integer not null, key bigint not null, is_placed smallint not null, primary key (batch, item, key)
    )`,
  ],
}
