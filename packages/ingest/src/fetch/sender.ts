/** One request when its turn comes: the line before its host, pauses that the host asked for, connections that are kept. */
import http from 'node:http'
import https from 'node:https'
import type { BackOffSettings } from './back-off.js'
import { describeFailure } from './fetch-error.js'
import type { HostBook } from './host-book.js'
import { createHostPauses } from './host-pauses.js'
import { createHostQueue, type QueueSettings } from './host-queue.js'
import { createHostSlots, waitFor } from './host-slots.js'
import { type Agents, type Reach, type Response, request, type Sending } from './request.js'
import type { Time } from './time.js'

export interface SenderSettings extends QueueSettings {
  maxWaitMs: number
  backOff: BackOffSettings
  time: Time
  /** What is shared with others who ask the same hosts; may only throw a `FetchError`. */
  book: HostBook | null
}

export interface Turn extends Omit<Sending, 'agents' | 'now'> {
  /** Asked when the turn has come and before anything is sent; what it throws ends the request. */
  onTurn?: () => Promise<void>
}

export interface Sender {
  /** Throws what `follow` turns into words; `wait` where the host is to be left alone or its line is too long. */
  send: (url: URL, delayMs: number, turn: Turn, far?: Reach) => Promise<Response>
  /** Leaves a host alone for so many milliseconds, and has the others do so. */
  pause: (host: string, ms: number) => Promise<void>
  /** Ends kept connections. */
  close: () => void
}

/** Failures that speak of the host and not of the address. */
const HOST_FAILURES: readonly string[] = ['no-connection', 'unknown-host', 'timeout', 'bad-certificate']

export function createSender(reach: Reach, settings: SenderSettings): Sender {
  const { time, maxWaitMs, book, backOff } = settings
  const agents = createAgents()
  const queue = createHostQueue(settings, time, book && createHostSlots(book, maxWaitMs, time))
  const pauses = createHostPauses(backOff, time)
  const refusePaused = (url: URL): void => {
    const left = pauses.remaining(url.host)
    if (left > 0) throw waitFor(url.host, time.now() + left)
  }
  return {
    send: async (url, delayMs, { onTurn, ...sending }, far = reach) => {
      refusePaused(url)
      const line = queue.waitOf(url.host)
      if (line > maxWaitMs) throw waitFor(url.host, time.now() + line)
      const task = async (): Promise<Response> => {
        // The host may have asked for a pause while this request stood in line.
        refusePaused(url)
        await onTurn?.()
        try {
          const response = await request(url, far, { ...sending, agents, now: time.now })
          pauses.answered(url.host)
          return response
        } catch (error) {
          if (HOST_FAILURES.includes(describeFailure(error, url.host).code)) {
            const ms = pauses.unreachable(url.host)
            if (ms > 0) await book?.pause(url.host, ms)
          }
          throw error
        }
      }
      return await queue.run(url.host, delayMs, task, sending.signal)
    },
    pause: async (host, ms) => {
      pauses.pause(host, ms)
      await book?.pause(host, Math.min(ms, backOff.mostMs))
    },
    close: () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

function createAgents(): Agents {
  // Shorter than most servers keep a connection, so that few are found closed.
  const options = { keepAlive: true, maxFreeSockets: 64, timeout: 15_000 }
  return { http: new http.Agent(options), https: new https.Agent(options) }
}
