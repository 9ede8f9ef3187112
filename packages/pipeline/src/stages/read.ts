/** read: a capture into the versions of its articles. The same bytes give the same words, so that a job may run twice. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Article, ArticleKey, Capture, Job } from '@parallax/contract'
import { pieceKind, VERSION } from '@parallax/core'
import { addressesOf, articleKey, canonicalAddress, MAX_FILE_BYTES, textKey } from '@parallax/ingest'
import type { Arrived, NewJob } from '@parallax/store'
import { captureFile } from '../capturing.js'
import { withCure } from '../inputs/cures.js'
import { type InputRef, inputGroupJob, inputOf } from '../inputs/job.js'
import { type FetchPayload, payloadOf, type ReadPayload } from '../payloads.js'
import type { ReadPart, ReadTask } from '../readers/tasks.js'
import { refetchJob } from '../refetching.js'
import { type Context, eachAlone, now, type Outcome, type Stage } from '../stage.js'
import { aloneWithBytes, identifyFile } from './file-identity.js'

export const readStage: Stage = { name: 'read', batch: 4, run: eachAlone(readOne) }

async function readOne(job: Job, context: Context): Promise<Outcome> {
  const payload = payloadOf<ReadPayload>(job, {
    capture: 'string?',
    file: 'string?',
    source: 'string?',
    outlet: 'string?',
    part: 'string',
  })
  const input = inputOf(job)
  const served = await (input === null ? servedBy(payload, context) : servedByPerson(payload, input, context))
  if (typeof served === 'string') return { state: 'failed', why: served, isFinal: true }
  const next: NewJob[] = []
  const told = { articles: [] as ArticleKey[], said: [] as string[] }
  const at = now(context)
  const isAgain = job.attempts > 1
  await context.pool.run({ name: 'read', from: served.from, now: at }, async (part) => {
    const isWanted = payload.part === 'all' || (part.kind === 'article' && part.article.url === null)
    if (!isWanted) return
    const taken = await take(part, { served, payload, input, isAgain }, context)
    next.push(...taken.next)
    told.articles.push(...taken.articles)
    told.said.push(...taken.said)
  })
  return { state: 'done', next: [...next, ...(input === null ? refetch(job, context) : [])], told }
}

/** Where the words come from: a capture with its proof, or a file that is its own. */
interface Served {
  from: ReadTask['from']
  capture: Capture | null
  /** The address or path, as it is shown. */
  address: string
  asked: readonly string[]
  at: string
}

/** What is to be read, or why it cannot be: bytes that are gone do not come back by trying again. */
async function servedBy({ capture: id, file }: ReadPayload, context: Context): Promise<Served | string> {
  if (id === null) {
    if (file === null) return 'The job names neither a capture nor a file.'
    return { from: { kind: 'file', path: file }, capture: null, address: file, asked: [], at: now(context) }
  }
  const capture = await context.store.captures.get(id)
  if (capture === null) return `There is no capture ${id}.`
  const { file: name, offset, length, requested, address, at } = capture
  const from = {
    kind: 'capture',
    folder: context.store.captureFolder,
    place: { file: name, offset, length },
  } as const
  return { from, capture, address, asked: [requested, address], at }
}

/** What a person added, from its file. It is captured first; one too large for that is its own proof. */
async function servedByPerson(
  payload: ReadPayload,
  { batch, item }: InputRef,
  context: Context,
): Promise<Served | string> {
  const { file } = payload
  if (file === null) return servedBy(payload, context)
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return 'What was added is no longer on the disk. Add it again.'
  if (size > MAX_FILE_BYTES) return servedBy(payload, context)
  const address = `file:///inputs/${batch}/${item}/${basename(file)}`
  const capture = await captureFile({ address, at: now(context), bytes: await readFile(file) }, null, context)
  return servedBy({ ...payload, capture: capture.id, file: null }, context)
}

/** Where a part comes from. `isAgain`: an earlier try may have died between storing an article and handing it on. */
interface Origin {
  served: Served
  payload: ReadPayload
  input: InputRef | null
  isAgain: boolean
}

interface Taken {
  next: NewJob[]
  articles: ArticleKey[]
  said: string[]
}

const nothing = (...said: string[]): Taken => ({ next: [], articles: [], said })

