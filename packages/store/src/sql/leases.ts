import { sql } from 'kysely'
import type { Leases } from '../store.js'
import { CLOCK_SLACK_SECONDS } from './clock.js'
import type { Context } from './context.js'
import { addSeconds, nameOf } from './values.js'

export function createLeases({ run, now }: Context): Leases {
  return {
    /** One statement decides: the right is free, has lapsed, is the asker's own, or was given by a clock that was set back since. */
    async take(name, owner, seconds) {
      const at = await now()
      const row = { owner: nameOf(owner, 'an owner'), until: addSeconds(at, seconds), stamped_at: at }
      const taken = await run((db) =>
        db
          .insertInto('lease')
          .values({ name: nameOf(name, 'a lease'), ...row })
          .onConflict((is) =>
            is
              .column('name')
              .doUpdateSet(row)
              .where((where) =>
                where.or([
                  where('lease.owner', '=', owner),
                  where('lease.until', '<=', at),
                  where('lease.stamped_at', '>', addSeconds(at, CLOCK_SLACK_SECONDS)),
                ]),
              ),
          )
          .returning(sql<number>`1`.as('taken'))
          .execute(),
      )
      return taken.length > 0
    },
    async release(name, owner) {
      await run((db) => db.deleteFrom('lease').where('name', '=', name).where('owner', '=', owner).execute())
    },
    async holder(name) {
      const at = await now()
      const row = await run((db) =>
        db
          .selectFrom('lease')
          .select(['owner', 'until'])
          .where('name', '=', name)
          .where('until', '>', at)
          .executeTakeFirst(),
      )
      return row ?? null
    },
  }
}
