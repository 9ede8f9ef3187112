/** Fetches one address: checks it, follows redirects and checks each of them, says in plain words what went wrong. */
import { errorMessage } from '../adapters/adapter.js'
import { refuseUrl } from './address-rules.js'
import { FetchError, isRedirect, type Reach, type Response, request } from './request.js'

export type Answer =
  | { ok: true; bytes: Uint8Array; mediaType: string | null; charset: string | null; url: string }
  | { ok: false; code: string; reason: string }

const MAX_REDIRECTS = 5

/** Never rejects. `url` of the answer is where the redirects ended. */
export async function fetchAddress(address: string, reach: Reach): Promise<Answer> {
  if (!URL.canParse(address)) return failure('bad-address', 'It is not a well-formed address.')
  let url = new URL(address)
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const refusal = refuseUrl(url, reach.allowLoopback)
      if (refusal !== null)
        return failure(
          refusal.code,
          redirects === 0 ? refusal.reason : `Redirected to ${url.href}. ${refusal.reason}`,
        )
      const response = await request(url, reach)
      const next = response.headers.location
      if (!isRedirect(response.status) || next === undefined) return toAnswer(response, url)
      if (!URL.canParse(next, url.href))
        return failure('bad-answer', 'It redirects to something that is no address.')
      url = new URL(next, url)
    }
    return failure('too-many-redirects', `It redirects more than ${MAX_REDIRECTS} times.`)
  } catch (error) {
    return toFailure(error, url)
  }
}

function toAnswer({ status, statusText, headers, bytes }: Response, url: URL): Answer {
  if (status < 200 || status > 299)
    return failure('http-status', `The server answered ${`${status} ${statusText}`.trim()}.`)
  if (bytes.length === 0) return failure('empty', 'The answer is empty.')
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim())
  const charset = parameters
    .find((part) => /^charset=/iu.test(part))
    ?.slice(8)
    .replace(/["']/gu, '')
  return {
    ok: true,
    bytes,
    mediaType: type.toLowerCase() || null,
    charset: charset ?? null,
    url: withoutFragment(url),
  }
}

function withoutFragment(url: URL): string {
  const copy = new URL(url.href)
  copy.hash = ''
  return copy.href
}

function toFailure(error: unknown, url: URL): Answer {
  if (error instanceof FetchError) return failure(error.code, error.message)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return failure('unknown-host', `The host "${url.hostname}" was not found.`)
  if (code === 'ECONNREFUSED') return failure('no-connection', 'The server refused the connection.')
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT'))
    return failure('bad-answer', 'The packed answer is damaged.')
  if (/CERT|SELF_SIGNED|TLS|SSL/u.test(code))
    return failure('bad-certificate', `The certificate of the server does not hold: ${errorMessage(error)}.`)
  return failure('no-connection', `It could not be fetched: ${errorMessage(error)}.`)
}

function failure(code: string, reason: string): Answer {
  return { ok: false, code, reason }
}
