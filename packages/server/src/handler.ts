/** What a handler is given and what it gives back. Roles, schemas and errors are settled before and after it, in one place. */
import type { Operations } from '@parallax/contract/api'
import type { OperationName } from '@parallax/contract/paths'
import type { Actor } from './authenticate.js'
import type { Services } from './services.js'

interface Typed<Output> {
  _zod: { output: Output }
}
type OutputOf<Schema> = Schema extends Typed<infer Output> ? Output : null

export type { Actor }

export interface ApiRequest<Name extends OperationName> {
  params: Readonly<Record<string, string>>
  query: Operations[Name] extends { query: infer Query } ? OutputOf<Query> : undefined
  /** Checked; null where it came in another of the operation's media types, which `raw` has. */
  body: Operations[Name] extends { body: infer Body } ? OutputOf<Body> | null : undefined
  /** Null only for operations that anyone may do. */
  actor: Actor | null
  raw: Request
  /** The address that it comes from, as far as that is known; for slowing down guesses. */
  from: string | null
}

/** A JSON value, null for no content, or an answer of its own (streams, files, what is kept compressed). */
export type Handler<Name extends OperationName> = (
  request: ApiRequest<Name>,
  services: Services,
) => Promise<OutputOf<Operations[Name]['response']> | Response>

export type Handlers = { readonly [Name in OperationName]: Handler<Name> }
