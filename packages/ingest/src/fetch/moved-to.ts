/** Where a source has moved. Pure. */
import type { FetchedResponse } from './outcome.js'

/**
 * The address to ask from now on, where every redirect said that it is for good (301, 308) and none led out of https; null
 * where the address asked stays the right one.
 */
export function movedTo({ redirects, isDowngraded, address }: FetchedResponse): string | null {
  const isForGood = redirects.length > 0 && redirects.every(({ status }) => status === 301 || status === 308)
  return isForGood && !isDowngraded ? address : null
}
