/** What points to a row that is not there, table by table. */
import { sql } from 'kysely'
import type { Db } from '../sql/context.js'
import type { Fault } from '../store.js'

/** More of one kind add nothing. */
const MAX_SHOWN = 100

/** `find` selects the subject that is damaged. */
interface Reference {
  message: string
  find: string
}

const without = (table: string, condition: string) => `not exists (select 1 from ${table} where ${condition})`

const REFERENCES: readonly Reference[] = [
  {
    message: 'its versions are not numbered from 1 without a gap',
    find: `select 'article ' || article.key as subject from article where versions <> (
      select count(*) from version where version.key = article.key and version.day = article.day and version.seq between 1 and article.versions)`,
  },
  {
    message: 'it belongs to no article',
    find: `select 'version ' || seq || ' of article ' || key as subject from version where ${without('article', 'article.key = version.key')}`,
  },
  {
    message: 'it reads a version that is not there',
    find: `select 'annotation of version ' || seq || ' of article ' || key as subject from annotation where ${without('version', 'version.key = annotation.key and version.day = annotation.day and version.seq = annotation.seq')}`,
  },
  {
    message: 'it leads to no article',
    find: `select 'address ' || address as subject from address where ${without('article', 'article.key = address.key')}`,
  },
  {
    message: 'the capture that proves it is not there',
    find: `select 'version ' || seq || ' of article ' || key as subject from version where capture is not null and ${without('capture', 'capture.id = version.capture')}`,
  },
  {
    message: 'it is bound to no article',
    find: `select 'capture ' || id as subject from capture where key is not null and ${without('article', 'article.key = capture.key')}`,
  },
  {
    message: 'it is of no article',
    find: `select 'membership of article ' || key as subject from membership where ${without('article', 'article.key = membership.key')}`,
  },
  {
    message: 'its story is not there',
    find: `select 'membership of article ' || key as subject from membership where ${without('story', 'story.id = membership.story')}`,
  },
  {
    message: 'the story that it was merged into is not there',
    find: `select 'story ' || id as subject from story where merged_into is not null and ${without('story as other', 'other.id = story.merged_into')}`,
  },
  {
    message: 'its story is not there',
    find: `select 'comparison ' || id as subject from comparison where ${without('story', 'story.id = comparison.story')}`,
  },
  {
    message: 'its comparison is not there',
    find: `select 'part ' || name || ' of comparison ' || comparison as subject from part where ${without('comparison', 'comparison.id = part.comparison')}`,
  },
  {
    message: 'its newest comparison is not there',
    find: `select 'story ' || id as subject from story where comparison is not null and ${without('comparison', 'comparison.id = story.comparison')}`,
  },
  {
    message: 'its story is not there',
    find: `select 'visit of ' || who || ' to story ' || story as subject from visit where ${without('story', 'story.id = visit.story')}`,
  },
  {
    message: 'its article was placed in no story',
    find: `select 'piece of article ' || key as subject from piece where ${without('membership', 'membership.key = piece.key')}`,
  },
  {
    message: 'its owner is not there',
    find: `select 'token ' || id as subject from person_token where ${without('person', 'person.id = person_token.person')}`,
  },
  {
    message: 'its source is not there',
    find: `select 'mark of source ' || source as subject from mark where ${without('source', 'source.id = mark.source')}`,
  },
]

export async function checkReferences(db: Db): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const { message, find } of REFERENCES) {
    const { rows } = await sql<{ subject: string }>`${sql.raw(find)} limit ${MAX_SHOWN}`.execute(db)
    for (const { subject } of rows) faults.push({ check: 'reference', subject, message })
  }
  return faults
}
