/** What answers a search for names and figures, how outlets attribute, and what people add. */
export const mentions = {
  number: 5,
  name: 'mentions',
  statements: [
    `create table reading (
      key integer primary key references article (key), seq integer not null, rules text not null, outlet text, host text,
      is_counted integer not null, sentences integer not null, attributions integer not null, named integer not null,
      unnamed integer not null, official integer not null, own integer not null
    ) strict`,
    `create index reading_outlet on reading (outlet)`,
    `create index reading_host on reading (host)`,
    `create table name_mention (
      label text not null, key integer not null, start integer not null, stop integer not null, primary key (label, key)
    ) strict, without rowid`,
    `create index name_mention_article on name_mention (key)`,
    `create table figure_mention (
      is_range integer not null, low real not null, high real not null, key integer not null, start integer not null, stop integer not null,
      primary key (is_range, low, high, key, start)
    ) strict, without rowid`,
    `create index figure_mention_article on figure_mention (key)`,
    `create table source_mention (key integer not null, name text not null, uses integer not null, primary key (key, name)) strict, without rowid`,
    // What was stored before is indexed in steps, by whoever works on the store.
    `create table refill (name text primary key, after integer not null) strict, without rowid`,
    `insert into refill (name, after) values ('mentions', -1)`,
    `create table input_batch (id text primary key, at text not null, record text not null) strict, without rowid`,
    `create table input_item (batch text not null, item integer not null, record text not null, primary key (batch, item)) strict, without rowid`,
    `create table input_article (
      batch text not null, item integer not null, key integer not null, is_placed integer not null, primary key (batch, item, key)
    ) strict, without rowid`,
  ],
}
