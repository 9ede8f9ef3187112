import type { LogLine, People, Person, PersonChanged } from '../../store.js'
import type { Context, Db } from '../context.js'
import { appendLine } from '../log.js'
import { instantOf, nameOf, toRecord } from '../values.js'
import { keyOfName } from './name-key.js'

export const toPerson = ({ record }: { record: string }) => JSON.parse(record) as Person

function rowOf(person: Person) {
  const subject = person.subject === null ? null : nameOf(person.subject, 'a subject')
  const record = toRecord({ ...person, createdAt: instantOf(person.createdAt) })
  return {
    id: nameOf(person.id, 'a person'),
    name: nameOf(keyOfName(person.name), 'a person'),
    subject,
    record,
  }
}

const isManager = ({ role, isDisabled }: Person) => role === 'admin' && !isDisabled

async function listAll(db: Db): Promise<Person[]> {
  const rows = await db.selectFrom('person').select('record').execute()
  return rows.map(toPerson).sort((a, b) => (keyOfName(a.name) < keyOfName(b.name) ? -1 : 1))
}

type Apply = (db: Db, person: Person, others: readonly Person[]) => Promise<PersonChanged>

/** One after the other, so that two administrators cannot demote each other at the same moment. */
function changeOne(
  { write, engine }: Context,
  id: string,
  line: LogLine,
  apply: Apply,
): Promise<PersonChanged> {
  return write(
    async (db) => {
      await engine.serialise(db, 'people')
      const people = await listAll(db)
      const person = people.find((each) => each.id === id)
      if (person === undefined) return { state: 'missing' }
      const others = people.filter((each) => each.id !== id)
      const changed = await apply(db, person, others)
      if (changed.state === 'done') await appendLine(db, engine, line)
      return changed
    },
    { isOnce: true },
  )
}

const toChange =
  (change: Parameters<People['change']>[1], kept: string): Apply =>
  async (db, person, others) => {
    const next = { ...person, ...change }
    if (isManager(person) && !isManager(next) && !others.some(isManager)) return { state: 'last-admin' }
    const { id, record } = rowOf(next)
    await db.updateTable('person').set({ record }).where('id', '=', id).execute()
    if (next.isDisabled || next.password !== person.password)
      await db.deleteFrom('person_session').where('person', '=', id).where('hash', '<>', kept).execute()
    return { state: 'done', person: next }
  }

const toRemove: Apply = async (db, person, others) => {
  if (isManager(person) && others.length > 0 && !others.some(isManager)) return { state: 'last-admin' }
  await db.deleteFrom('person_session').where('person', '=', person.id).execute()
  await db.deleteFrom('person_token').where('person', '=', person.id).execute()
  await db.deleteFrom('person').where('id', '=', person.id).execute()
  return { state: 'done', person }
}

type Persons = Pick<People, 'isEmpty' | 'add' | 'get' | 'named' | 'ofSubject' | 'list' | 'change' | 'remove'>

export function createPersons(context: Context): Persons {
  const { run, write, engine } = context
  const find = async (column: 'id' | 'name' | 'subject', value: string) => {
    const row = await run((db) =>
      db.selectFrom('person').select('record').where(column, '=', value).executeTakeFirst(),
    )
    return row ? toPerson(row) : null
  }
  return {
    async isEmpty() {
      return (await run((db) => db.selectFrom('person').select('id').limit(1).execute())).length === 0
    },
    add: (person, line) =>
      write(
        async (db) => {
          const added = await db
            .insertInto('person')
            .values(rowOf(person))
            .onConflict((is) => is.doNothing())
            .returning('id')
            .execute()
          if (added.length > 0) await appendLine(db, engine, line)
          return added.length > 0
        },
        { isOnce: true },
      ),
    get: (id) => find('id', id),
    named: (name) => find('name', keyOfName(name)),
    ofSubject: (subject) => find('subject', subject),
    list: () => run(listAll),
    change: (id, change, line, kept = '') => changeOne(context, id, line, toChange(change, kept)),
    remove: (id, line) => changeOne(context, id, line, toRemove),
  }
}
