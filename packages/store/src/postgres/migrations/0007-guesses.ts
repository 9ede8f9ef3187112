/** Tries at signing in that were in vain, counted for all processes. Times in milliseconds since 1970. Citus: local. */
export const guesses = {
  number: 7,
  name: 'guesses',
  statements: [
    `create table guess (key text primary key, tries integer not null, at bigint not null)`,
    `create index guess_at on guess (at)`,
  ],
}
