/** What is kept of an article for the grouping, as bytes. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { StoryPiece } from '@parallax/core'

/** What stories show of an article. */
export interface Head {
  /** Its place in the order of coming. */
  order: number
  kind: StoryPiece['kind']
  /** {@link StoryPiece.time} */
  time: number | null
  title: string
  language: string | null
  seenAt: string
}

export interface Body {
  head: Head
  piece: StoryPiece
}

/** Fast and small enough: the lists of numbers shrink to a third at the first level already. */
const LEVEL = 1

/** The title stands in the head alone. */
export function packBody({ head, piece: { title: _, ...piece } }: Body): Uint8Array {
  return deflateRawSync(JSON.stringify({ head, piece }), { level: LEVEL })
}

/** The bytes of a piece are damaged; the article must be grouped anew. */
export class PieceError extends Error {
  override readonly name = 'PieceError'
}

export function unpackBody(bytes: Uint8Array): Body {
  try {
    const { head, piece } = JSON.parse(inflateRawSync(bytes).toString('utf8')) as Body
    return { head, piece: { ...piece, title: head.title } }
  } catch (error) {
    throw new PieceError(
      `A piece of the grouping cannot be read: ${(error as Error).message}. Run: parallax doctor`,
    )
  }
}
