/** Tries at signing in that were in vain, counted for all processes. Times in milliseconds since 1970. */
export const guesses = {
  number: 7,
  name: 'guesses',
  statements: [
    `create table guess (key text primary key, tries integer not null, at integer not null) strict, without rowid`,
    `create index guess_at on guess (at)`,
  ],
}
