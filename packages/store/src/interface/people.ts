/** Who may sign in. */
import type { Role } from '@parallax/contract/api'
import type { LogLine } from './reviews.js'

/** Somebody who may sign in. `password` is its hash with how it was made; `subject` names the person at the identity provider. */
export interface Person {
  id: string
  name: string
  role: Role
  isDisabled: boolean
  password: string | null
  subject: string | null
  createdAt: string
}

/** `hash` is that of the secret that the browser holds. It ends at `until` at the latest. */
export interface PersonSession {
  hash: string
  person: string
  startedAt: string
  seenAt: string
  until: string
}

/** A key for programs. `hash` is that of its secret. */
export interface PersonToken {
  id: string
  hash: string
  person: string
  label: string
  role: Role
  createdAt: string
  expiresAt: string | null
  lastUsedAt: string | null
}

/** `last-admin`: nobody would be left who manages people. */
export type PersonChanged = { state: 'done'; person: Person } | { state: 'missing' } | { state: 'last-admin' }

/**
 * Who may sign in. Names are told apart without regard to capitals. Disabling somebody, or giving a new password, ends all of their
 * sessions; disabling ends their tokens' force too, which whoever looks a token up sees by its owner.
 */
export interface People {
  isEmpty(): Promise<boolean>
  /** False where the name or the subject is taken. */
  add(person: Person, line: LogLine): Promise<boolean>
  get(id: string): Promise<Person | null>
  named(name: string): Promise<Person | null>
  ofSubject(subject: string): Promise<Person | null>
  /** By name. */
  list(): Promise<Person[]>
  /** @param kept the hash of a session that goes on all the same: that of the person who changes it */
  change(
    id: string,
    change: Partial<Pick<Person, 'role' | 'isDisabled' | 'password'>>,
    line: LogLine,
    kept?: string,
  ): Promise<PersonChanged>
  /** With sessions and tokens. The last administrator goes only as the last person of all. */
  remove(id: string, line: LogLine): Promise<PersonChanged>
  openSession(session: PersonSession, line: LogLine): Promise<void>
  /** A session that has not ended at `now`, with whose it is. */
  session(hash: string, now: string): Promise<{ session: PersonSession; person: Person } | null>
  seen(hash: string, at: string): Promise<void>
  endSession(hash: string): Promise<void>
  issueToken(token: PersonToken, line: LogLine): Promise<void>
  token(hash: string): Promise<{ token: PersonToken; person: Person } | null>
  /** Oldest first. */
  tokens(person: string): Promise<PersonToken[]>
  usedToken(id: string, at: string): Promise<void>
  /** False where this person has no such token. */
  revokeToken(person: string, id: string, line: LogLine): Promise<boolean>
}
