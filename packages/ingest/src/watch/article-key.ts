/** The name of an article in the store. Pure. */
import { createHash } from 'node:crypto'

/**
 * 63 bits of SHA-256 as a decimal string, over the canonical address of an article. Whether it is asked for by http or https, with
 * `www.` or without, with a slash at its end or without, it is the same article.
 */
export function articleKey(canonicalAddress: string): string {
  const url = new URL(canonicalAddress)
  const path = url.pathname.replace(/\/$/u, '')
  return toKey(`${url.host.replace(/^www\./u, '')}${path}${url.search}`)
}

/** The same over the words, for an article that has no address. */
export function textKey(text: string): string {
  return toKey(text)
}

function toKey(of: string): string {
  const first = createHash('sha256').update(of, 'utf8').digest().readBigUInt64BE(0)
  return (first >> 1n).toString()
}
