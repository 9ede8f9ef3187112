/** A small server of the room for browser tests: the built page, and an API that remembers what it is told, over invented data. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AnswerOf } from '@parallax/client'
import type { Outlet, Settings, WatchedSource } from '@parallax/contract'
import type {
  InputBatch,
  InputItem,
  LiveEvent,
  Problem,
  Role,
  Session,
  StorySummary,
  Token,
  User,
} from '@parallax/contract/api'
import { API_ROOT, type OperationName, PATHS } from '@parallax/contract/paths'
import { matchPath } from '../router/match.js'
import {
  ARTICLE,
  detail,
  hit,
  OUTLET_LIST,
  outletDetail,
  PARKED,
  SETTINGS,
  SOURCES,
  STATUS,
  story,
  TOKENS,
  TRIAL,
  USERS,
} from './_room-data.js'

const room = fileURLToPath(new URL('../..', import.meta.url))
const built = join(room, 'dist/app')
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the page where it is missing or older than a source. Gives its folder. */
export function builtApp(): string {
  const index = join(built, 'index.html')
  const sources = ['src', 'app.html', 'vite.app.config.ts', '../client/src'].map((name) =>
    newest(join(room, name)),
  )
  if (!existsSync(index) || statSync(index).mtimeMs < Math.max(...sources)) {
    const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js')
    const args = [vite, 'build', '--config', 'vite.app.config.ts', '--logLevel', 'error']
    execFileSync(process.execPath, args, { cwd: room })
  }
  return built
}

interface Asked {
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  body: Record<string, unknown>
  form: FormData | null
}

class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(readonly problem: Problem) {
    super(problem.title)
  }
}

export function refusal(
  status: number,
  title: string,
  cure = 'Ask for something else.',
  type = '#refused',
): Refusal {
  return new Refusal({ type, title, status, detail: 'The fake server was told to.', cure })
}

type Answers = { [Name in OperationName]?: (asked: Asked) => AnswerOf<Name> }

export interface FakeState {
  stories: StorySummary[]
  sources: WatchedSource[]
  outlets: Outlet[]
  settings: Settings
  users: User[]
  tokens: Token[]
  parked: typeof PARKED
  session: Session
  batches: InputBatch[]
}

export interface FakeRoom {
  address: string
  state: FakeState
  /** Operations that were asked for, in order, without the line of events. */
  asked: { name: OperationName; query: string; body: unknown }[]
  /** Whether the line of events comes through. */
  isTelling: boolean
  /** Takes the place of an answer. */
  answers: Answers
  tell(event: LiveEvent): void
  /** Stops answering; every connection breaks. */
  goDown(): Promise<void>
  comeUp(): Promise<void>
}

function page<Item>(items: Item[], { query }: Asked): { items: Item[]; next: string | null } {
  const from = Number(query.get('after') ?? 0)
  const limit = Number(query.get('limit') ?? 50)
  const next = from + limit < items.length ? String(from + limit) : null
  return { items: items.slice(from, from + limit), next }
}

function needed<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw refusal(404, `There is no such ${what}.`, 'Go back to the list.')
  return item
}

function sorted(stories: readonly StorySummary[], query: URLSearchParams): StorySummary[] {
  const conflicts = ({ counts }: StorySummary) => counts?.conflicts ?? -1
  const order: Record<string, (one: StorySummary, other: StorySummary) => number> = {
    newest: (one, other) => other.changedAt.localeCompare(one.changedAt),
    contested: (one, other) => conflicts(other) - conflicts(one),
    accounts: (one, other) => other.articles - one.articles,
  }
  const language = query.get('language')
  const outlet = query.get('outlet')
  return stories
    .filter((each) => language === null || each.language === language)
    .filter((each) => outlet === null || each.outlets.includes(outlet))
    .filter((each) => each.articles >= Number(query.get('least') ?? 1))
    .sort(order[query.get('sort') ?? 'newest'])
}

/** What became of a thing that was added: whatever holds "unreadable" is refused. */
function itemOf(name: string, content: string): InputItem {
  return {
    name,
    kind: name.startsWith('http') ? 'address' : 'text',
    said: content.includes('partly') ? ['A second page of it could not be read.'] : [],
    articles: 0,
    state: 'waiting',
    error: content.includes('unreadable') ? 'It holds no article: send the text itself.' : null,
    article: null,
    story: null,
  }
}

