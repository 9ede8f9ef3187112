import type { Membership, StoredStory } from '@parallax/contract'
import type { Piece, PlacedPiece, Stories } from '../store.js'
import type { Context, Db } from './context.js'
import { fromToken, toPage } from './paging.js'
import { createStoryReading } from './story-reading.js'
import { columnText, countOf, instantOf, keyOf, nameOf, toRecord } from './values.js'

const toStory = ({ record }: { record: string }) => JSON.parse(record) as StoredStory
const toMembership = ({ record }: { record: string }) => JSON.parse(record) as Membership

function storyRow(story: StoredStory) {
  const times = {
    from: instantOf(story.from),
    to: instantOf(story.to),
    changedAt: instantOf(story.changedAt),
  }
  return {
    id: nameOf(story.id, 'a story'),
    changed_at: times.changedAt,
    is_open: story.isOpen ? 1 : 0,
    merged_into: story.mergedInto,
    language: columnText(story.language),
    articles: story.articles,
    touched_at: times.changedAt,
    record: toRecord({ ...story, ...times }),
  }
}

function membershipRow(membership: Membership) {
  const at = instantOf(membership.at)
  return {
    key: keyOf(membership.key),
    story: nameOf(membership.story, 'a story'),
    at,
    is_pinned: membership.isPinned ? 1 : 0,
    by_person: membership.by === 'person' ? 1 : 0,
    record: toRecord({ ...membership, at }),
  }
}

async function putStory(db: Db, story: StoredStory): Promise<void> {
  const { id, ...row } = storyRow(story)
  await db
    .insertInto('story')
    .values({ id, ...row })
    .onConflict((is) =>
      is.column('id').doUpdateSet(({ eb, ref, val }) => ({
        ...row,
        // A comparison may have come since.
        touched_at: eb
          .case()
          .when('story.touched_at', '>', row.touched_at)
          .then(ref('story.touched_at'))
          .else(val(row.touched_at))
          .end()
          .$castTo<string>(),
      })),
    )
    .execute()
}

/** What a person set or pinned stays where a machine says otherwise. */
async function putMembership(db: Db, membership: Membership, by: Membership['by']): Promise<void> {
  const { key, ...row } = membershipRow(membership)
  await db
    .insertInto('membership')
    .values({ key, ...row })
    .onConflict((is) => {
      const update = is.column('key').doUpdateSet(row)
      if (by === 'person' || row.by_person === 1) return update
      return update.where('membership.by_person', '=', 0).where('membership.is_pinned', '=', 0)
    })
    .execute()
}

async function putPiece(db: Db, shard: string, { key, time, body }: Piece): Promise<void> {
  const row = { shard, time: instantOf(time), body }
  await db
    .insertInto('piece')
    .values({ key: keyOf(key), ...row })
    .onConflict((is) => is.column('key').doUpdateSet(row))
    .execute()
}

/** The shard moves from the revision that was read to the next, or another was faster. */
async function moveShard(db: Db, shard: string, expected: number): Promise<boolean> {
  const moved =
    expected === 0
      ? await db
          .insertInto('shard')
          .values({ shard: nameOf(shard, 'a shard'), revision: 1 })
          .onConflict((is) => is.column('shard').doNothing())
          .returning('shard')
          .execute()
      : await db
          .updateTable('shard')
          .set({ revision: expected + 1 })
          .where('shard', '=', shard)
          .where('revision', '=', expected)
          .returning('shard')
          .execute()
  return moved.length > 0
}

interface PlacedRow {
  key: string | number | bigint
  time: string
  body: Uint8Array
  record: string
}

const toPlaced = ({ key, time, body, record }: PlacedRow): PlacedPiece => ({
  key: String(key),
  time,
  body: new Uint8Array(body),
  membership: toMembership({ record }),
})

function placedRows(
  db: Db,
  shard: string,
  since: string,
  place: [string, string] | null,
  limit: number,
): Promise<PlacedRow[]> {
  const query = db
    .selectFrom('piece')
    .innerJoin('membership', 'membership.key', 'piece.key')
    .select(['piece.key', 'piece.time', 'piece.body', 'membership.record'])
    .where('piece.shard', '=', shard)
    .orderBy('piece.time')
    .orderBy('piece.key')
    .limit(limit)
  if (!place) return query.where('piece.time', '>=', since).execute()
  const [time, key] = [instantOf(place[0]), keyOf(place[1])]
  return query
    .where('piece.time', '>=', time)
    .where((where) => where.or([where('piece.time', '>', time), where('piece.key', '>', key)]))
    .execute()
}

export function createStories(context: Context): Stories {
  const { run, write } = context
  return {
    async revision(shard) {
      const row = await run((db) =>
        db.selectFrom('shard').select('revision').where('shard', '=', shard).executeTakeFirst(),
      )
      return Number(row?.revision ?? 0)
    },
    async placed(shard, since, { limit, after }) {
      const place = fromToken(after, ['text', 'text'])
      const rows = await run((db) => placedRows(db, shard, instantOf(since), place, countOf(limit) + 1))
      return toPage(rows, countOf(limit), (row) => [row.time, String(row.key)], toPlaced)
    },
    step: ({ shard, expected, pieces, stories, memberships, by = 'machine' }) =>
      write(async (db) => {
        if (!(await moveShard(db, shard, expected))) return false
        for (const story of stories) await putStory(db, story)
        for (const membership of memberships) await putMembership(db, membership, by)
        for (const piece of pieces) await putPiece(db, shard, piece)
        return true
      }),
    async get(id) {
      const row = await run((db) =>
        db.selectFrom('story').select('record').where('id', '=', id).executeTakeFirst(),
      )
      return row ? toStory(row) : null
    },
    async list({ limit, after }) {
      const place = fromToken(after, ['text', 'text'])
      const rows = await run((db) => {
        const query = db
          .selectFrom('story')
          .select(['id', 'changed_at', 'record'])
          .orderBy('changed_at', 'desc')
          .orderBy('id')
          .limit(countOf(limit) + 1)
        if (!place) return query.execute()
        const [at, id] = [instantOf(place[0]), place[1]]
        return query
          .where('changed_at', '<=', at)
          .where((where) => where.or([where('changed_at', '<', at), where('id', '>', id)]))
          .execute()
      })
      return toPage(rows, countOf(limit), (row) => [row.changed_at, row.id], toStory)
    },
    async members(story) {
      const rows = await run((db) =>
        db
          .selectFrom('membership')
          .select('record')
          .where('story', '=', story)
          .orderBy('at')
          .orderBy('key')
          .execute(),
      )
      return rows.map(toMembership)
    },
    ...createStoryReading(context),
    async membership(key) {
      const row = await run((db) =>
        db.selectFrom('membership').select('record').where('key', '=', keyOf(key)).executeTakeFirst(),
      )
      return row ? toMembership(row) : null
    },
    mergedInto: (id) => run((db) => readMerged(db, id)),
  }
}

async function readMerged(db: Db, id: string): Promise<string[]> {
  const found = new Set<string>([id])
  for (let into = [id]; into.length > 0; ) {
    const rows = await db.selectFrom('story').select('id').where('merged_into', 'in', into).execute()
    into = rows.map((row) => row.id).filter((each) => !found.has(each))
    for (const each of into) found.add(each)
  }
  found.delete(id)
  return [...found].sort()
}
