/**
 * Cookies of one chain of redirects. A page of consent that sets a cookie and leads back would else lead round for ever. They are kept for
 * that chain alone, and each goes only where RFC 6265 lets it: to the host or domain that set it, its path, and https where it says so.
 */
import type { CookieJar } from 'tough-cookie'
import type { HeaderPair } from './request.js'

/** What browsers keep for a domain at least (RFC 6265, 6.1), which is more than a way to an article needs. */
const MAX_COOKIES = 50
const MAX_COOKIE_CHARS = 4096
/** Of the header that is sent; many servers take no more. */
const MAX_HEADER_CHARS = 8192
/** What can stand in a header. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]+$/u

export interface Cookies {
  /** Keeps what an answer sets; a cookie that cannot be kept is passed over, as browsers do. */
  keep: (url: URL, setCookies: readonly string[]) => Promise<void>
  /** The header for a request to this address; none where no cookie belongs there. */
  headersFor: (url: URL) => Promise<HeaderPair[]>
}

export function createCookies(): Cookies {
  let jar: CookieJar | null = null
  let count = 0
  return {
    keep: async (url, setCookies) => {
      for (const line of setCookies) {
        if (count >= MAX_COOKIES || line.length > MAX_COOKIE_CHARS || !SENDABLE.test(line)) continue
        count += 1
        // Loaded when the first cookie comes: the list of public suffixes is long, and few chains set any.
        jar ??= new (await import('tough-cookie')).CookieJar()
        await jar.setCookie(line, url.href, { ignoreError: true })
      }
    },
    headersFor: async (url) => {
      if (jar === null) return []
      let header = ''
      for (const cookie of await jar.getCookies(url.href)) {
        const longer = header === '' ? cookie.cookieString() : `${header}; ${cookie.cookieString()}`
        if (longer.length <= MAX_HEADER_CHARS) header = longer
      }
      return header === '' ? [] : [['Cookie', header]]
    },
  }
}
