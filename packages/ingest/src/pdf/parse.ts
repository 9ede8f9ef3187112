/** A PDF document to an article: pages to lines, lines to paragraphs. Nothing of the document is run. */
import { errorMessage, type Part, skipped } from '../adapters/adapter.js'
import { assemble } from '../html/assemble.js'
import type { DraftBlock } from '../html/blocks.js'
import { cleanBylines } from '../html/bylines.js'
import { type Line, type Piece, toLines } from './lines.js'
import { type Paragraph, toParagraphs, withoutFurniture } from './paragraphs.js'

/** More pages are a book. */
const MAX_PAGES = 400
/** The headline is set so many times larger than the body. */
const HEADLINE_SIZE = 1.25
const MAX_HEADLINE = 250

interface Document {
  pages: Line[][]
  author: string | null
}

export async function parsePdf(bytes: Uint8Array, address: string | null): Promise<Part> {
  let document: Document
  try {
    document = await readDocument(bytes)
  } catch (error) {
    return failureOf(error)
  }
  const { lines, removed } = withoutFurniture(document.pages)
  const paragraphs = toParagraphs(lines)
  if (paragraphs.length === 0) {
    return skipped('no-text', 'The PDF holds no text; it may be a scan, that is, a picture of pages.')
  }
  const at = headlineAt(paragraphs)
  const headline = at === null ? null : paragraphs[at]!.text
  const body = paragraphs.filter((_, index) => index !== at)
  const tail = removed > 0 ? ` ${removed} running heads and page numbers were left out.` : ''
  return {
    kind: 'article',
    known: {
      ...assemble(headline, body.map(toBlock), null),
      headline,
      bylines: cleanBylines(document.author === null ? [] : [document.author]),
      url: address,
      textChanges: [
        {
          code: 'extracted',
          message: `The text was taken out of a PDF; lines were joined to paragraphs.${tail}`,
        },
      ],
    },
  }
}

async function readDocument(bytes: Uint8Array): Promise<Document> {
  const { getDocumentProxy } = await import('unpdf')
  // The reader takes the bytes away from their owner, so it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false })
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new RangeError(`it has ${pdf.numPages} pages; at most ${MAX_PAGES} are read`)
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(toLines(items.flatMap(toPiece), number))
    }
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>
    const author = info.Author
    return { pages, author: typeof author === 'string' && author.includes(' ') ? author : null }
  } finally {
    await pdf.destroy()
  }
}

/** Marks of structure have no text of their own. */
function toPiece(item: object): Piece[] {
  if (!('str' in item && 'transform' in item)) return []
  const { str, transform, width } = item as {
    str: string
    transform: number[]
    width: number
  }
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  return [{ text: str.normalize('NFC'), x, y, width, size: Math.hypot(c, d) }]
}

/** The largest of the first paragraphs, where it is plainly larger than the body. */
function headlineAt(paragraphs: readonly Paragraph[]): number | null {
  const sizes = paragraphs.flatMap(({ text, size }) =>
    new Array<number>(Math.ceil(text.length / 40)).fill(size),
  )
  const usual = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
  let best: number | null = null
  for (const [index, { size, text }] of paragraphs.slice(0, 6).entries()) {
    if (size < usual * HEADLINE_SIZE || text.length > MAX_HEADLINE) continue
    if (best === null || size > paragraphs[best]!.size) best = index
  }
  return best
}

function toBlock({ text }: Paragraph): DraftBlock {
  return { kind: 'paragraph', text, links: [], url: null, tag: 'p', style: null, isRuled: false }
}

function failureOf(error: unknown): Part {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return skipped('password-protected', 'The PDF is protected by a password.')
  if (error instanceof RangeError) return skipped('too-large', `The PDF is not read: ${error.message}.`)
  return skipped('malformed-pdf', `The PDF is damaged: ${errorMessage(error).replace(/\.$/u, '')}.`)
}
