/** A typed client of the API: what goes in and comes out of each operation is known from its table. */
import type { LiveEvent, Operations, Problem } from '@parallax/contract/api'
import { API_ROOT, type OperationName, PATHS } from '@parallax/contract/paths'

interface Typed<Input, Output> {
  _zod: { input: Input; output: Output }
}
type InputOf<Schema> = Schema extends Typed<infer Input, unknown> ? Input : never
type OutputOf<Schema> = Schema extends Typed<unknown, infer Output> ? Output : null

type Braced<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Braced<Rest>
  : never
type ParamsOf<Name extends OperationName> = Braced<(typeof PATHS)[Name][1]>

/** What an operation takes: parameters of its path, its query and its body, where it has them. `form` stands for a body with files, or one file of a media type that the operation takes. */
export type CallOf<Name extends OperationName> = ([ParamsOf<Name>] extends [never]
  ? { params?: undefined }
  : { params: Record<ParamsOf<Name>, string | number> }) &
  (Operations[Name] extends { query: infer Query } ? { query?: InputOf<Query> } : { query?: undefined }) &
  (Operations[Name] extends { body: infer Body }
    ? { body: InputOf<Body>; form?: undefined } | { body?: undefined; form: FormData | Blob }
    : { body?: undefined; form?: undefined }) & { signal?: AbortSignal }

export type AnswerOf<Name extends OperationName> = OutputOf<Operations[Name]['response']>

/** The server refused, with its reason and the cure; `problem.status` is 0 where there was no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(readonly problem: Problem) {
    super(`${problem.title} ${problem.detail}`)
  }
}

export interface ClientOptions {
  /** Of the server; that of the page where it is left out. */
  origin?: string
  /** A token, for programs; a page has its session. */
  token?: string
  fetch?: typeof fetch
}

export interface Client {
  /** Rejects with {@link ApiError}. */
  call<Name extends OperationName>(
    name: Name,
    ...[options]: Record<never, never> extends CallOf<Name>
      ? [options?: CallOf<Name>]
      : [options: CallOf<Name>]
  ): Promise<AnswerOf<Name>>
  /** The address of an operation, for links and downloads. */
  address(name: OperationName, params?: Readonly<Record<string, string | number>>, query?: object): string
}

/** The header by which the server knows that a request was made by a script of its own page or a program, never by a foreign form. */
export const REQUEST_HEADER = 'x-parallax'

const OUT_OF_REACH: Problem = {
  type: '#unreachable',
  title: 'The server does not answer.',
  status: 0,
  detail: 'The connection failed before anything came back.',
  cure: 'Check that it runs (parallax serve) and try again.',
}

function fill(path: string, params: Readonly<Record<string, string | number>>): string {
  return path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))
}

function queryOf(query: object | undefined): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined && value !== null) search.set(name, String(value))
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** The problem that an answer carries; one made of its status where it carries none. */
async function problemOf(answer: Response): Promise<Problem> {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false
  if (isProblem) return (await answer.json()) as Problem
  const { status } = answer
  return {
    type: '#unexpected',
    title: `The server answered ${status}.`,
    status,
    detail: 'It gave no reason.',
    cure: 'Look at its log.',
  }
}

/** What a call may hold, whatever the operation. */
interface AnyCall {
  params?: Readonly<Record<string, string | number>>
  query?: object
  body?: object
  form?: FormData | Blob
  signal?: AbortSignal
}

export function createClient({ origin = '', token, fetch: send = fetch }: ClientOptions = {}): Client {
  const address: Client['address'] = (name, params = {}, query) =>
    `${origin}${API_ROOT}${fill(PATHS[name][1], params)}${queryOf(query)}`

  async function call(name: OperationName, options: AnyCall = {}): Promise<unknown> {
    const { params, query, body, form, signal } = options
    const headers: Record<string, string> = { accept: 'application/json', [REQUEST_HEADER]: '1' }
    if (token !== undefined) headers.authorization = `Bearer ${token}`
    if (body !== undefined) headers['content-type'] = 'application/json'
    const [method] = PATHS[name]
    const content = form ?? (body === undefined ? null : JSON.stringify(body))
    const at = address(name, params, query)
    const answer = await send(at, { method, headers, body: content, signal: signal ?? null }).catch(
      (error: unknown) => {
        if (signal?.aborted) throw error
        throw new ApiError(OUT_OF_REACH)
      },
    )
    if (!answer.ok) throw new ApiError(await problemOf(answer))
    return answer.status === 204 ? null : answer.json()
  }
  return { call: call as unknown as Client['call'], address }
}

export type { LiveEvent, Problem }
