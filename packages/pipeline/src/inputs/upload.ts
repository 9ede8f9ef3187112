/** A file onto the disk as it comes, never held whole. */
import { open, rm } from 'node:fs/promises'
import { isStreamedArchive, MAX_FILE_BYTES } from '@parallax/ingest'

/** Bytes of an archive that is read part by part: about what a crawler writes in a day. */
const MAX_ARCHIVE_BYTES = 8 * 1024 * 1024 * 1024
/** First bytes that tell an archive. */
const HEAD = 16

export type Kept = { isKept: true } | { isKept: false; reason: string }

const MB = 1024 * 1024
const TOO_LARGE = `It holds more than ${MAX_FILE_BYTES / MB} MB. Split it, or pack it as a web archive (WARC, WACZ), which is read part by part.`
const ARCHIVE_TOO_LARGE = `It holds more than ${MAX_ARCHIVE_BYTES / MB / 1024} GB. Put it into a folder of the server and watch that: parallax watch add FOLDER`

/** What comes behind a limit is read and thrown away, so that what follows it in the same stream is reached. */
export async function keepFile(path: string, content: AsyncIterable<Uint8Array>): Promise<Kept> {
  const file = await open(path, 'wx')
  let [bytes, head] = [0, Buffer.alloc(0)]
  let reason: string | null = null
  try {
    for await (const chunk of content) {
      if (reason !== null) continue
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD)])
      bytes += chunk.length
      reason = tooLarge(bytes, head)
      if (reason === null) await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  if (reason === null && bytes === 0) reason = 'The file is empty.'
  if (reason === null) return { isKept: true }
  await rm(path)
  return { isKept: false, reason }
}

function tooLarge(bytes: number, head: Uint8Array): string | null {
  if (bytes <= MAX_FILE_BYTES) return null
  if (!isStreamedArchive(head)) return TOO_LARGE
  return bytes <= MAX_ARCHIVE_BYTES ? null : ARCHIVE_TOO_LARGE
}