async function take(part: ReadPart, origin: Origin, context: Context): Promise<Taken> {
  const { served, payload, input } = origin
  const capture = served.capture?.id ?? null
  if (part.kind !== 'article') {
    const { kind, ...said } = part
    await say(kind === 'note' ? 'noted' : 'not-read', served.address, { ...said, capture }, context)
    return part.kind === 'note' ? nothing() : nothing(withCure(part.code, part.reason))
  }
  const url = input !== null && part.article.url?.startsWith('file:') ? null : part.article.url
  const article = { ...part.article, url, outlet: part.article.outlet ?? payload.outlet }
  const file = input === null ? oneFile(article, served) : null
  if (file === null) return keep({ article, part }, identify(article, served, input), origin, context)
  return aloneWithBytes(file, context.store, async () => {
    const { news, gone, ...identity } = await identifyFile(file, context.store)
    if (news !== null)
      await say(news.what, file.address, { from: news.from, article: identity.key, capture }, context)
    const taken = await keep({ article, part }, { ...identity, address: null }, origin, context)
    for (const path of gone) await context.store.articles.forget(path)
    return taken
  })
}

interface Read {
  article: Article
  part: Extract<ReadPart, { kind: 'article' }>
}

async function keep(
  { article, part }: Read,
  { key, addresses, address }: Identity,
  { served, input, isAgain }: Origin,
  context: Context,
): Promise<Taken> {
  const capture = served.capture?.id ?? null
  if (await hidesWords(key, article, context)) {
    await say('partial-not-taken', served.address, { reason: article.partial, capture }, context)
    // The article is there, with more words than were brought now.
    return input === null ? nothing() : await known(key, input, context)
  }
  const { outlet, headline, language, published, sha256 } = article
  const arrived = await context.store.articles.arrive({
    article: { key, address, outlet, headline, language, published, kind: pieceKind(article) },
    addresses,
    version: { seenAt: served.at, capture, sha256, article },
  })
  if (capture !== null) await context.store.captures.bind(capture, key)
  const isKnown = arrived.state === 'unchanged' && !isAgain
  if (isKnown && input === null) return { next: [], articles: [key], said: [] }
  if (!isKnown || (await context.store.articles.annotation(key, arrived.seq, VERSION)) === null) {
    const annotation = { ...part.annotation, id: key, article }
    await context.store.articles.putAnnotation(key, arrived.seq, VERSION, annotation)
  }
  const next = input === null ? groupJob(arrived) : inputGroupJob(key, arrived.seq, input)
  return { next: [next], articles: [key], said: [] }
}

async function known(key: ArticleKey, input: InputRef, { store }: Context): Promise<Taken> {
  const version = await store.articles.version(key)
  return { next: version === null ? [] : [inputGroupJob(key, version.seq, input)], articles: [key], said: [] }
}

function groupJob({ key, seq }: Arrived): NewJob {
  return { stage: 'group', key: `${key}/${seq}`, payload: { article: key, seq } }
}

/** Inputs that hold many articles; any other file holds one, which its path names. */
const COLLECTION = /\.(?:jsonl|ndjson|json|xml|rss|atom|warc|wacz|mbox|zip|gz)$/iu

/** The capture of a file that holds one article, which nothing but its path names; null for anything else. */
function oneFile({ url }: Article, { address, capture }: Served): Capture | null {
  const isNamed = url !== null && canonicalAddress(url) !== null
  return isNamed || !address.startsWith('file:') || COLLECTION.test(address) ? null : capture
}

interface Identity {
  key: ArticleKey
  address: string | null
  addresses: string[]
}

/** One article under all its addresses: that of its page, else that of its file; one without either is known by its words. */
function identify(
  article: Article,
  { address: answered, asked, capture }: Served,
  input: InputRef | null,
): Identity {
  const isFile = answered.startsWith('file:') || capture === null
  const own = isFile ? article.url : answered
  const address = own === null ? null : canonicalAddress(own, { canonicalLink: article.url })
  if (address !== null) {
    const seen = isFile ? [] : asked
    return { key: articleKey(address), address, addresses: addressesOf(seen, address) }
  }
  // A watched file that changes is the same article; two that a person adds under one name are not.
  const isOne = input === null && isFile && !COLLECTION.test(answered)
  const key: ArticleKey = textKey(isOne ? answered : article.text)
  return { key, address: null, addresses: isOne ? [answered] : [] }
}

/** A wall where there were words before: what is behind it is unknown, so it is no new version. */
async function hidesWords(key: ArticleKey, article: Article, { store }: Context): Promise<boolean> {
  if (article.partial === null) return false
  const before = await store.articles.version(key)
  return before !== null && before.article.partial === null
}

/** The fetch behind this reading goes on by its schedule. */
function refetch({ payload }: Job, context: Context): NewJob[] {
  const { address, firstSeen, count } = payload
  if (typeof address !== 'string' || typeof firstSeen !== 'string' || typeof count !== 'number') return []
  return refetchJob(payload as unknown as FetchPayload, context)
}

async function say(
  what: string,
  subject: string,
  body: Record<string, unknown>,
  context: Context,
): Promise<void> {
  await context.store.log.append({ at: now(context), who: 'machine', what, subject, body })
}
