/** user: who may sign in. */
import { NewUser, type Role } from '@parallax/contract/api'
import type { Person, PersonChanged, Store } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { cure, UsageError } from '../usage.js'
import { whoActs } from '../who.js'

type Act = (args: Arguments, name: string, io: Io, store: Store) => Promise<ExitCode>

const ACTS: Readonly<Record<string, Act>> = { add: addUser, change: changeUser, remove: removeUser }

export async function runUser(args: Arguments, io: Io): Promise<ExitCode> {
  const [act = 'list', name, ...more] = args.inputs
  const known = [...Object.keys(ACTS), 'list']
  if (!known.includes(act)) throw new UsageError(`user cannot ${act}. ${cure(act, known)}`)
  if (act !== 'list' && (name === undefined || more.length > 0))
    throw new UsageError(`Say whom, by one name: parallax user ${act} NAME. Quote a name with spaces.`)
  const store = await openStoreOf(args, io)
  try {
    return act === 'list' ? await listUsers(args, io, store) : await ACTS[act]!(args, name!, io, store)
  } finally {
    await store.close()
  }
}

async function addUser(args: Arguments, name: string, io: Io, store: Store): Promise<ExitCode> {
  const role = (args.values.get('role') as Role | undefined) ?? 'reader'
  if (role !== 'admin' && (await store.people.isEmpty()))
    throw new UsageError('The first user must be an administrator: parallax user add NAME --role admin')
  if ((await store.people.named(name)) !== null) throw nameTaken(name)
  const password = await readPassword(io)
  const read = NewUser.safeParse({ name, role, password })
  if (!read.success) throw unfit(read.error.issues)
  const { createPasswords, newId } = await import('@parallax/server')
  const person: Person = {
    id: newId(),
    name: read.data.name,
    role,
    isDisabled: false,
    password: await createPasswords().hash(password),
    subject: null,
    createdAt: new Date().toISOString(),
  }
  if (!(await store.people.add(person, lineOf(io, 'user-added', person.name, { role }))))
    throw nameTaken(name)
  await io.stdout.write(`added ${describe(person)}\n`)
  return ExitCode.done
}

async function listUsers({ values }: Arguments, io: Io, store: Store): Promise<ExitCode> {
  const people = await store.people.list()
  if (values.has('json')) {
    const shown = people.map(({ password, subject: _, ...rest }) => ({
      ...rest,
      hasPassword: password !== null,
    }))
    await io.stdout.write(`${toLine(shown)}\n`)
  } else if (people.length === 0)
    await io.stdout.write(
      'Nobody has an account: one person works on this machine alone. To add one: parallax user add NAME --role admin\n',
    )
  else for (const person of people) await io.stdout.write(`${describe(person)}\n`)
  return ExitCode.done
}

async function changeUser({ values }: Arguments, name: string, io: Io, store: Store): Promise<ExitCode> {
  const person = await find(name, store)
  const change: Partial<Pick<Person, 'role' | 'isDisabled' | 'password'>> = {}
  const role = values.get('role') as Role | undefined
  if (role !== undefined) change.role = role
  if (values.has('disable') && values.has('enable'))
    throw new UsageError('--disable and --enable do not go together: give one of them.')
  if (values.has('disable')) change.isDisabled = true
  if (values.has('enable')) change.isDisabled = false
  const said = { ...change, ...(values.has('password') && { password: 'new' }) }
  if (Object.keys(said).length === 0)
    throw new UsageError('Say what to change: --role ROLE, --password, --disable or --enable.')
  if (values.has('password')) {
    const password = await readPassword(io)
    const read = NewUser.shape.password.safeParse(password)
    if (!read.success) throw unfit(read.error.issues)
    const { createPasswords } = await import('@parallax/server')
    change.password = await createPasswords().hash(password)
  }
  const line = lineOf(io, 'user-changed', person.name, said)
  const changed = settled(await store.people.change(person.id, change, line), name)
  await io.stdout.write(`changed ${describe(changed)}\n`)
  return ExitCode.done
}

async function removeUser(_: Arguments, name: string, io: Io, store: Store): Promise<ExitCode> {
  const person = await find(name, store)
  const line = lineOf(io, 'user-removed', person.name)
  settled(await store.people.remove(person.id, line), name)
  await io.stdout.write(`removed ${describe(person)}\n`)
  if (await store.people.isEmpty())
    await io.stderr.write(
      'parallax: nobody has an account any more; one person works on this machine alone.\n',
    )
  return ExitCode.done
}

async function find(name: string, store: Store): Promise<Person> {
  const person = await store.people.named(name)
  if (person !== null) return person
  throw new UsageError(`There is no user ${name}. See: parallax user list`)
}

function settled(changed: PersonChanged, name: string): Person {
  if (changed.state === 'done') return changed.person
  if (changed.state === 'missing') throw new UsageError(`There is no user ${name}. See: parallax user list`)
  throw new UsageError(`${name} is the last administrator. Make somebody else one first: --role admin`)
}

/** Typed twice on a terminal, where it is not shown; else the first line of standard input. */
async function readPassword(io: Io): Promise<string> {
  const first = await io.askSecret('Password: ')
  if (first === null) return firstLine(io)
  if (first !== (await io.askSecret('Once more: ')))
    throw new UsageError('The two are not the same. Try again.')
  return first
}

async function firstLine({ stdin }: Io): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of stdin) text += decoder.decode(chunk, { stream: true })
  return text.split(/\r?\n/u, 1)[0]!
}

function lineOf(io: Io, what: string, subject: string, body: Record<string, unknown> = {}) {
  return { at: new Date().toISOString(), who: whoActs(io), what, subject, body }
}

const describe = ({ name, role, isDisabled, password }: Person) =>
  inert(
    `${name}  ${role}${isDisabled ? '  disabled' : ''}${password === null ? '  by identity provider' : ''}`,
  )

const nameTaken = (name: string) =>
  new UsageError(`There is a user ${name} already. To change one: parallax user change NAME`)

function unfit(issues: readonly { path: PropertyKey[]; message: string }[]): UsageError {
  const said = issues.map(({ path, message }) => `${String(path.at(-1) ?? 'password')}: ${message}`)
  return new UsageError(`That does not do (${said.join('; ')}). A password has 12 to 256 characters.`)
}
