/** The API: every operation of the table, its input checked, its role demanded, its errors answered, in one place. */
import { OPERATIONS, type Operation } from '@parallax/contract/api'
import { API_ROOT, type OperationName, PATHS } from '@parallax/contract/paths'
import { readSettingsOf } from '@parallax/pipeline'
import { Hono } from 'hono'
import { type Authenticate, demand } from './authenticate.js'
import type { Actor, Handlers } from './handler.js'
import { answerJson, finishAnswer } from './http/answer.js'
import { checkAnswer } from './http/check-answer.js'
import { checkDoor, type DoorOptions } from './http/door.js'
import { addHeaders } from './http/headers.js'
import { answerProblem, type Fault, problemOf } from './http/problems.js'
import { addProviderRoutes } from './http/provider-routes.js'
import {
  DEFAULT_LIMITS,
  IN_PARTS_OR_RAISED,
  type Limits,
  readBody,
  readParams,
  readQuery,
  refusePacked,
  saysTooLarge,
  tooLarge,
} from './http/read-request.js'
import { senderOf } from './http/sender.js'
import { ProblemError } from './problem.js'
import { addReference } from './reference/routes.js'
import type { Services } from './services.js'

export interface AppOptions {
  handlers: Partial<Handlers>
  services: Services
  /** That of the services where it is left out. */
  authenticate?: Authenticate
  /** Loopback alone where it is left out. */
  door?: DoorOptions
  limits?: Partial<Limits>
  /** Is told what nobody outside can mend. */
  onFault?: (fault: Fault) => void
  /** For tests: an answer that is not as the table promises is a fault. */
  checksAnswers?: boolean
}

/** A handler as the loop over the table sees it. */
type AnyHandler = (
  request: {
    params: Readonly<Record<string, string>>
    query: unknown
    body: unknown
    actor: Actor | null
    raw: Request
    from: string | null
  },
  services: Services,
) => Promise<unknown>

/** What people show of themselves is kept by no cache at all; the rest by the reader's own, which asks each time. */
const cacheOf = ({ group }: Operation) => (group === 'People' ? 'no-store' : 'private, no-cache')

export function createApp(options: AppOptions): Hono {
  const { services, onFault = () => undefined } = options
  const app = createGuarded(options.door ?? { publicOrigin: null })
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  for (const name of Object.keys(PATHS) as OperationName[]) {
    const [method, path] = PATHS[name]
    const answer = createAnswer(name, { ...options, limits })
    app.on(method, `${API_ROOT}${path.replace(/\{(\w+)\}/gu, ':$1')}`, (context) =>
      answer(context.req.raw, context.req.param(), senderOf(context.req.raw, context.env)).catch(
        (error: unknown) =>
          context.req.raw.signal.aborted
            ? brokenOff()
            : answerProblem(problemOf(error, `${method} ${path}`, onFault)),
      ),
    )
  }
  addProviderRoutes(app, {
    auth: services.auth,
    publicOrigin: options.door?.publicOrigin ?? null,
    onFault,
  })
  addReference(app)
  app.all(`${API_ROOT}/*`, ({ req }) => answerProblem(noSuchOperation(req.method, req.path)))
  app.onError((error, { req }) => answerProblem(problemOf(error, `${req.method} ${req.path}`, onFault)))
  return app
}

/** For a log in front of the server: who asked is gone, and that is no fault of anybody here. */
const brokenOff = () => new Response(null, { status: 499 })

/** An app that lets in only what the door does, and whose every answer has its headers. */
function createGuarded(door: DoorOptions): Hono {
  const app = new Hono()
  const isHttps = door.publicOrigin?.startsWith('https:') ?? false
  app.use(async (context, next) => {
    const { raw, path } = context.req
    const refusal = refusalAt(raw, door)
    if (refusal !== null) context.res = answerProblem(refusal)
    else await next()
    // Of an answer to HEAD the head alone is sent; nobody would end its body, nor what makes it.
    if (raw.method === 'HEAD') await context.res.body?.cancel()
    addHeaders(context.res, path, isHttps)
  })
  return app
}