function standardAnswers(state: FakeState, added: (batch: InputBatch) => void): Answers {
  const { stories } = state
  return {
    getSession: () => state.session,
    signIn: ({ body }) => {
      const user = state.users.find(({ name }) => name === body.name)
      if (user === undefined || body.password !== 'correct horse battery')
        throw refusal(
          401,
          'Name or password is wrong.',
          'Try again, or ask an administrator for a new password.',
        )
      state.session = { ...state.session, user }
      return state.session
    },
    signOut: () => {
      state.session = { ...state.session, user: null }
      return null
    },
    changePassword: ({ body }) => {
      if (body.current !== 'correct horse battery') throw refusal(403, 'The present password is another.')
      return null
    },
    listUsers: () => ({ users: state.users }),
    addUser: ({ body }) => {
      const user = {
        id: `u${state.users.length + 1}`,
        name: String(body.name),
        role: body.role as Role,
        isDisabled: false,
        hasPassword: true,
        createdAt: '2031-07-01T00:00:00.000Z',
      }
      state.users.push(user)
      return user
    },
    changeUser: ({ params, body }) => {
      const user = needed(
        state.users.find(({ id }) => id === params.user),
        'user',
      )
      return Object.assign(user, body)
    },
    listTokens: () => ({ tokens: state.tokens }),
    issueToken: ({ body }) => {
      const token = {
        id: `t${state.tokens.length + 1}`,
        label: String(body.label),
        role: body.role as Role,
        createdAt: '2031-07-01T00:00:00.000Z',
        expiresAt: null,
        lastUsedAt: null,
      }
      state.tokens.push(token)
      return { ...token, secret: 'plx_only-shown-once' }
    },
    revokeToken: ({ params }) => {
      state.tokens = state.tokens.filter(({ id }) => id !== params.token)
      return null
    },
    listStories: (asked) => page(sorted(stories, asked.query), asked),
    getStory: ({ params }) =>
      detail(
        needed(
          stories.find(({ id }) => id === params.story),
          'story',
        ),
      ),
    visitStory: () => null,
    listReviews: ({ params }) => ({ story: params.story!, comparison: null, people: null, findings: [] }),
    search: (asked) => {
      const q = asked.query.get('q') ?? ''
      const hits = q === 'nothing' ? [] : Array.from({ length: 45 }, (_, index) => hit(q, index))
      return { ...page(hits, asked), searched: 1702 }
    },
    getArticle: ({ params }) => ({
      article: { ...ARTICLE, key: params.article ?? '' },
      membership:
        params.article === '4711'
          ? {
              key: '4711',
              story: 's0',
              incident: null,
              score: 1,
              reason: 'It opened the story.',
              by: 'machine',
              isPinned: false,
              at: ARTICLE.firstSeen,
            }
          : null,
      versions: [
        {
          key: params.article ?? '',
          seq: 1,
          seenAt: ARTICLE.firstSeen,
          capture: null,
          sha256: 'a'.repeat(64),
          headline: ARTICLE.headline,
        },
      ],
      captures: [],
    }),
    addInputs: ({ body, form }) => {
      const files = form?.getAll('file').filter((each) => typeof each !== 'string') ?? []
      const texts = (body.texts ?? []) as { text: string; headline?: string }[]
      const addresses = (body.addresses ?? []) as string[]
      const batch: InputBatch = {
        id: `b${state.batches.length + 1}`,
        at: '2031-07-01T00:00:00.000Z',
        who: 'Mara',
        story: null,
        items: [
          ...files.map((file) => itemOf(file.name, file.name)),
          ...texts.map(({ text, headline }) => itemOf(headline ?? text.slice(0, 40), text)),
          ...addresses.map((address) => itemOf(address, address)),
        ],
      }
      state.batches.push(batch)
      added(batch)
      return batch
    },
    getInputs: ({ params }) =>
      needed(
        state.batches.find(({ id }) => id === params.batch),
        'batch',
      ),
    listOutlets: () => ({
      outlets: state.outlets.map((outlet, index) => ({
        ...outlet,
        articles: 42 - index * 7,
        isEntered: index === 0,
      })),
    }),
    getOutlet: ({ params }) =>
      outletDetail(
        needed(
          state.outlets.find(({ name }) => name === params.outlet),
          'outlet',
        ),
      ),
    putOutlet: ({ params, body }) => {
      const outlet = body as unknown as Outlet
      state.outlets = [...state.outlets.filter(({ name }) => name !== params.outlet), outlet]
      return outlet
    },
    importOutlets: ({ body }) => {
      const outlets = body.outlets as Outlet[]
      state.outlets.push(...outlets)
      return { count: outlets.length }
    },
    getStatus: () => ({ ...STATUS, queue: { ...STATUS.queue, parked: state.parked.length } }),
    listParked: (asked) => page(state.parked, asked),
    retryParked: () => ({ count: state.parked.splice(0).length }),
    retryJob: ({ params }) => {
      state.parked = state.parked.filter(({ id }) => id !== params.job)
      return { count: 1 }
    },
    listSources: () => ({ sources: state.sources }),
    addSource: ({ body }) => {
      const source: WatchedSource = {
        ...SOURCES[0]!,
        id: `w${state.sources.length + 1}`,
        address: String(body.address),
        title: TRIAL.title,
        outlet: null,
      }
      state.sources.push(source)
      return { ...source, entries: TRIAL.entries }
    },
    trySource: ({ body }) => {
      if (String(body.address).includes('private'))
        throw refusal(422, 'This address is of a private network.', 'Name a public address.')
      return TRIAL
    },
    changeSource: ({ params, body }) => {
      const index = state.sources.findIndex(({ id }) => id === params.source)
      const source = { ...needed(state.sources[index], 'source'), isPaused: body.isPaused === true }
      state.sources[index] = source
      return source
    },
    removeSource: ({ params }) => {
      state.sources = state.sources.filter(({ id }) => id !== params.source)
      return null
    },
    getSettings: () => state.settings,
    changeSettings: ({ body }) => Object.assign(state.settings, body),
  }
}

