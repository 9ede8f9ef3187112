/** Words in context have an address inside the page: `#at=A:120-180`. */
import type { Span } from '@parallax/contract'

export interface Address extends Span {
  account: string
}

export function formatAddress({ account, start, end }: Address): string {
  return `#at=${encodeURIComponent(account)}:${start}-${end}`
}

/** Null where the fragment is no address of words. */
export function parseAddress(fragment: string): Address | null {
  const match = /^#at=([^:]{1,200}):(\d{1,9})-(\d{1,9})$/.exec(fragment)
  if (match === null) return null
  const account = decode(match[1]!)
  return account === null ? null : { account, start: Number(match[2]), end: Number(match[3]) }
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
