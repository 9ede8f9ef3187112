/** read: a capture into the versions of its articles. The same bytes give the same words, so that a job may run twice. */
import type { Article, ArticleKey, Capture, Job } from '@parallax/contract'
import { pieceKind, VERSION } from '@parallax/core'
import { addressesOf, articleKey, canonicalAddress, textKey } from '@parallax/ingest'
import type { Arrived, NewJob } from '@parallax/store'
import { type FetchPayload, payloadOf, type ReadPayload } from '../payloads.js'
import type { ReadPart, ReadTask } from '../readers/tasks.js'
import { refetchJob } from '../refetching.js'
import { type Context, eachAlone, now, type Outcome, type Stage } from '../stage.js'

export const readStage: Stage = { name: 'read', batch: 4, run: eachAlone(readOne) }

async function readOne(job: Job, context: Context): Promise<Outcome> {
  const payload = payloadOf<ReadPayload>(job, {
    capture: 'string?',
    file: 'string?',
    source: 'string?',
    outlet: 'string?',
    part: 'string',
  })
  const served = await servedBy(payload, context)
  if (typeof served === 'string') return { state: 'failed', why: served, isFinal: true }
  const next: NewJob[] = []
  const at = now(context)
  const isAgain = job.attempts > 1
  await context.pool.run({ name: 'read', from: served.from, now: at }, async (part) => {
    const isWanted = payload.part === 'all' || (part.kind === 'article' && part.article.url === null)
    if (isWanted) next.push(...(await take(part, served, payload, context, isAgain)))
  })
  return { state: 'done', next: [...next, ...refetch(job, context)] }
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

/** @param isAgain an earlier try may have died between storing an article and handing it on */
async function take(
  part: ReadPart,
  served: Served,
  payload: ReadPayload,
  context: Context,
  isAgain: boolean,
): Promise<NewJob[]> {
  const capture = served.capture?.id ?? null
  if (part.kind !== 'article') {
    const { kind, ...said } = part
    await say(kind === 'note' ? 'noted' : 'not-read', served.address, { ...said, capture }, context)
    return []
  }
  const article = { ...part.article, outlet: part.article.outlet ?? payload.outlet }
  const { key, addresses, address } = identify(article, served)
  if (await hidesWords(key, article, context)) {
    await say('partial-not-taken', served.address, { reason: article.partial, capture }, context)
    return []
  }
  const { outlet, headline, language, published, sha256 } = article
  const arrived = await context.store.articles.arrive({
    article: { key, address, outlet, headline, language, published, kind: pieceKind(article) },
    addresses,
    version: { seenAt: served.at, capture, sha256, article },
  })
  if (capture !== null) await context.store.captures.bind(capture, key)
  if (arrived.state === 'unchanged' && !isAgain) return []
  const annotation = { ...part.annotation, id: key, article }
  await context.store.articles.putAnnotation(key, arrived.seq, VERSION, annotation)
  return [groupJob(arrived)]
}

function groupJob({ key, seq }: Arrived): NewJob {
  return { stage: 'group', key: `${key}/${seq}`, payload: { article: key, seq } }
}

/** Inputs that hold many articles; any other file holds one, which its path names. */
const COLLECTION = /\.(?:jsonl|ndjson|json|xml|rss|atom|warc|wacz|mbox|zip|gz)$/iu

/** One article under all its addresses: that of its page, else that of its file; one without either is known by its words. */
function identify(article: Article, { address: answered, asked, capture }: Served) {
  const isFile = answered.startsWith('file:') || capture === null
  const own = isFile ? article.url : answered
  const address = own === null ? null : canonicalAddress(own, { canonicalLink: article.url })
  if (address !== null) {
    const seen = isFile ? [] : asked
    return { key: articleKey(address), address, addresses: addressesOf(seen, address) }
  }
  const isOne = isFile && !COLLECTION.test(answered)
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