function firstState(): FakeState {
  return {
    stories: Array.from({ length: 65 }, (_, index) => story(index)),
    sources: structuredClone(SOURCES),
    outlets: structuredClone(OUTLET_LIST),
    settings: { ...SETTINGS },
    users: structuredClone(USERS),
    tokens: structuredClone(TOKENS),
    parked: structuredClone(PARKED),
    session: { mode: 'accounts', user: USERS[0]!, provider: null },
    batches: [],
  }
}

function findOperation(
  method: string,
  path: string,
): { name: OperationName; params: Readonly<Record<string, string>> } | null {
  for (const [name, [verb, pattern]] of Object.entries(PATHS)) {
    if (verb !== method) continue
    const params = matchPath(pattern.replace(/\{(\w+)\}/gu, ':$1'), path)
    if (params !== null) return { name: name as OperationName, params }
  }
  return null
}

async function contentOf(
  request: IncomingMessage,
): Promise<{ body: Record<string, unknown>; form: FormData | null }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const bytes = new Uint8Array(Buffer.concat(parts))
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/'))
    return { body: {}, form: await new Response(bytes, { headers: { 'content-type': type } }).formData() }
  return {
    body: bytes.length === 0 ? {} : (JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>),
    form: null,
  }
}

export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

function sendFile(path: string, response: ServerResponse): void {
  const asset = join(built, path)
  const file = path.startsWith('/assets/') ? asset : join(built, 'index.html')
  if (!existsSync(file)) {
    response.writeHead(404).end()
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(readFileSync(file))
}

/** Things added are done one after another, each told as it goes. */
function work(batch: InputBatch, tell: (event: LiveEvent) => void): void {
  const steps: (() => void)[] = batch.items.flatMap((item) => [
    () => {
      item.state = 'reading'
    },
    () => {
      if (item.error !== null) item.state = 'failed'
      else Object.assign(item, { state: 'done', articles: 1, article: '4711', story: 's0' })
    },
  ])
  for (const [index, step] of steps.entries())
    setTimeout(
      () => {
        step()
        tell({ type: 'inputs', batch })
      },
      40 * (index + 1),
    )
}

export async function startFakeRoom(): Promise<FakeRoom> {
  builtApp()
  const state = firstState()
  const lines = new Set<ServerResponse>()
  const tell = (event: LiveEvent) => {
    for (const line of lines) line.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  }
  const standard = standardAnswers(state, (batch) => work(batch, tell))
  const fake: FakeRoom = { address: '', state, asked: [], isTelling: true, answers: {}, tell, goDown, comeUp }
  let server: Server

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (!url.pathname.startsWith(API_ROOT)) return sendFile(url.pathname, response)
    const found = findOperation(request.method ?? 'GET', url.pathname.slice(API_ROOT.length))
    if (found?.name === 'listen' && !fake.isTelling) {
      response.writeHead(502).end()
      return
    }
    if (found?.name === 'listen') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n')
      lines.add(response)
      request.on('close', () => lines.delete(response))
      return
    }
    try {
      const handle = found === null ? undefined : (fake.answers[found.name] ?? standard[found.name])
      if (found === null || handle === undefined) throw refusal(404, 'The fake server does not know this.')
      const { body, form } = await contentOf(request)
      fake.asked.push({ name: found.name, query: url.search, body })
      const value = handle({ params: found.params, query: url.searchParams, body, form })
      if (value === null) response.writeHead(204).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const headers = { 'content-type': 'application/problem+json' }
      response.writeHead(error.problem.status, headers).end(JSON.stringify(error.problem))
    }
  }

  async function comeUp(): Promise<void> {
    server = createServer((request, response) => void answer(request, response))
    const port = fake.address === '' ? 0 : Number(new URL(fake.address).port)
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    fake.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async function goDown(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    lines.clear()
    await closed
  }

  await comeUp()
  return fake
}
