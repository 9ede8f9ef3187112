/** What is known of two figures of a row beside the figures themselves. */
import type { LinkKind } from './linking.js'
import type { Gazetteer } from './places.js'

/** The first and the last publication that states a number, ISO 8601. */
export interface Stated {
  first: string
  last: string
}

export interface Standing {
  /** How the two were lined up; `role` for tolls that share role and group only. */
  link: LinkKind | 'role'
  /** When accounts stated each of the two numbers, or null where no statement is dated. */
  published: [Stated | null, Stated | null]
  /** Whether the words beside one of the statements of the two numbers say that it moves. */
  moving: boolean
  /** Whether they say that it has grown to this, for each of the two. */
  grown: [boolean, boolean]
  /** Whether some account gives the number for a stretch of time, for each of the two. */
  overSpan: [boolean, boolean]
  /** Whether the account of the second also states the value of the first for itself, or the other way round. */
  alsoStated(): boolean
  /** The number that the second is said to be a part of, as written, or null. */
  whole: string | null
  gazetteer: Gazetteer
}
