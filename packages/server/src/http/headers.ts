/** Headers that every answer carries: what a browser may do with it, which is as little as the page needs. */
import { API_ROOT } from '@parallax/contract/paths'

/** The page runs its own script and styles, asks its own server, and is framed by nobody. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers of the API are data: a browser that is led to one shows it and runs nothing. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

const UNUSED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'microphone']
const MORE_UNUSED = ['midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking']
const PERMISSIONS = [...UNUSED, ...MORE_UNUSED].map((feature) => `${feature}=()`).join(', ')

const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': PERMISSIONS,
  'x-frame-options': 'DENY',
}

/** A year, as browsers want it before they take the word of a site for good. */
const STRICT_TRANSPORT = 'max-age=31536000'

/** Adds them to an answer, whose own stand. In place: an answer that was made anew would go out as a stream, and later. */
export function addHeaders({ headers }: Response, path: string, isHttps: boolean): void {
  const add = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value)
  }
  for (const [name, value] of Object.entries(ALWAYS)) add(name, value)
  add('content-security-policy', path.startsWith(`${API_ROOT}/`) ? DATA_POLICY : PAGE_POLICY)
  if (isHttps) add('strict-transport-security', STRICT_TRANSPORT)
}
