/** Sign-in, users and tokens. */
import type { Token, User } from '@parallax/contract/api'
import type { LogLine, Person, PersonToken } from '@parallax/store'
import { hashOf, newId, newToken } from '../auth/secrets.js'
import { reaches } from '../authenticate.js'
import type { Actor, Handlers } from '../handler.js'
import { missing, ProblemError } from '../problem.js'
import type { Services } from '../services.js'

const toUser = ({ id, name, role, isDisabled, password, createdAt }: Person): User => ({
  ...{ id, name, role, isDisabled, hasPassword: password !== null, createdAt },
})

const toToken = ({ id, label, role, createdAt, expiresAt, lastUsedAt }: PersonToken): Token => ({
  ...{ id, label, role, createdAt, expiresAt, lastUsedAt },
})

/** Of the one person who works here without an account. */
const LOCAL_ID = 'local'

function lineOf(
  actor: Actor | null,
  { clock }: Services,
  what: string,
  subject: string,
  body: Record<string, unknown> = {},
): LogLine {
  return { at: clock().toISOString(), who: actor!.name, what, subject, body }
}

const withCookie = (status: number, cookie: string, body: unknown) =>
  new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: {
      'set-cookie': cookie,
      ...(body !== null && { 'content-type': 'application/json; charset=utf-8' }),
    },
  })

/** The actor's id, where there are accounts. */
function accountOf(actor: Actor | null): string {
  if (actor?.id) return actor.id
  throw new ProblemError({
    status: 409,
    type: 'no-accounts',
    title: 'Here one person works without an account.',
    detail: 'What belongs to an account needs one.',
    cure: 'Add a user first: parallax user add NAME --role admin.',
  })
}

function lastAdmin(name: string): ProblemError {
  return new ProblemError({
    status: 409,
    type: 'last-admin',
    title: 'This is the last administrator.',
    detail: `Without ${name} nobody could manage people.`,
    cure: 'Make somebody else an administrator first.',
  })
}

export const peopleHandlers = {
  async getSession({ actor }, { auth }) {
    const user = actor === null ? null : { ...actor, id: actor.id ?? LOCAL_ID }
    return { mode: await auth.mode(), user, provider: auth.provider?.label ?? null }
  },

  async signIn({ body, raw, from }, { auth }) {
    const person = await auth.checkSignIn({ ...body!, from })
    const { id, name, role } = person
    const session = { mode: 'accounts', user: { id, name, role }, provider: auth.provider?.label ?? null }
    return withCookie(200, await auth.sessions.open(person, raw), session)
  },

  signOut: async ({ raw }, { auth }) => withCookie(204, await auth.sessions.end(raw), null),

  async changePassword({ body, actor, raw, from }, services) {
    const { auth, store } = services
    accountOf(actor)
    const { current, password } = body!
    const person = await auth.checkSignIn({ name: actor!.name, password: current, from })
    const change = { password: await auth.passwords.hash(password) }
    const kept = auth.sessions.hashOf(raw) ?? undefined
    await store.people.change(
      person.id,
      change,
      lineOf(actor, services, 'password-changed', person.name),
      kept,
    )
    return null
  },

  listUsers: async (_, { store }) => ({ users: (await store.people.list()).map(toUser) }),

  async addUser({ body, actor }, services) {
    const { auth, store, clock } = services
    const { name, role, password } = body!
    if ((await auth.mode()) === 'open' && (role !== 'admin' || password === null)) throw firstUser(name)
    const person: Person = {
      id: newId(),
      name,
      role,
      isDisabled: false,
      password: password === null ? null : await auth.passwords.hash(password),
      subject: null,
      createdAt: clock().toISOString(),
    }
    if (await store.people.add(person, lineOf(actor, services, 'user-added', name, { role })))
      return toUser(person)
    throw new ProblemError({
      status: 409,
      type: 'name-taken',
      title: 'Somebody has that name already.',
      detail: `There is a user called ${name}, or one that differs by capitals alone.`,
      cure: 'Choose another name, or change that user.',
    })
  },

  async changeUser({ params, body, actor }, services) {
    const { auth, store } = services
    const person = await store.people.get(params.user!)
    if (person === null) throw missing('a user', params.user!, 'See the list of users.')
    const { role, isDisabled, password } = body!
    const change: Partial<Pick<Person, 'role' | 'isDisabled' | 'password'>> = {}
    if (role !== undefined) change.role = role
    if (isDisabled !== undefined) change.isDisabled = isDisabled
    const said = { ...change, ...(password !== undefined && { password: 'new' }) }
    if (password !== undefined) change.password = await auth.passwords.hash(password)
    const line = lineOf(actor, services, 'user-changed', person.name, said)
    const changed = await store.people.change(person.id, change, line)
    if (changed.state === 'last-admin') throw lastAdmin(person.name)
    if (changed.state === 'missing') throw missing('a user', params.user!, 'See the list of users.')
    return toUser(changed.person)
  },

  async listTokens({ actor }, { store }) {
    return { tokens: actor?.id ? (await store.people.tokens(actor.id)).map(toToken) : [] }
  },

  async issueToken({ body, actor }, services) {
    const { store, clock } = services
    const { label, role, days } = body!
    const person = accountOf(actor)
    if (!reaches(actor!.role, role)) throw tooHigh(actor!)
    const [secret, now] = [newToken(), clock()]
    const token: PersonToken = {
      ...{ id: newId(), hash: hashOf(secret), person, label, role },
      createdAt: now.toISOString(),
      expiresAt: days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString(),
      lastUsedAt: null,
    }
    await store.people.issueToken(token, lineOf(actor, services, 'token-issued', label, { role, days }))
    return { ...toToken(token), secret }
  },

  async revokeToken({ params, actor }, services) {
    const line = lineOf(actor, services, 'token-revoked', params.token!)
    if (await services.store.people.revokeToken(accountOf(actor), params.token!, line)) return null
    throw missing('a token', params.token!, 'See the list of your tokens.')
  },
} satisfies Pick<
  Handlers,
  | 'getSession'
  | 'signIn'
  | 'signOut'
  | 'changePassword'
  | 'listUsers'
  | 'addUser'
  | 'changeUser'
  | 'listTokens'
  | 'issueToken'
  | 'revokeToken'
>

function firstUser(name: string): ProblemError {
  return new ProblemError({
    status: 409,
    type: 'first-user',
    title: 'The first user must be an administrator with a password.',
    detail: `From then on everybody signs in, and ${name} could not let anybody in.`,
    cure: 'Add an administrator first.',
  })
}

function tooHigh({ role }: Actor): ProblemError {
  return new ProblemError({
    status: 403,
    type: 'role',
    title: 'A token cannot do more than its owner.',
    detail: `You act with the role ${role}.`,
    cure: `Choose ${role} or a lower role.`,
  })
}
