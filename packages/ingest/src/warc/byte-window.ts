/** A window that slides over a stream of bytes, so that an archive of any size is read in bounded memory. */

export interface ByteWindow {
  /** How many bytes of the stream lie before the window. */
  readonly offset: number
  /** How many bytes are at hand without reading on. */
  readonly atHand: number
  /** The next bytes, at least `least` of them where the stream has so many; they stay where they are and are valid until the next call. */
  peek(least: number): Promise<Buffer>
  /** Goes on by so many bytes, which need not be at hand; the number gone, fewer at the end of the stream. */
  skip(count: number): Promise<number>
}

export function createByteWindow(stream: AsyncIterable<Uint8Array>): ByteWindow {
  const chunks = stream[Symbol.asyncIterator]()
  let buffer: Buffer = Buffer.alloc(0)
  let offset = 0
  async function next(): Promise<Uint8Array | null> {
    const { value, done } = await chunks.next()
    return done ? null : (value as Uint8Array)
  }
  return {
    get offset() {
      return offset
    },
    get atHand() {
      return buffer.length
    },
    async peek(least) {
      if (buffer.length >= least) return buffer
      const pieces: Uint8Array[] = [buffer]
      let size = buffer.length
      while (size < least) {
        const chunk = await next()
        if (chunk === null) break
        pieces.push(chunk)
        size += chunk.length
      }
      buffer = Buffer.concat(pieces, size)
      return buffer
    },
    async skip(count) {
      let left = count
      while (left > buffer.length) {
        left -= buffer.length
        offset += buffer.length
        buffer = Buffer.alloc(0)
        const chunk = await next()
        if (chunk === null) return count - left
        buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      }
      buffer = buffer.subarray(left)
      offset += left
      return count
    },
  }
}
