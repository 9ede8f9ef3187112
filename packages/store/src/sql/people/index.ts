/** People, their sessions and their tokens. */
import type { People } from '../../store.js'
import type { Context } from '../context.js'
import { createPersons } from './persons.js'
import { createSessions } from './sessions.js'
import { createTokens } from './tokens.js'

export const createPeople = (context: Context): People => ({
  ...createPersons(context),
  ...createSessions(context),
  ...createTokens(context),
})
