/** Hosts that all workers share: times in milliseconds since 1970, which one statement can count with. */
export const hosts = {
  number: 2,
  name: 'hosts',
  statements: [
    // Citus: local, both. A row of a host is written at each request to it: room for its next form on the same page.
    `create table host (name text primary key, free_at bigint not null, paused_until bigint not null, stamped_at bigint not null)
      with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02)`,
    `create table robots (origin text primary key, until bigint not null, stamped_at bigint not null, body bytea not null)`,
    // The bodies are compressed already.
    `alter table robots alter column body set storage external`,
  ],
}
