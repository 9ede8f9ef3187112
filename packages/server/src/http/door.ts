/**
 * Who is let in at all, before anything is read: requests that were meant for this server, and changes that no foreign page can have
 * sent. What a browser lets pages do to a server on the same machine is the danger; programs send neither of its headers.
 */
import { API_ROOT } from '@parallax/contract/paths'
import { ProblemError } from '../problem.js'

export interface DoorOptions {
  /** Where people reach the server, such as `https://parallax.example`; null where it is reached on its own machine alone. */
  publicOrigin: string | null
  /** A name or address beside those of loopback under which it may be asked for: the one that it is bound to. */
  host?: string
}

/** The header by which a request says that a script of our own page, or a program, made it: no form can send it. */
export const REQUEST_HEADER = 'x-parallax'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

export const isLoopback = (host: string) => LOOPBACK.test(host.toLowerCase()) || host === '::1'

/** A name or address as it stands in an address of the web: in small letters, version 6 in brackets. */
function hostnameOf(host: string): string {
  const address = `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}`
  return URL.canParse(address) ? new URL(address).hostname : host
}

/** Throws a `ProblemError` where the request is not let in. */
export function checkDoor(request: Request, { publicOrigin, host }: DoorOptions): void {
  const url = new URL(request.url)
  const isPublic = publicOrigin !== null && url.host === new URL(publicOrigin).host
  const isOwn = isLoopback(url.hostname) || (host !== undefined && url.hostname === hostnameOf(host))
  if (!isPublic && !isOwn) throw misdirected(url.host)
  if (READS.has(request.method) && !url.pathname.startsWith(`${API_ROOT}/`)) return
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw foreign(`Sec-Fetch-Site is ${site}.`)
  const origin = request.headers.get('origin')
  // Behind a proxy that asks by a name of its own, pages still come from the public origin.
  const isOwnOrigin =
    origin === null || origin === publicOrigin || (!isPublic && origin === `http://${url.host}`)
  if (!isOwnOrigin) throw foreign(`Origin is ${origin.slice(0, 200)}.`)
  if (READS.has(request.method)) return
  const isProgram = /^Bearer\b/iu.test(request.headers.get('authorization') ?? '')
  if (!isProgram && !request.headers.has(REQUEST_HEADER)) throw foreign(`${REQUEST_HEADER} is missing.`)
}

/** A page elsewhere may point its own name at this machine; then the name asked for is not ours. */
function misdirected(host: string): ProblemError {
  return new ProblemError({
    status: 421,
    type: 'misdirected',
    title: 'This server does not go by that name.',
    detail: `It was asked for as ${host.slice(0, 200)}.`,
    cure: 'Ask for it as localhost, or start it with --public-origin and the address that people use.',
  })
}

function foreign(detail: string): ProblemError {
  return new ProblemError({
    status: 403,
    type: 'foreign-request',
    title: 'The request came from another site.',
    detail,
    cure: `Programs send ${REQUEST_HEADER}: 1 with each change, and no Origin.`,
  })
}
