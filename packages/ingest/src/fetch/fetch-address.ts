/** Fetches one address that the user named: one request, its redirects, and in plain words what went wrong. */
import { readContentType } from './content-type.js'
import { type Followed, follow, withoutFragment } from './follow.js'
import { type HeaderPair, type Reach, request } from './request.js'

export type Answer =
  | { ok: true; bytes: Uint8Array; mediaType: string | null; charset: string | null; url: string }
  | { ok: false; code: string; reason: string }

const HEADERS: readonly HeaderPair[] = [
  ['User-Agent', 'Parallax/0.1 (compares news accounts; one request for each address that its user names)'],
  [
    'Accept',
    'text/html,application/xhtml+xml,text/plain,application/json;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
  ],
  ['Accept-Encoding', 'gzip, deflate, br'],
]

/** Never rejects. `url` of the answer is where the redirects ended. */
export async function fetchAddress(address: string, reach: Reach): Promise<Answer> {
  return toAnswer(
    await follow(address, {
      allowLoopback: reach.allowLoopback,
      send: (url, cookies) => request(url, reach, { headers: [...HEADERS, ...cookies] }),
    }),
  )
}

function toAnswer(followed: Followed): Answer {
  if (!followed.ok) return { ok: false, code: followed.code, reason: followed.reason }
  const { status, statusText, headers, body } = followed.response
  if (status < 200 || status > 299)
    return {
      ok: false,
      code: 'http-status',
      reason: `The server answered ${`${status} ${statusText}`.trim()}.`,
    }
  if (body.length === 0) return { ok: false, code: 'empty', reason: 'The answer is empty.' }
  return {
    ok: true,
    bytes: body,
    ...readContentType(headers['content-type']),
    url: withoutFragment(followed.url),
  }
}
