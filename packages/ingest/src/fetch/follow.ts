/** From the address asked to the one that answers: every step is judged before it is taken. */
import { refuseUrl } from './address-rules.js'
import { createCookies } from './cookies.js'
import { describeFailure, type Failure } from './fetch-error.js'
import { type HeaderPair, isRedirect, type Response } from './request.js'

/** What an article or feed needs in practice is two or three; RFC 9309 asks for five. */
const MAX_REDIRECTS = 5

/** One step on the way: the address that was asked and what it answered. */
export interface Step {
  address: string
  response: Response
}

export type Followed =
  | { ok: true; url: URL; response: Response; steps: Step[] }
  | ({ ok: false; url: URL | null; steps: Step[] } & Failure)

export interface FollowOptions {
  allowLoopback: boolean
  /** Sends one request with these headers besides its own; may throw what `describeFailure` knows. */
  send: (url: URL, cookies: readonly HeaderPair[]) => Promise<Response>
}

/** Never rejects. `url` is where the redirects ended, or where it failed. */
export async function follow(address: string, { allowLoopback, send }: FollowOptions): Promise<Followed> {
  const steps: Step[] = []
  const cookies = createCookies()
  if (!URL.canParse(address)) {
    return { ok: false, url: null, steps, code: 'bad-address', reason: 'It is not a well-formed address.' }
  }
  let url = new URL(address)
  const fail = (code: string, reason: string): Followed => ({ ok: false, url, steps, code, reason })
  try {
    while (steps.length <= MAX_REDIRECTS) {
      const refusal = refuseUrl(url, allowLoopback)
      if (refusal !== null) {
        const way = steps.length === 0 ? '' : `Redirected to ${url.href}. `
        return fail(refusal.code, `${way}${refusal.reason}`)
      }
      const response = await send(url, await cookies.headersFor(url))
      const next = response.headers.location
      if (!isRedirect(response.status) || next === undefined) return { ok: true, url, response, steps }
      steps.push({ address: withoutFragment(url), response })
      await cookies.keep(url, response.headers['set-cookie'] ?? [])
      if (!URL.canParse(next, url.href))
        return fail('bad-answer', 'It redirects to something that is no address.')
      url = new URL(next, url)
    }
    return fail('too-many-redirects', `It redirects more than ${MAX_REDIRECTS} times.`)
  } catch (error) {
    return { ok: false, url, steps, ...describeFailure(error, url.hostname) }
  }
}

export function withoutFragment(url: URL): string {
  const copy = new URL(url.href)
  copy.hash = ''
  return copy.href
}
