/** Web archives for those who look into captures. The library behind it is loaded at the first archive. */
import type { bodyOf, WarcItem, WarcRecord } from './read-warc.js'
import type { WarcLimits } from './records.js'

/** The records of a WARC stream in order, packed or not; what cannot be read is a fault with its place. Never throws for bad content. */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  limits: WarcLimits = {},
): AsyncGenerator<WarcItem> {
  const { readWarc: read } = await import('./read-warc.js')
  yield* read(stream, limits)
}

/** The body of a recorded answer without chunks and unpacked, up to 20 MB; of any other record its content. */
export async function warcBody(record: WarcRecord): ReturnType<typeof bodyOf> {
  const { bodyOf: read } = await import('./read-warc.js')
  return await read(record)
}
