/** The store as a handful of maps, slow and obvious, to hold the real ones against. */
import { createHash } from 'node:crypto'
import type { JobStage } from '@parallax/contract'
import type { Arrival, Arrived, NewJob } from './store.js'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const later = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString()

export interface ModelJob {
  /** Rises as ids do. */
  order: number
  stage: JobStage
  key: string
  payload: Record<string, unknown>
  state: 'waiting' | 'leased' | 'parked'
  dueAt: string
  runAt: string
  attempts: number
  worker: string | null
  error: string | null
}

interface ModelArticle {
  firstSeen: string
  lastSeen: string
  words: string[]
  headline: string | null
}

export function createModel() {
  const articles = new Map<string, ModelArticle>()
  const addresses = new Map<string, string>()
  const leases = new Map<string, { owner: string; until: string }>()
  const memberships = new Map<string, { story: string; isFixed: boolean }>()
  let [jobs, count, done]: [ModelJob[], number, number] = [[], 0, 0]
  const waiting = (stage: string, key: string) =>
    jobs.find((job) => job.state === 'waiting' && job.stage === stage && job.key === key)
  const held = (worker: string, job: ModelJob) =>
    jobs.includes(job) && job.state === 'leased' && job.worker === worker
  const drop = (gone: ModelJob | undefined) => {
    jobs = jobs.filter((job) => job !== gone)
  }

  function putBack(job: ModelJob, runAt: string, error: string | null, attempts: number): void {
    const newer = waiting(job.stage, job.key)
    drop(newer)
    const payload = newer?.payload ?? job.payload
    Object.assign(job, { state: 'waiting', dueAt: runAt, runAt, error, attempts, worker: null, payload })
  }

  return {
    articles,
    addresses,
    memberships,
    jobs: () => jobs,
    done: () => done,

    arrive({ article, addresses: seen, version }: Arrival): Arrived {
      const words = `${version.article.headline}\n${version.article.text}`
      const known = articles.get(article.key)
      for (const address of seen) addresses.set(address, article.key)
      if (!known) {
        articles.set(article.key, {
          firstSeen: version.seenAt,
          lastSeen: version.seenAt,
          words: [words],
          headline: article.headline,
        })
        return { key: article.key, seq: 1, state: 'new' }
      }
      if (known.lastSeen < version.seenAt) known.lastSeen = version.seenAt
      const isSame = known.words.at(-1) === words
      if (!isSame) {
        known.words.push(words)
        known.headline = article.headline
      }
      return { key: article.key, seq: known.words.length, state: isSame ? 'unchanged' : 'changed' }
    },

    place(key: string, story: string, by: 'machine' | 'person', isPinned: boolean): void {
      if (memberships.get(key)?.isFixed && by === 'machine') return
      memberships.set(key, { story, isFixed: by === 'person' || isPinned })
    },

    take(name: string, owner: string, now: string, seconds: number): boolean {
      const lease = leases.get(name)
      if (lease && lease.owner !== owner && lease.until > now) return false
      leases.set(name, { owner, until: later(now, seconds) })
      return true
    },
    release(name: string, owner: string): void {
      if (leases.get(name)?.owner === owner) leases.delete(name)
    },
    holder(name: string, now: string): string | null {
      const lease = leases.get(name)
      return lease && lease.until > now ? lease.owner : null
    },

    add(fresh: readonly NewJob[], now: string): number {
      let added = 0
      const sorted = [...fresh].sort((a, b) => (a.stage + sha256(a.key) < b.stage + sha256(b.key) ? -1 : 1))
      for (const { stage, key, payload, runAt = now } of sorted) {
        const known = waiting(stage, key)
        if (known) {
          if (runAt < known.runAt) Object.assign(known, { runAt, dueAt: runAt })
          continue
        }
        count += 1
        added += 1
        jobs.push({
          order: count,
          stage,
          key,
          payload,
          state: 'waiting',
          dueAt: runAt,
          runAt,
          attempts: 0,
          worker: null,
          error: null,
        })
      }
      return added
    },
    lease(
      worker: string,
      stages: readonly string[],
      limit: number,
      seconds: number,
      now: string,
    ): ModelJob[] {
      const due = jobs.filter(
        (job) => job.state !== 'parked' && job.dueAt <= now && stages.includes(job.stage),
      )
      due.sort((a, b) => (a.dueAt === b.dueAt ? a.order - b.order : a.dueAt < b.dueAt ? -1 : 1))
      const taken = due.slice(0, limit)
      for (const job of taken)
        Object.assign(job, {
          state: 'leased',
          worker,
          attempts: job.attempts + 1,
          dueAt: later(now, seconds),
        })
      return taken
    },
    end(worker: string, job: ModelJob): boolean {
      if (!held(worker, job)) return false
      drop(job)
      done += 1
      return true
    },
    fail(worker: string, job: ModelJob, error: string, retryAt: string | null): void {
      if (!held(worker, job)) return
      if (retryAt !== null) {
        putBack(job, retryAt, error, job.attempts)
        return
      }
      drop(
        jobs.find((other) => other.state === 'parked' && other.stage === job.stage && other.key === job.key),
      )
      Object.assign(job, { state: 'parked', worker: null, error })
    },
    defer(worker: string, job: ModelJob, why: string, runAt: string): void {
      if (held(worker, job)) putBack(job, runAt, why, job.attempts - 1)
    },
    extend(worker: string, job: ModelJob, seconds: number, now: string): void {
      if (held(worker, job)) job.dueAt = later(now, seconds)
    },
    retry(now: string): number {
      const parked = jobs.filter(({ state }) => state === 'parked')
      for (const job of parked) putBack(job, now, null, 0)
      return parked.length
    },
  }
}

export type Model = ReturnType<typeof createModel>