function refusalAt(request: Request, door: DoorOptions): ProblemError | null {
  try {
    checkDoor(request, door)
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
}

type Answer = (
  raw: Request,
  params: Readonly<Record<string, string>>,
  from: string | null,
) => Promise<Response>

function createAnswer(name: OperationName, options: AppOptions & { limits: Limits }): Answer {
  const { handlers, services, limits, checksAnswers = false } = options
  const authenticate = options.authenticate ?? services.auth.authenticate
  const operation: Operation = OPERATIONS[name]
  const handler = handlers[name] as AnyHandler | undefined
  const cache = cacheOf(operation)
  return async (request, encoded, from) => {
    const actor = await authenticate(request)
    demand(actor, operation.role)
    if (handler === undefined) throw notYet(name)
    const params = readParams(encoded)
    refusePacked(request)
    const query = readQuery(new URL(request.url).searchParams, operation.query)
    const body = await readBody(request, operation, limits)
    const most = body === null ? await formLimit(limits, services) : null
    const { raw, isOver } = most === null ? { raw: request, isOver: () => false } : bounded(request, most)
    const result = await handler({ params, query, body, actor, raw, from }, services).catch(
      (error: unknown) => {
        throw most !== null && isOver() ? tooLarge(most, IN_PARTS_OR_RAISED) : error
      },
    )
    const answer = await toAnswer(result, { request, cache })
    if (checksAnswers) await checkAnswer(answer, operation.response, name)
    return answer
  }
}

async function toAnswer(result: unknown, options: { request: Request; cache: string }): Promise<Response> {
  if (result instanceof Response) return finishAnswer(result, options)
  if (result === null || result === undefined)
    return new Response(null, { status: 204, headers: { 'cache-control': options.cache } })
  return answerJson(result, options)
}

const MEGABYTE = 1_000_000

/** As the settings stand when the files come: they may be changed meanwhile, by any process. */
async function formLimit({ form }: Limits, { store }: Services): Promise<number> {
  return form ?? (await readSettingsOf(store)).upload * MEGABYTE
}

/** The request with a body that breaks off beyond the limit, and whether it did. */
function bounded(request: Request, limit: number): { raw: Request; isOver: () => boolean } {
  if (saysTooLarge(request, limit)) throw tooLarge(limit, IN_PARTS_OR_RAISED)
  let size = 0
  const guard = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > limit) controller.error(tooLarge(limit, IN_PARTS_OR_RAISED))
      else controller.enqueue(chunk)
    },
  })
  const body = request.body?.pipeThrough(guard) ?? null
  const { url, method, headers, signal } = request
  return {
    raw: new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit),
    isOver: () => size > limit,
  }
}

function notYet(name: OperationName): ProblemError {
  return new ProblemError({
    status: 501,
    type: 'not-yet',
    title: 'This server does not do that yet.',
    detail: `${name} stands in the table of operations and is not built.`,
    cure: 'Use a newer server.',
  })
}

/** 405 where the path is known under other methods, else 404. */
function noSuchOperation(method: string, path: string): ProblemError {
  const known = Object.values(PATHS).filter(([, known]) => {
    const pattern = known.replace(/\{\w+\}/gu, '[^/]+')
    return new RegExp(`^${API_ROOT}${pattern}$`, 'u').test(path)
  })
  const allowed = known.map(([each]) => (each === 'GET' ? 'GET, HEAD' : each)).join(', ')
  const detail = `${method} ${path.slice(0, 200)} is no operation of the API.`
  if (known.length === 0)
    return new ProblemError({
      status: 404,
      type: 'no-operation',
      title: 'There is nothing under this address.',
      detail,
      cure: 'See /api for all operations.',
    })
  return new ProblemError({
    status: 405,
    type: 'method',
    title: 'That cannot be done here.',
    detail,
    cure: `Use ${allowed}.`,
    headers: { allow: allowed },
  })
}
