/** The bytes of one input, with what is known about them from outside and their text where they are text. */
import { createReadStream } from 'node:fs'
import { type Decoded, decodeBytes } from './encoding/decode.js'

export interface Source {
  /** As the user named it. */
  input: string
  /** The last part of the path or address; empty for standard input. */
  fileName: string
  /** All of it, or its beginning where `rest` is given. */
  bytes: Uint8Array
  /** The file to go on reading in where it is too large to be held. */
  rest: { path: string } | null
  /** Media type of an HTTP answer, lower case, without parameters. */
  mediaType: string | null
  /** The address that the bytes came from. */
  url: string | null
  /** True for a file that was found in a folder, and not named by the user itself. */
  inFolder: boolean
  /** Null where the bytes are no text. */
  decoded: Decoded | null
}

export interface SourceFields {
  input: string
  fileName: string
  bytes: Uint8Array
  rest?: { path: string } | null
  mediaType?: string | null
  charset?: string | null
  url?: string | null
  inFolder?: boolean
}

export function createSource(fields: SourceFields): Source {
  const { input, fileName, bytes, mediaType = null, charset = null, url = null, inFolder = false } = fields
  const { rest = null } = fields
  return { input, fileName, bytes, rest, mediaType, url, inFolder, decoded: decodeBytes(bytes, charset) }
}

/** All bytes of a source in order, without holding a large one. Throws the error of the file system. */
export async function* bytesOf({ bytes, rest }: Source): AsyncGenerator<Uint8Array> {
  if (rest === null) yield bytes
  else yield* createReadStream(rest.path) as AsyncIterable<Uint8Array>
}

/** The extension in lower case without its dot, empty where the name has none. */
export function extensionOf(fileName: string): string {
  return /[^.]\.([A-Za-z0-9]{1,12})$/u.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

/** True where the name or the media type promises one of these formats. A media type outweighs the name. */
export function isNamed(
  source: Source,
  extensions: readonly string[],
  mediaTypes: readonly string[],
): boolean {
  if (source.mediaType !== null && !VAGUE_MEDIA_TYPES.includes(source.mediaType)) {
    return mediaTypes.includes(source.mediaType)
  }
  return extensions.includes(extensionOf(source.fileName))
}

/** Media types that servers send when they do not know better. */
const VAGUE_MEDIA_TYPES: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream']
