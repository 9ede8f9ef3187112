import type { People, PersonToken } from '../../store.js'
import type { Context } from '../context.js'
import { appendLine } from '../log.js'
import { instantOf, nameOf, toRecord } from '../values.js'
import { toPerson } from './persons.js'

const toToken = (record: string) => JSON.parse(record) as PersonToken

type Tokens = Pick<People, 'issueToken' | 'token' | 'tokens' | 'usedToken' | 'revokeToken'>

export function createTokens({ run, write, engine }: Context): Tokens {
  return {
    issueToken: (token, line) =>
      write(
        async (db) => {
          const { id, hash, person } = token
          await db
            .insertInto('person_token')
            .values({
              id: nameOf(id, 'a token'),
              hash: nameOf(hash, 'a token'),
              person,
              record: toRecord(token),
            })
            .execute()
          await appendLine(db, engine, line)
        },
        { isOnce: true },
      ),
    async token(hash) {
      const row = await run((db) =>
        db
          .selectFrom('person_token')
          .innerJoin('person', 'person.id', 'person_token.person')
          .select(['person_token.record as token', 'person.record'])
          .where('person_token.hash', '=', hash)
          .executeTakeFirst(),
      )
      return row ? { token: toToken(row.token), person: toPerson(row) } : null
    },
    async tokens(person) {
      const rows = await run((db) =>
        db.selectFrom('person_token').select('record').where('person', '=', person).execute(),
      )
      const tokens = rows.map(({ record }) => toToken(record))
      return tokens.sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1))
    },
    usedToken: (id, at) =>
      write(async (db) => {
        const row = await db
          .selectFrom('person_token')
          .select('record')
          .where('id', '=', id)
          .executeTakeFirst()
        if (!row) return
        const record = toRecord({ ...toToken(row.record), lastUsedAt: instantOf(at) })
        await db.updateTable('person_token').set({ record }).where('id', '=', id).execute()
      }),
    revokeToken: (person, id, line) =>
      write(
        async (db) => {
          const gone = await db
            .deleteFrom('person_token')
            .where('id', '=', id)
            .where('person', '=', person)
            .returning('id')
            .execute()
          if (gone.length > 0) await appendLine(db, engine, line)
          return gone.length > 0
        },
        { isOnce: true },
      ),
  }
}
