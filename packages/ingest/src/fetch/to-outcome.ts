/** From what came over the wire to what it means for the one who asked. Pure. */
import { type BackOffSettings, backOff, readRetryAfter } from './back-off.js'
import { readContentType } from './content-type.js'
import { type Followed, type Step, withoutFragment } from './follow.js'
import type { FetchedResponse, FetchOutcome, Redirect } from './outcome.js'
import { toInstant } from './time.js'

export interface Asked {
  /** Milliseconds since 1970. */
  now: number
  /** Failures in a row before this one. */
  failures: number
  etag: string | null
  lastModified: string | null
  /** True where validators were sent. */
  isConditional: boolean
  backOff: BackOffSettings
}

type Succeeded = Extract<Followed, { ok: true }>

/** Failures that asking again does not change. */
const LASTING: readonly string[] = ['bad-address', 'refused-address', 'too-large']
/** A robots.txt is read anew after a day. */
const ROBOTS_MS = 24 * 3_600_000
/** Statuses of the 4xx family that may pass: sign-in, payment, blocks, missing pages, time-outs, limits, law. */
const PASSING: readonly number[] = [401, 402, 403, 404, 408, 421, 423, 425, 429, 451]
const BUSY: readonly number[] = [429, 503]

export function toOutcome(requested: string, followed: Followed, asked: Asked): FetchOutcome {
  const after = (ms: number): string => toInstant(asked.now + ms)
  const again = (): string => after(backOff(asked.failures + 1, requested, asked.backOff))
  if (!followed.ok) {
    const { code, reason, retryAt = null } = followed
    const next = LASTING.includes(code)
      ? null
      : retryAt !== null
        ? toInstant(retryAt)
        : code === 'robots'
          ? after(ROBOTS_MS)
          : code === 'aborted'
            ? after(0)
            : again()
    return { kind: 'failed', code, reason, retryAt: next, isGone: false, status: null, response: null }
  }
  const { status, statusText, headers } = followed.response
  const response = toFetched(requested, followed)
  const fail = (code: string, reason: string, retryAt: string | null): FetchOutcome => ({
    kind: 'failed',
    code,
    reason,
    retryAt,
    isGone: status === 404 || status === 410,
    status,
    response,
  })
  if (status === 304) {
    if (!asked.isConditional)
      return fail('bad-answer', 'It says that nothing changed, though no earlier answer was named.', again())
    return {
      kind: 'unchanged',
      address: response.address,
      at: response.at,
      etag: response.etag ?? asked.etag,
      lastModified: response.lastModified ?? asked.lastModified,
    }
  }
  if (status === 206) return fail('bad-answer', 'It sent a part, though the whole was asked for.', again())
  if (status >= 200 && status <= 299) {
    if (response.body.length === 0) return fail('empty', 'The answer is empty.', again())
    return { kind: 'response', response }
  }
  const said = `The server answered ${`${status} ${statusText}`.trim()}.`
  if (BUSY.includes(status)) {
    const wish = readRetryAfter(headers['retry-after'], headers.date, asked.now)
    const wait = wish === null ? null : Math.min(Math.max(wish, 1000), asked.backOff.mostMs)
    return fail('busy', said, wait === null ? again() : after(wait))
  }
  if (status === 410) return fail('gone', said, null)
  if (status === 404) return fail('gone', said, again())
  const isPassing = status < 400 || status > 499 || PASSING.includes(status)
  return fail('http-status', said, isPassing ? again() : null)
}

function toFetched(requested: string, { url, response, steps }: Succeeded): FetchedResponse {
  const { status, statusText, httpVersion, requestHeaders, responseHeaders, wire, body, ip, headers } =
    response
  const way = [...steps.map(({ address }) => new URL(address)), url]
  return {
    requested,
    address: withoutFragment(url),
    redirects: steps.map(toRedirect),
    isDowngraded: way.some(({ protocol }, i) => protocol === 'http:' && way[i - 1]?.protocol === 'https:'),
    at: toInstant(response.at),
    status,
    statusText,
    httpVersion,
    requestHeaders,
    responseHeaders,
    wire,
    body,
    ...readContentType(headers['content-type']),
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    ip,
  }
}

function toRedirect({ address, response }: Step): Redirect {
  const { at, status, statusText, httpVersion, requestHeaders, responseHeaders, ip } = response
  return { address, at: toInstant(at), status, statusText, httpVersion, requestHeaders, responseHeaders, ip }
}
