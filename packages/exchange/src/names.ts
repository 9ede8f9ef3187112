/** Names by which others can point to what we made: of bytes by their hash, of findings by what they are. */
import { createHash } from 'node:crypto'

const PREFIX = 'ni:///sha-256;'
const BASE64URL = /^[A-Za-z0-9_-]{43}$/u

/** The name of a text by its SHA-256, as RFC 6920 writes it. `hex` are 64 hexadecimal digits. */
export function nameOfHash(hex: string): string {
  return PREFIX + Buffer.from(hex, 'hex').toString('base64url')
}

/** The inverse of {@link nameOfHash}; null for any other name. */
export function hashOfName(name: string): string | null {
  const digest = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : ''
  return BASE64URL.test(digest) ? Buffer.from(digest, 'base64url').toString('hex') : null
}

/** A UUID of version 8 (RFC 9562): the SHA-256 of what makes the thing what it is, so that the same thing has the same name everywhere. */
export function nameOf(identity: string): string {
  const bytes = createHash('sha256').update(identity).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
