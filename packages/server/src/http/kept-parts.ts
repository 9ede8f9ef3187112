/**
 * Parts of comparisons, held by what they take: a part never changes, the same few are asked for again and again, and in the store each costs
 * a look-up and a hash.
 */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Encoding, tagOf } from './answer.js'

const unpack = promisify(gunzip)

export interface HeldPart {
  /** As kept, gzip-compressed JSON. */
  bytes: Uint8Array<ArrayBuffer>
  tag: string
}

/** Bytes of all parts held; those of a story of fifty accounts take 2.4 MB together. */
const MOST_BYTES = 48_000_000
/** A larger part would push out hundreds. */
const LARGEST = 4_000_000

export interface KeptParts {
  /** Null where `read` finds none, which is asked again. */
  read(
    comparison: string,
    part: string,
    read: () => Promise<Uint8Array<ArrayBuffer> | null>,
  ): Promise<HeldPart | null>
}

export function createKeptParts(mostBytes = MOST_BYTES): KeptParts {
  const held = new Map<string, HeldPart>()
  const coming = new Map<string, Promise<HeldPart | null>>()
  let size = 0
  function keep(name: string, part: HeldPart): void {
    if (part.bytes.length > LARGEST) return
    held.set(name, part)
    size += part.bytes.length
    for (const [oldest, { bytes }] of held) {
      if (size <= mostBytes) break
      held.delete(oldest)
      size -= bytes.length
    }
  }
  async function fetch(name: string, read: () => Promise<Uint8Array<ArrayBuffer> | null>) {
    const bytes = await read()
    if (bytes === null) return null
    const part = { bytes, tag: tagOf(bytes, 'gzip') }
    keep(name, part)
    return part
  }
  return {
    async read(comparison, part, read) {
      const name = JSON.stringify([comparison, part])
      const found = held.get(name)
      if (found !== undefined) {
        // The newest stand last.
        held.delete(name)
        held.set(name, found)
        return found
      }
      const waited = coming.get(name)
      if (waited !== undefined) return waited
      const reading = fetch(name, read).finally(() => coming.delete(name))
      coming.set(name, reading)
      return reading
    },
  }
}

/** The part in the encoding that its reader takes, with a tag of its own. */
export async function inEncoding({ bytes, tag }: HeldPart, encoding: Encoding): Promise<HeldPart> {
  if (encoding !== null) return { bytes, tag }
  const plain = new Uint8Array(await unpack(bytes))
  return { bytes: plain, tag: tagOf(plain) }
}
