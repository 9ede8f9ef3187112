/** Names and passwords, checked so that guessing is hopeless and nothing tells which of both was wrong. */
import { type Guesses, keyOfName, type People, type Person } from '@parallax/store'
import { ProblemError } from '../problem.js'
import type { Passwords } from './passwords.js'
import { hashOf } from './secrets.js'

export interface SignInOptions {
  people: People
  passwords: Passwords
  guesses: Guesses
}

export interface Try {
  name: string
  password: string
  /** The address that it comes from; null where it is not known. */
  from: string | null
}

/** Throws a `ProblemError` where name and password do not belong together, or too many tries were in vain. */
export type CheckSignIn = (attempt: Try) => Promise<Person>

/** Tries in vain that cost nothing: slips of a person, and of all the people behind one address. */
const FREE_OF_NAME = 5
const FREE_OF_ADDRESS = 30

export function createSignIn({ people, passwords, guesses }: SignInOptions): CheckSignIn {
  return async ({ name, password, from }) => {
    const ofName = { key: keyOfGuess('name', keyOfName(name)), free: FREE_OF_NAME }
    const ofAddress =
      from === null ? [] : [{ key: keyOfGuess('from', networkOf(from)), free: FREE_OF_ADDRESS }]
    const seconds = await guesses.begin([ofName, ...ofAddress])
    if (seconds > 0) throw tooOften(seconds)
    const person = await people.named(name)
    const isRight = await passwords.verify(password, person?.password ?? null)
    if (person === null || !isRight || person.isDisabled) throw refused()
    await guesses.forget(ofName.key)
    for (const { key } of ofAddress) await guesses.undo(key)
    return person
  }
}

/** Hashed, since people type passwords where their names belong. */
const keyOfGuess = (kind: 'name' | 'from', value: string) => hashOf(`${kind} ${value}`)

/** An address of version 6 stands for its network of 64 bits, all of which one person may have. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.toLowerCase().split('::', 2)
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':')
}

function refused(): ProblemError {
  return new ProblemError({
    status: 401,
    type: 'sign-in-refused',
    title: 'Name and password do not belong together.',
    detail: 'One of them is not right, or the user is disabled.',
    cure: 'Check both and try again, or ask an administrator for a new password.',
    headers: { 'www-authenticate': 'Bearer realm="parallax"' },
  })
}

function tooOften(seconds: number): ProblemError {
  return new ProblemError({
    status: 429,
    type: 'too-often',
    title: 'Too many tries in vain.',
    detail: `The next one may be made in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    cure: 'Wait that long, and check the name and the password meanwhile.',
    headers: { 'retry-after': String(seconds) },
  })
}
