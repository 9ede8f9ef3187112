/** For tests: so many megabytes of zeros, packed, as members of 64 MB one behind the other. */
import { gzipSync } from 'node:zlib'

export function zerosPacked(megabytes: number): Uint8Array {
  const member = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 1 })
  return Buffer.concat(new Array<Uint8Array>(Math.ceil(megabytes / 64)).fill(member))
}
