/** fetch: one address, politely; what was served is captured before anything is made of it. */
import type { Capture, Job } from '@parallax/contract'
import { CaptureDamagedError, readCapture } from '@parallax/ingest'
import type { NewJob } from '@parallax/store'
import { captureResponse, findMemento } from '../capturing.js'
import { withFetchCure } from '../inputs/cures.js'
import { type InputRef, inputJob, inputOf } from '../inputs/job.js'
import { type FetchPayload, payloadOf } from '../payloads.js'
import { refetchJob } from '../refetching.js'
import { type Context, eachAlone, now, type Outcome, type Stage } from '../stage.js'

export const fetchStage: Stage = { name: 'fetch', batch: 4, run: eachAlone(fetchOne) }

async function fetchOne(job: Job, context: Context): Promise<Outcome> {
  const payload = payloadOf<FetchPayload>(job, {
    address: 'string',
    source: 'string?',
    outlet: 'string?',
    count: 'number',
    firstSeen: 'string',
  })
  const { address } = payload
  const input = inputOf(job)
  const last = await lastCapture(address, context)
  const outcome = await context.client.get(address, {
    accept: 'page',
    // A person who adds a page is told what is on it, changed or not.
    ...(input === null && (await validatorsOf(last, context))),
  })
  if (outcome.kind === 'response') {
    const capture = await captureResponse(outcome.response, payload.source, context, last)
    const memento = await findMemento(capture, context)
    if (memento !== null) await context.store.captures.put({ ...capture, memento })
    return { state: 'done', next: [readJob(capture, payload, input)] }
  }
  if (outcome.kind === 'unchanged') return { state: 'done', next: refetchJob(payload, context) }
  const { code, reason, retryAt, isGone } = outcome
  if (isGone || code === 'robots') {
    await note(isGone ? 'gone' : code, address, reason, context)
    return { state: 'done', told: { error: withFetchCure(isGone ? 'gone' : code, reason) } }
  }
  // A host that asks for patience is no fault of the job: it comes again when the host said, uncounted.
  if (retryAt !== null && PATIENCE.has(code)) return { state: 'again', at: retryAt, why: reason }
  const why = input === null ? `${address}: ${reason}` : withFetchCure(code, reason)
  return { state: 'failed', why, isFinal: retryAt === null }
}

const PATIENCE = new Set(['busy', 'wait', 'robots-unreachable', 'aborted'])

function readJob({ id }: Capture, payload: FetchPayload, input: InputRef | null): NewJob {
  const read = { ...payload, capture: id, file: null, part: 'all' }
  return input === null ? { stage: 'read', key: id, payload: read } : inputJob('read', input, read)
}

async function lastCapture(address: string, { store }: Context): Promise<Capture | null> {
  const key = await store.articles.at(address)
  if (key === null) return null
  const captures = (await store.captures.ofArticle(key)).filter(({ requested }) => requested === address)
  return captures.reduce<Capture | null>(
    (best, each) => (best === null || each.at > best.at ? each : best),
    null,
  )
}

/** What the last capture of an address lets the server compare with. */
async function validatorsOf(
  last: Capture | null,
  { store }: Context,
): Promise<{ etag?: string | null; lastModified?: string | null }> {
  if (last === null) return {}
  const held = await readCapture(store.captureFolder, last).catch((error: unknown) => {
    // Without its last capture the address is simply fetched whole; doctor names the damage.
    if (error instanceof CaptureDamagedError) return null
    throw error
  })
  if (held === null) return {}
  const header = (name: string) => held.responseHeaders.find(([each]) => each.toLowerCase() === name)?.[1]
  return { etag: header('etag') ?? null, lastModified: header('last-modified') ?? null }
}

async function note(code: string, address: string, reason: string, context: Context): Promise<void> {
  await context.store.log.append({
    at: now(context),
    who: 'machine',
    what: 'fetch-ended',
    subject: address,
    body: { code, reason },
  })
}
