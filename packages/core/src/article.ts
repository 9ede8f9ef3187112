/** Makes an article record from decoded text: line ends, byte-order mark, hash. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Article, Note } from '@parallax/contract'

/** Hex SHA-256 of the UTF-8 bytes of a text. A lone surrogate counts as U+FFFD, as in every UTF-8 encoder. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Takes away a leading byte-order mark and turns `\r\n` into `\n`; says which of the two it did. */
export function normaliseText(decoded: string): { text: string; changes: Note[] } {
  const changes: Note[] = []
  let text = decoded
  if (text.startsWith('\ufeff')) {
    text = text.slice(1)
    changes.push({ code: 'bom-removed', message: 'A leading byte-order mark was left out.' })
  }
  if (text.includes('\r\n')) {
    text = text.replaceAll('\r\n', '\n')
    changes.push({ code: 'line-ends', message: 'Line ends \\r\\n were turned into \\n.' })
  }
  return { text, changes }
}

/** Fills an article record from what is known; `text` is taken as it is and hashed. */
export function createArticle(known: Partial<Article> & { text: string }): Article {
  return {
    outlet: null,
    url: null,
    headline: null,
    bylines: [],
    published: null,
    modified: null,
    language: null,
    headlineSpan: null,
    textChanges: [],
    partial: null,
    blocks: [],
    links: [],
    ...known,
    sha256: hashText(known.text),
  }
}
