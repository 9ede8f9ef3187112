/** Hosts that all workers share: times in milliseconds since 1970, which one statement can count with. */
export const hosts = {
  number: 2,
  name: 'hosts',
  statements: [
    `create table host (name text primary key, free_at integer not null, paused_until integer not null, stamped_at integer not null) strict, without rowid`,
    `create table robots (origin text primary key, until integer not null, stamped_at integer not null, body blob not null) strict`,
  ],
}
