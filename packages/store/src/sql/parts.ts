/**
 * A value that may be longer as JSON than a string can be: a line for each element of its lists, compressed as one stream. Equal
 * cells of a comparison that are one object going in are one object coming out, else hundreds of accounts would fill the memory.
 */
import { createDeflate, createInflate } from 'node:zlib'
import { StoreDamagedError } from '../errors.js'

type Parts = Readonly<Record<string, unknown>>

/** `=[name, value]` is a whole value, `*name` opens a list, and each `-value` behind it is its next element. */
function* linesOf(value: Parts): Generator<string> {
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue
    if (!Array.isArray(part)) yield `=${JSON.stringify([name, part])}\n`
    else {
      yield `*${JSON.stringify(name)}\n`
      for (const element of part) yield `-${JSON.stringify(element ?? null)}\n`
    }
  }
}

/** Characters handed to the compressor at once. */
const CHUNK = 1 << 16

function* inChunks(lines: Iterable<string>): Generator<string> {
  let open = ''
  for (const line of lines) {
    open += line
    if (open.length < CHUNK) continue
    yield open
    open = ''
  }
  yield open
}

export async function packParts(value: Parts): Promise<Buffer> {
  const deflate = createDeflate()
  const pieces: Buffer[] = []
  deflate.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<void>((resolve, reject) => deflate.on('end', resolve).on('error', reject))
  for (const chunk of inChunks(linesOf(value)))
    if (!deflate.write(chunk)) await new Promise<void>((resolve) => deflate.once('drain', () => resolve()))
  deflate.end()
  await ended
  return Buffer.concat(pieces)
}

/** The lines of a packed value, one after the other. */
export async function* unpackedLines(body: Uint8Array): AsyncGenerator<string> {
  const inflate = createInflate()
  inflate.end(body)
  let rest: Buffer[] = []
  for await (const piece of inflate as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      yield Buffer.concat([...rest, piece.subarray(start, end)]).toString('utf8')
      rest = []
      start = end + 1
    }
    if (start < piece.length) rest.push(piece.subarray(start))
  }
}

/** Elements of claims share most of their cells: equal ones become one object. */
function createSharing(): (element: unknown) => unknown {
  const known = new Map<string, unknown>()
  return (element) => {
    const { cells } = (element ?? {}) as { cells?: unknown }
    if (!Array.isArray(cells)) return element
    const shared = cells.map((cell) => {
      const text = JSON.stringify(cell)
      if (!known.has(text)) known.set(text, cell)
      return known.get(text)
    })
    return { ...(element as object), cells: shared }
  }
}

export async function unpackParts<T>(body: Uint8Array, what: string): Promise<T> {
  const value = new Map<string, unknown>()
  const share = createSharing()
  let list: unknown[] = []
  try {
    for await (const line of unpackedLines(body)) {
      if (line.startsWith('-')) list.push(share(JSON.parse(line.slice(1))))
      else if (line.startsWith('*')) {
        list = []
        value.set(JSON.parse(line.slice(1)) as string, list)
      } else value.set(...(JSON.parse(line.slice(1)) as [string, unknown]))
    }
  } catch (error) {
    throw new StoreDamagedError(
      `${what} cannot be unpacked (${(error as Error).message}). Run: parallax doctor; then restore a backup.`,
    )
  }
  return Object.fromEntries(value) as T
}
