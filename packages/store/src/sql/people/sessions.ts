import type { People, PersonSession } from '../../store.js'
import type { Context } from '../context.js'
import { appendLine } from '../log.js'
import { instantOf, nameOf, toRecord } from '../values.js'
import { toPerson } from './persons.js'

const toSession = (record: string) => JSON.parse(record) as PersonSession

type Sessions = Pick<People, 'openSession' | 'session' | 'seen' | 'endSession'>

export function createSessions({ run, write, engine }: Context): Sessions {
  return {
    /** Those that ended by themselves are cleared away on the occasion. */
    openSession: (session, line) =>
      write(
        async (db) => {
          const [startedAt, until] = [instantOf(session.startedAt), instantOf(session.until)]
          await db.deleteFrom('person_session').where('until', '<=', startedAt).execute()
          await db
            .insertInto('person_session')
            .values({
              hash: nameOf(session.hash, 'a session'),
              person: session.person,
              until,
              record: toRecord({ ...session, startedAt, until }),
            })
            .execute()
          await appendLine(db, engine, line)
        },
        { isOnce: true },
      ),
    async session(hash, now) {
      const row = await run((db) =>
        db
          .selectFrom('person_session')
          .innerJoin('person', 'person.id', 'person_session.person')
          .select(['person_session.record as session', 'person.record'])
          .where('person_session.hash', '=', hash)
          .where('person_session.until', '>', instantOf(now))
          .executeTakeFirst(),
      )
      return row ? { session: toSession(row.session), person: toPerson(row) } : null
    },
    seen: (hash, at) =>
      write(async (db) => {
        const row = await db
          .selectFrom('person_session')
          .select('record')
          .where('hash', '=', hash)
          .executeTakeFirst()
        if (!row) return
        const record = toRecord({ ...toSession(row.record), seenAt: instantOf(at) })
        await db.updateTable('person_session').set({ record }).where('hash', '=', hash).execute()
      }),
    async endSession(hash) {
      await run((db) => db.deleteFrom('person_session').where('hash', '=', hash).execute())
    },
  }
}
