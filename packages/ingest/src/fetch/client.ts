/**
 * Fetches feeds, sitemaps and pages again and again, and politely: robots.txt, a pause between requests to one host, conditional
 * requests, back-off. Everything that can go wrong comes out as a value.
 */
import { VERSION } from '@parallax/core'
import { BACK_OFF, type BackOffSettings } from './back-off.js'
import { FetchError } from './fetch-error.js'
import { follow } from './follow.js'
import { guardBook, type HostBook } from './host-book.js'
import type { QueueSettings } from './host-queue.js'
import { waitFor } from './host-slots.js'
import type { FetchOutcome } from './outcome.js'
import type { HeaderPair, Reach, Response } from './request.js'
import {
  createRobots,
  type LoadRobots,
  ROBOTS_MAX_BYTES,
  type RobotsAnswer,
  type RobotsFile,
} from './robots.js'
import { createSender } from './sender.js'
import { systemTime, type Time } from './time.js'
import { toOutcome } from './to-outcome.js'

export interface ClientSettings extends Partial<QueueSettings>, Omit<Reach, 'allowLoopback'> {
  /** A page or mail address under which the one who runs this can be reached; stands in the user agent. */
  contact: string | null
  /** Lets addresses on this machine be fetched; for tests. */
  allowLoopback?: boolean
  /** False leaves robots.txt unread: only for servers of one's own. */
  obeysRobots?: boolean
  /** The longest pause between requests that a robots.txt can ask for, in milliseconds. */
  maxDelayMs?: number
  /** A request that would wait longer than this for its turn is not made and comes back as `wait`, in milliseconds. */
  maxWaitMs?: number
  backOff?: BackOffSettings
  /** Shares slots, pauses and robots.txt with others who ask the same hosts; without it this client keeps to what it knows itself. */
  book?: HostBook
  time?: Time
}

export interface GetOptions {
  accept?: keyof typeof ACCEPT
  /** Validators of the last answer: where nothing changed since, the outcome is `unchanged`. */
  etag?: string | null
  lastModified?: string | null
  /** Failures in a row before this request; the more, the longer the back-off. */
  failures?: number
  signal?: AbortSignal
}

export interface FetchClient {
  userAgent: string
  /** Never rejects. */
  get: (address: string, options?: GetOptions) => Promise<FetchOutcome>
  /**
   * What robots.txt says of an address, with the sitemaps that it names.
   * @throws where the host is to be left alone for now, or the address is none.
   */
  robots: (address: string) => Promise<RobotsAnswer>
  /** Ends kept connections. */
  close: () => void
}

/** A setting that cannot be used. */
export class ClientSettingsError extends Error {
  override name = 'ClientSettingsError'
}

const ACCEPT = {
  page: 'text/html,application/xhtml+xml,text/plain,application/json;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
  sitemap: 'application/xml,text/xml,text/plain;q=0.8,*/*;q=0.5',
}

const DEFAULTS = { delayMs: 1000, perHost: 2, overall: 32, maxDelayMs: 30_000, maxWaitMs: 60_000 }
/** How long a look into the book may take between a turn and its request, in milliseconds. */
const LOOK_MS = 250
/** Another client has loaded the robots.txt while this one waited for its turn. */
const KEPT = 'kept'

