/** People, their sessions and their tokens. Secrets stand here as hashes alone. */
export const people = {
  number: 3,
  name: 'people',
  statements: [
    `create table person (id text primary key, name text not null unique, subject text unique, record text not null) strict`,
    `create table person_session (hash text primary key, person text not null, until text not null, record text not null) strict, without rowid`,
    `create index person_session_person on person_session (person)`,
    `create index person_session_until on person_session (until)`,
    `create table person_token (id text primary key, hash text not null unique, person text not null, record text not null) strict`,
    `create index person_token_person on person_token (person)`,
    // Listeners ask for what was made since they last asked.
    `create index comparison_made on comparison (made_at, id)`,
  ],
}
