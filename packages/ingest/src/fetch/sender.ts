/** One request when its turn comes: the line before its host, pauses that the host asked for, connections that are kept. */
import http from 'node:http'
import https from 'node:https'
import type { BackOffSettings } from './back-off.js'
import { describeFailure, FetchError } from './fetch-error.js'
import { createHostPauses } from './host-pauses.js'
import { createHostQueue, type QueueSettings } from './host-queue.js'
import { type Agents, type Reach, type Response, request, type Sending } from './request.js'
import { type Time, toInstant } from './time.js'

export interface SenderSettings extends QueueSettings {
  maxWaitMs: number
  backOff: BackOffSettings
  time: Time
}

export interface Sender {
  /** Throws what `follow` turns into words; `wait` where the host is to be left alone or its line is too long. */
  send: (
    url: URL,
    delayMs: number,
    sending: Omit<Sending, 'agents' | 'now'>,
    far?: Reach,
  ) => Promise<Response>
  /** Leaves a host alone for so many milliseconds. */
  pause: (host: string, ms: number) => void
  /** Ends kept connections. */
  close: () => void
}

/** Failures that speak of the host and not of the address. */
const HOST_FAILURES: readonly string[] = ['no-connection', 'unknown-host', 'timeout', 'bad-certificate']

export function createSender(reach: Reach, settings: SenderSettings): Sender {
  const { time, maxWaitMs } = settings
  const agents = createAgents()
  const queue = createHostQueue(settings, time)
  const pauses = createHostPauses(settings.backOff, time)
  const refusePaused = (url: URL): void => {
    const left = pauses.remaining(url.host)
    if (left > 0) throw waitFor(url, time.now() + left)
  }
  return {
    send: async (url, delayMs, sending, far = reach) => {
      refusePaused(url)
      const line = queue.waitOf(url.host)
      if (line > maxWaitMs) throw waitFor(url, time.now() + line)
      const task = async (): Promise<Response> => {
        // The host may have asked for a pause while this request stood in line.
        refusePaused(url)
        try {
          const response = await request(url, far, { ...sending, agents, now: time.now })
          pauses.answered(url.host)
          return response
        } catch (error) {
          if (HOST_FAILURES.includes(describeFailure(error, url.host).code)) pauses.unreachable(url.host)
          throw error
        }
      }
      return await queue.run(url.host, delayMs, task, sending.signal)
    },
    pause: pauses.pause,
    close: () => {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

function waitFor(url: URL, at: number): FetchError {
  return new FetchError('wait', `Nothing is asked of ${url.host} before ${toInstant(at)}.`, at)
}

function createAgents(): Agents {
  // Shorter than most servers keep a connection, so that few are found closed.
  const options = { keepAlive: true, maxFreeSockets: 64, timeout: 15_000 }
  return { http: new http.Agent(options), https: new https.Agent(options) }
}