/** @throws {ClientSettingsError} for a contact that does not fit into a header. */
export function createClient(settings: ClientSettings): FetchClient {
  const { time = systemTime, allowLoopback = false, obeysRobots = true, backOff = BACK_OFF } = settings
  const reach: Reach = { ...settings, allowLoopback }
  const { maxDelayMs, maxWaitMs, ...queueSettings } = { ...DEFAULTS, ...defined(settings) }
  const userAgent = userAgentOf(settings.contact)
  const book = settings.book === undefined ? null : guardBook(settings.book, time)
  const sender = createSender(reach, { ...queueSettings, maxWaitMs, backOff, time, book })
  // Looking into the book once more takes from the time of the slot.
  const robotsDelayMs = book === null || queueSettings.delayMs <= 0 ? 0 : queueSettings.delayMs + LOOK_MS

  const loadRobots: LoadRobots = async (address, isKept) => {
    const headers = headersOf(userAgent, 'text/plain,*/*;q=0.5', 'identity')
    const far = { ...reach, maxBytes: ROBOTS_MAX_BYTES }
    const onTurn = async (): Promise<void> => {
      if (book === null) return
      const from = time.ticks()
      if (await isKept()) throw new FetchError(KEPT, 'Another one has loaded it.')
      if (robotsDelayMs > 0 && time.ticks() - from > LOOK_MS) throw waitFor(new URL(address).host, time.now())
    }
    const followed = await follow(address, {
      allowLoopback,
      send: (url, cookies) =>
        sender.send(url, robotsDelayMs, { headers: [...headers, ...cookies], mayBeCut: true, onTurn }, far),
    })
    if (followed.ok) return readRobotsAnswer(followed.response)
    const { code, reason, retryAt } = followed
    if (code === KEPT) return { kind: 'kept' }
    if (code === 'too-many-redirects') return { kind: 'none' }
    if (code === 'wait' || code === 'aborted') throw new FetchError(code, reason, retryAt)
    return { kind: 'unreachable', why: { code, reason } }
  }
  const robots = createRobots(loadRobots, { agent: 'Parallax', maxDelayMs }, time, book)

  const get = async (address: string, options: GetOptions = {}): Promise<FetchOutcome> => {
    const { accept = 'page', signal } = options
    const validators = validatorsOf(options)
    const headers = [...headersOf(userAgent, ACCEPT[accept], 'gzip, deflate, br'), ...validators]
    const followed = await follow(address, {
      allowLoopback,
      send: async (url, cookies) => {
        const delayMs = obeysRobots ? await askRobots(await robots.ask(url), url) : 0
        return await sender.send(url, delayMs, { headers: [...headers, ...cookies], signal })
      },
    })
    const outcome = toOutcome(address, followed, {
      now: time.now(),
      failures: options.failures ?? 0,
      etag: options.etag ?? null,
      lastModified: options.lastModified ?? null,
      isConditional: validators.length > 0,
      backOff,
    })
    if (outcome.kind === 'failed' && outcome.code === 'busy' && followed.url !== null) {
      await sender.pause(followed.url.host, Date.parse(outcome.retryAt ?? '') - time.now() || backOff.firstMs)
    }
    return outcome
  }
  return {
    userAgent,
    get,
    robots: async (address) => await robots.ask(new URL(address)),
    close: sender.close,
  }
}

/** By RFC 9309: what is missing forbids nothing, a server that is broken or busy forbids everything. */
function readRobotsAnswer({ status, body }: Response): RobotsFile {
  if (status >= 200 && status <= 299) return { kind: 'text', text: new TextDecoder().decode(body) }
  if (status < 500 && status !== 429) return { kind: 'none' }
  const reason = `Its robots.txt answered ${status}, so nothing is asked of it for a while.`
  return { kind: 'unreachable', why: { code: 'robots-unreachable', reason } }
}

/** The pause that the host asks for. */
function askRobots({ isAllowed, unreachable, delayMs }: RobotsAnswer, url: URL): number {
  if (unreachable !== null) throw new FetchError(unreachable.code, unreachable.reason, unreachable.retryAt)
  if (!isAllowed) throw new FetchError('robots', `The robots.txt of ${url.host} does not allow this address.`)
  return delayMs
}

function headersOf(userAgent: string, accept: string, encoding: string): HeaderPair[] {
  return [
    ['User-Agent', userAgent],
    ['Accept', accept],
    ['Accept-Encoding', encoding],
  ]
}

/** Validators come from servers; what cannot stand in a header is left out. */
function validatorsOf({ etag, lastModified }: GetOptions): HeaderPair[] {
  const pairs: [string, string | null | undefined][] = [
    ['If-None-Match', etag],
    ['If-Modified-Since', lastModified],
  ]
  return pairs.flatMap(([name, value]) =>
    value && /^[\t\x20-\x7e\x80-\xff]{1,1024}$/u.test(value) ? [[name, value] as const] : [],
  )
}

function userAgentOf(contact: string | null): string {
  if (contact === null) return `Parallax/${VERSION} (compares news accounts)`
  if (!/^[\x21-\x27\x2a-\x7e]{3,200}$/u.test(contact)) {
    throw new ClientSettingsError(
      `The contact "${contact}" cannot stand in a request: give a mail or web address without spaces and brackets.`,
    )
  }
  return `Parallax/${VERSION} (+${contact})`
}

function defined<T extends object>(settings: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as never
}
