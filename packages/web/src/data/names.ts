/** Types of calls that the page makes, from the table of the API. */
import type { AnswerOf, CallOf } from '@parallax/client'
import type { OperationName, PATHS } from '@parallax/contract/paths'

type Method<Name extends OperationName> = (typeof PATHS)[Name][0]

/** Operations that change nothing, and whose answers are kept. */
export type ReadName = { [Name in OperationName]: Method<Name> extends 'GET' ? Name : never }[OperationName]
export type WriteName = Exclude<OperationName, ReadName>

/** What a call takes, without the signal, which the cache sets. Optional where nothing must be given. */
export type Asked<Name extends OperationName> = Omit<CallOf<Name>, 'signal'>
export type AskedRest<Name extends OperationName> =
  Record<never, never> extends CallOf<Name> ? [asked?: Asked<Name> | null] : [asked: Asked<Name> | null]

export type { AnswerOf, OperationName }
