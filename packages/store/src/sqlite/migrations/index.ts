/** All steps in order. A step that was published is never changed; a new form is a new step. */
import { first } from './0001-first.js'
import { hosts } from './0002-hosts.js'
import { people } from './0003-people.js'
import { readingRoom } from './0004-reading-room.js'
import { mentions } from './0005-mentions.js'
import { merged } from './0006-merged.js'
import { guesses } from './0007-guesses.js'
import { byOutlet } from './0008-by-outlet.js'
import { logLists } from './0009-log-lists.js'

export interface Migration {
  number: number
  name: string
  statements: readonly string[]
}

export const migrations: readonly Migration[] = [
  first,
  hosts,
  people,
  readingRoom,
  mentions,
  merged,
  guesses,
  byOutlet,
  logLists,
]
