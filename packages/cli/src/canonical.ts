/** JSON in the order of the published schema; what does not fit the schema never leaves the house. */
import type { Annotation, Comparison, ExtractedArticle, StoryLine, Versions } from '@parallax/contract'

interface Shapes {
  Annotation: Annotation
  Comparison: Comparison
  ExtractedArticle: ExtractedArticle
  StoryLine: StoryLine
  Versions: Versions
}

/** A result of ours breaks the contract: a fault of the program, never of the user. */
export class BrokenContractError extends Error {
  override readonly name = 'BrokenContractError'
}

/**
 * Line ends to some programs and none to JSON: U+0085, U+2028, U+2029, and the other controls above ASCII with them. Written raw they
 * would cut a line of JSON in two for a reader that splits lines as Unicode does. JSON escapes those below U+0020 itself.
 */
const SPLITTING = /[\u007f-\u009f\u2028\u2029]/gu

/** JSON on one line for every splitter of lines; the value is the same. */
export function toLine(value: unknown): string {
  return JSON.stringify(value).replace(
    SPLITTING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What is needed of a schema of zod: the check, and the parts of an object, a list, or what may be left out. */
interface Schema {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: unknown }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } }
  shape?: Readonly<Record<string, Schema>>
  element?: Schema
  unwrap?: () => Schema
}

/** How deep a value is taken apart; what stands below is checked and written in one piece. Of a comparison those are its cells. */
const DEPTH: Readonly<Record<keyof Shapes, number>> = {
  Comparison: 4,
  Annotation: 2,
  ExtractedArticle: 1,
  StoryLine: 1,
  Versions: 4,
}

type Add = (piece: string) => void

/** Writes a value in pieces; what it has written once it writes by the same piece again. */
class Writer {
  private readonly written = new Map<Schema, Map<unknown, string>>()
  /** Keys and places that lead to what is being written. */
  private readonly path: (string | number)[] = []
  private readonly depth: number

  constructor(private readonly name: keyof Shapes) {
    this.depth = DEPTH[name]
  }

  /** An object entry by entry, its lists element by element, each as one string: no list of all pieces is ever held. */
  *eachPart(schema: Schema, value: object): Generator<string> {
    if (!schema.shape) {
      yield this.toPart(schema, value)
      return
    }
    let lead = '{'
    for (const [key, given] of Object.entries(schema.shape)) {
      const held = (value as Readonly<Record<string, unknown>>)[key]
      if (held === undefined) continue
      this.path.push(key)
      yield `${lead}"${key}":`
      lead = ','
      const { element } = opened(given, held)
      if (element && Array.isArray(held) && this.path.length < this.depth)
        yield* this.eachElement(element, held)
      else yield this.toPart(given, held)
      this.path.pop()
    }
    yield lead === '{' ? '{}' : '}'
  }

  private *eachElement(element: Schema, values: readonly unknown[]): Generator<string> {
    yield '['
    for (let index = 0; index < values.length; index += 1) {
      this.path.push(index)
      yield `${index > 0 ? ',' : ''}${this.toPart(element, values[index])}`
      this.path.pop()
    }
    yield ']'
  }

  private toPart(schema: Schema, value: unknown): string {
    const pieces: string[] = []
    this.write(schema, value, (piece) => pieces.push(piece))
    return pieces.join('')
  }

  write(given: Schema, value: unknown, add: Add): void {
    const schema = opened(given, value)
    const isOpened = typeof value === 'object' && value !== null && this.path.length < this.depth
    if (isOpened && schema.element && Array.isArray(value)) this.writeList(schema.element, value, add)
    else if (isOpened && schema.shape) this.writeObject(schema.shape, value as Record<string, unknown>, add)
    else add(this.toPiece(schema, value))
  }

  private writeList(element: Schema, values: readonly unknown[], add: Add): void {
    add('[')
    for (let index = 0; index < values.length; index += 1) {
      if (index > 0) add(',')
      this.path.push(index)
      this.write(element, values[index], add)
      this.path.pop()
    }
    add(']')
  }

  private writeObject(
    shape: Readonly<Record<string, Schema>>,
    value: Readonly<Record<string, unknown>>,
    add: Add,
  ): void {
    let lead = '{'
    for (const [key, schema] of Object.entries(shape)) {
      const held = value[key]
      this.path.push(key)
      if (held === undefined) this.check(schema, held)
      else {
        add(`${lead}"${key}":`)
        this.write(schema, held, add)
        lead = ','
      }
      this.path.pop()
    }
    add(lead === '{' ? '{}' : '}')
  }

  private toPiece(schema: Schema, value: unknown): string {
    if (typeof value !== 'object' || value === null) return toLine(this.check(schema, value))
    const written = this.written.get(schema) ?? new Map<unknown, string>()
    this.written.set(schema, written)
    const piece = written.get(value) ?? toLine(this.check(schema, value))
    written.set(value, piece)
    return piece
  }

  /** The value in the order of the schema. */
  private check(schema: Schema, value: unknown): unknown {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const [issue] = result.error.issues
    const place = [...this.path, ...(issue?.path ?? [])].map(String).join('.')
    throw new BrokenContractError(`${this.name}: ${place}: ${issue?.message}`)
  }
}

/**
 * The value as JSON in pieces, keys in the order of the schema. All of it is checked before the first piece is handed out: throws
 * {@link BrokenContractError} where the value does not fit. A comparison of hundreds of accounts is hundreds of MB of JSON, nearly all of
 * it the same few thousand cells, and would be more than one string can hold.
 *
 * The schema library is loaded here and not at start-up, as it takes a tenth of a second.
 */
export async function toPieces<Name extends keyof Shapes>(
  shape: Name,
  value: Shapes[Name],
): Promise<Iterable<string>> {
  const contract = await import('@parallax/contract')
  const schema = contract[shape] as Schema
  const writer = new Writer(shape)
  writer.write(schema, value, () => {})
  return writer.eachPart(schema, value)
}

/** The schema of the value itself where the value may also be left out or null. */
function opened(given: Schema, value: unknown): Schema {
  return given.element || given.shape || value === null ? given : (given.unwrap?.() ?? given)
}

/** {@link toPieces} as one string. */
export async function toJson<Name extends keyof Shapes>(shape: Name, value: Shapes[Name]): Promise<string> {
  return [...(await toPieces(shape, value))].join('')
}

/** Characters that are written at once. */
const CHUNK = 1 << 16

/** A line of pieces, joined to strings of about {@link CHUNK} characters. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let [open, size]: [string[], number] = [[], 0]
  for (const piece of pieces) {
    open.push(piece)
    size += piece.length
    if (size < CHUNK) continue
    yield open.join('')
    open = []
    size = 0
  }
  yield `${open.join('')}\n`
}
