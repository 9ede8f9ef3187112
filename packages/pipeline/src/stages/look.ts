/** look: what is new at a watched source. */
import type { Job, SourceKind, WatchedSource } from '@parallax/contract'
import { boundsOf, nextInterval, nextLook } from '@parallax/ingest'
import type { NewJob } from '@parallax/store'
import { type LookPayload, payloadOf } from '../payloads.js'
import { type Context, eachAlone, later, now, type Outcome, type Stage } from '../stage.js'
import { lookAtFeed } from './look-feed.js'
import { lookAtFiles } from './look-files.js'
import { lookAtPage } from './look-page.js'
import { lookAtSitemap } from './look-sitemap.js'
import type { Entry, Look, LookAt } from './looking.js'

export const lookStage: Stage = { name: 'look', batch: 4, run: eachAlone(lookOnce) }

const LOOKS: Readonly<Record<SourceKind, LookAt>> = {
  feed: lookAtFeed,
  sitemap: lookAtSitemap,
  page: lookAtPage,
  folder: lookAtFiles,
  archive: lookAtFiles,
}

/**
 * The jobs stand in the queue before the marks are kept: a crash in between brings the entries again, and their jobs are
 * idempotent; the other way round they would be lost.
 */
async function lookOnce(job: Job, context: Context): Promise<Outcome> {
  const { source: id } = payloadOf<LookPayload>(job, { source: 'string' })
  const { sources } = context.store
  const source = await sources.get(id)
  if (source === null || source.isPaused) return { state: 'done' }
  // Put into the queue a second time while the first look was under way.
  if (source.nextAt === null || source.nextAt > now(context)) return { state: 'done' }
  const look = await LOOKS[source.kind](source, context)
  const entries = look.kind === 'seen' ? look.entries : []
  const taken = await takeUp(id, entries, context)
  const marks = entries.flatMap(({ mark }) => mark ?? [])
  for (const reason of look.kind === 'seen' ? look.lost : [])
    await context.store.log.append({
      at: now(context),
      who: 'machine',
      what: 'entry-lost',
      subject: source.address,
      body: { reason },
    })
  await sources.looked(afterLook(source, look, taken, context), marks)
  return { state: 'done' }
}

/** Puts the entries that are new into the queue, each once. Returns how many there were. */
async function takeUp(id: string, entries: readonly Entry[], context: Context): Promise<number> {
  const byMark = new Map(entries.flatMap((entry) => (entry.mark === null ? [] : [[entry.mark, entry]])))
  const fresh = await context.store.sources.fresh(id, [...byMark.keys()])
  const taken = [...entries.filter(({ mark }) => mark === null), ...fresh.map((mark) => byMark.get(mark)!)]
  const jobs: NewJob[] = []
  for (const entry of taken) jobs.push(await entry.job())
  if (jobs.length > 0) await context.store.jobs.add(jobs)
  return taken.length
}

/** A source that fails is asked less and less, at most once a day; one that answers as often as it brings something. */
function afterLook(source: WatchedSource, look: Look, fresh: number, context: Context): WatchedSource {
  const at = now(context)
  if (look.kind === 'failed') {
    const failures = source.failures + 1
    const wait = Math.min(DAY_SECONDS, (source.every ?? DEFAULT_SECONDS) * 2 ** Math.min(failures, 10))
    const nextAt = look.retryAt ?? later(context, wait)
    return { ...source, lastAt: at, nextAt, failures, error: look.reason }
  }
  return {
    ...source,
    ...(look.kind === 'seen' ? look.source : {}),
    lastAt: at,
    nextAt: source.every === null ? null : nextLook(at, intervalOf(source, source.every, fresh), at),
    failures: 0,
    error: null,
    lastNewAt: fresh > 0 ? at : source.lastNewAt,
  }
}
const DAY_SECONDS = 86_400
const DEFAULT_SECONDS = 300

/** Feeds and sitemaps are asked more often while they bring something; pages, folders and files keep their rhythm. */
function intervalOf({ kind, lastAt, nextAt }: WatchedSource, every: number, fresh: number): number {
  if (kind !== 'feed' && kind !== 'sitemap') return every
  const last = lastAt === null || nextAt === null ? every : (Date.parse(nextAt) - Date.parse(lastAt)) / 1000
  return nextInterval(last, fresh, boundsOf(every))
}
