/** A form with files, read as it comes: no file is ever held whole. */
import { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { ProblemError } from '../problem.js'

export interface FormLimits {
  files: number
  fields: number
  /** Characters of one field. */
  fieldSize: number
}

/** Fields by name, each as often as it came. */
export type Fields = ReadonlyMap<string, readonly string[]>

type OnFile = (name: string, content: AsyncIterable<Uint8Array>) => Promise<void>

/**
 * Hands out each file under `file` as it comes, one after the other, and gives the fields in the end. Throws {@link ProblemError} where the
 * body is no form, breaks off, or holds more than allowed; and what `onFile` throws. By then `onFile` has come to its end.
 */
export async function readForm(request: Request, limits: FormLimits, onFile: OnFile): Promise<Fields> {
  const contentType = request.headers.get('content-type') ?? ''
  if (request.body === null) throw notRead('It is empty.')
  const fields = new Map<string, string[]>()
  const parser = openParser({ 'content-type': contentType }, limits)
  const files = new Set<Readable>()
  let work: Promise<void> = Promise.resolve()
  let fault: unknown = null
  const stop = (error: unknown) => {
    fault ??= error
    parser.destroy()
    // Whoever reads one would wait for its end.
    for (const file of files) file.destroy(error as Error)
  }
  parser.on('field', (name, value, _nameCut, isCut) => {
    if (isCut) stop(tooMuch(`The field ${name} is longer than ${limits.fieldSize} characters.`))
    const held = fields.get(name)
    if (held) held.push(value)
    else fields.set(name, [value])
  })
  parser.on('file', (field, stream, name) => {
    // Torn streams are told by the parser itself.
    stream.on('error', () => undefined)
    files.add(stream)
    if (field !== 'file') {
      stream.resume()
      stop(notRead(`Files come in fields named file, not ${field.slice(0, 60)}.`))
      return
    }
    work = work.then(() => onFile(name ?? '', stream)).catch(stop)
  })
  parser.on('filesLimit', () => stop(tooMuch(`It holds more than ${limits.files} files.`)))
  parser.on('fieldsLimit', () => stop(tooMuch(`It holds more than ${limits.fields} fields.`)))
  await new Promise<void>((resolve) => {
    parser.on('finish', resolve).on('close', resolve)
    parser.on('error', (error: unknown) => {
      stop(notRead((error as Error).message))
      resolve()
    })
    const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    body.on('error', (error) => {
      stop(error instanceof ProblemError ? error : notRead('It broke off before its end.'))
      resolve()
    })
    body.pipe(parser)
  })
  // Also where it broke off: whoever clears away what was begun must come after it.
  await work
  if (fault !== null) throw fault
  return fields
}

function openParser(headers: BusboyHeaders, { files, fields, fieldSize }: FormLimits): BusboyInstance {
  try {
    return new Busboy({ headers, limits: { files, fields, fieldSize }, defCharset: 'utf8' })
  } catch (error) {
    throw notRead((error as Error).message)
  }
}

function notRead(detail: string): ProblemError {
  return new ProblemError({
    status: 400,
    type: 'invalid-form',
    title: 'The form cannot be read.',
    detail,
    cure: 'Send multipart/form-data with files in fields named file.',
  })
}

function tooMuch(detail: string): ProblemError {
  return new ProblemError({
    status: 413,
    type: 'too-large',
    title: 'That is more than is taken at once.',
    detail,
    cure: 'Send it in several parts.',
  })
}
