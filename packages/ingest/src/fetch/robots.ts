/**
 * What the robots.txt of an origin allows (RFC 9309). A missing file allows everything; a server that cannot give it allows
 * nothing for a while, unless it gave one before.
 */
import type { Failure } from './fetch-error.js'
import type { HostBook, KeptRobots } from './host-book.js'
import type { Time } from './time.js'

interface Rules {
  isAllowed: (address: string, agent: string) => boolean | undefined
  getCrawlDelay: (agent: string) => number | undefined
  getSitemaps: () => string[]
}
type Parse = (address: string, text: string) => Rules

/** Loaded when the first file comes. Its types describe an ES module and its code is none. */
async function parseRobots(address: string, text: string): Promise<Rules> {
  const { default: parse } = (await import('robots-parser')) as unknown as { default: Parse }
  return parse(address, tidy(text))
}

export const ROBOTS_MAX_BYTES = 500 * 1024
const FRESH_MS = 24 * 3_600_000
/** How long nothing is asked of an origin whose robots.txt cannot be had. */
const UNREACHABLE_MS = 15 * 60_000
/** Origins that are remembered. */
const MAX_ORIGINS = 10_000

export interface RobotsSettings {
  /** The product token that is looked for, without version. */
  agent: string
  /** A longer pause than this is not kept, in milliseconds. */
  maxDelayMs: number
}

/** The answer to one question. `unreachable` says why the file could not be had, and when it is asked for again. */
export interface RobotsAnswer {
  isAllowed: boolean
  unreachable: (Failure & { retryAt: number }) | null
  delayMs: number
  sitemaps: string[]
}

/** The file as it came: its text, that there is none, or that the server could not say. `kept`: another one has loaded it meanwhile. */
export type RobotsFile =
  | { kind: 'kept' }
  | { kind: 'text'; text: string }
  | { kind: 'none' }
  | { kind: 'unreachable'; why: Failure }

interface Known {
  rules: Rules | null
  why: Failure | null
  until: number
}

export interface Robots {
  /** Rejects only where loading does; such a loading is not remembered. */
  ask: (url: URL) => Promise<RobotsAnswer>
}

/** `isKept` is asked when its turn to load has come, so that what another one loaded meanwhile is not loaded again. */
export type LoadRobots = (address: string, isKept: () => Promise<boolean>) => Promise<RobotsFile>

/** With `book` a file is loaded once for all who share it. What was read of a file is remembered here in any case. */
export function createRobots(
  load: LoadRobots,
  settings: RobotsSettings,
  time: Time,
  book: HostBook | null = null,
): Robots {
  const known = new Map<string, Known>()
  const loading = new Map<string, Promise<Known>>()

  const toKnown = async (address: string, { text, why, until }: KeptRobots): Promise<Known> => ({
    rules: text === null ? null : await parseRobots(address, text),
    why,
    until: time.ticks() + Math.min(until - time.now(), FRESH_MS),
  })
  const loadAnew = async (address: string, before: Known | undefined, origin: string): Promise<Known> => {
    let kept: KeptRobots | null = (await book?.robots(origin)) ?? null
    const isKept = (): boolean => kept !== null && kept.until > time.now()
    const file: RobotsFile = isKept()
      ? { kind: 'kept' }
      : await load(address, async () => {
          kept = (await book?.robots(origin)) ?? null
          return isKept()
        })
    if (file.kind === 'kept' && kept !== null) return await toKnown(address, kept)
    const isUnreachable = file.kind === 'unreachable'
    const until = time.now() + (isUnreachable ? UNREACHABLE_MS : FRESH_MS)
    const text = file.kind === 'text' ? file.text : null
    if (!isUnreachable) {
      await book?.keepRobots(origin, { text, why: null, until })
      return await toKnown(address, { text, why: null, until })
    }
    // Who gave the file once and stumbles later is still read by it.
    const last = kept === null ? before : await toKnown(address, kept)
    const why = last === undefined || last.why !== null ? file.why : null
    // Rules that stand here alone cannot be written down, and without them the others would take the host for an open one.
    if (kept !== null || why !== null)
      await book?.keepRobots(origin, { text: kept?.text ?? null, why, until })
    return { rules: last?.rules ?? null, why, until: time.ticks() + UNREACHABLE_MS }
  }
  const refresh = async (origin: string): Promise<Known> => {
    const fresh = await loadAnew(`${origin}/robots.txt`, known.get(origin), origin)
    known.delete(origin)
    known.set(origin, fresh)
    for (const oldest of known.keys()) {
      if (known.size <= MAX_ORIGINS) break
      known.delete(oldest)
    }
    return fresh
  }
  const get = (origin: string): Promise<Known> => {
    const found = known.get(origin)
    if (found !== undefined && found.until > time.ticks()) return Promise.resolve(found)
    const running = loading.get(origin) ?? refresh(origin).finally(() => loading.delete(origin))
    loading.set(origin, running)
    return running
  }
  return {
    ask: async (url) => {
      const { rules, why, until } = await get(url.origin)
      const seconds = rules?.getCrawlDelay(settings.agent) ?? 0
      const retryAt = time.now() + Math.max(0, until - time.ticks())
      return {
        isAllowed: why === null && (rules?.isAllowed(url.href, settings.agent) ?? true),
        unreachable: why === null ? null : { ...why, retryAt },
        delayMs: Math.min(Math.max(seconds, 0) * 1000 || 0, settings.maxDelayMs),
        sitemaps: rules?.getSitemaps() ?? [],
      }
    },
  }
}

/** Stars in one file. Files of large sites have hundreds; each costs a pass over every address asked: 5,000 about 50 ms. */
const MAX_STARS = 5000

/**
 * With runs of stars as one: they mean the same. Beyond `MAX_STARS` a path ends at its first star if it is disallowed, and is left out if it is allowed: never less is forbidden.
 */
function tidy(text: string): string {
  let stars = 0
  const lines = text.replace(/\*{2,}/gu, '*').split(/\r\n|\r|\n/u)
  return lines
    .map((line) => {
      if (!/^\s*(?:dis)?allow\b/iu.test(line)) return line
      stars += line.split('*').length - 1
      if (stars <= MAX_STARS || !line.includes('*')) return line
      return /^\s*disallow/iu.test(line) ? line.slice(0, line.indexOf('*')).replace(/:\s*$/u, ': /') : ''
    })
    .join('\n')
}
