/** People, their sessions and their tokens. Secrets stand here as hashes alone. Citus: local, all of them. */
export const people = {
  number: 3,
  name: 'people',
  statements: [
    `create table person (id text primary key, name text not null unique, subject text unique, record json not null)`,
    `create table person_session (hash text primary key, person text not null, until timestamptz not null, record json not null)`,
    `create index person_session_person on person_session (person)`,
    `create index person_session_until on person_session (until)`,
    `create table person_token (id text primary key, hash text not null unique, person text not null, record json not null)`,
    `create index person_token_person on person_token (person)`,
    // Listeners ask for what was made since they last asked.
    `create index comparison_made on comparison (made_at, id)`,
  ],
}
