/** From an input as the user named it to the bytes of its sources. */
import { basename } from 'node:path'
import { fetchAddress } from './fetch/fetch-address.js'
import { collectBytes, readFileBytes } from './files/read-file.js'
import { walk } from './files/walk.js'
import { createSource, type Source } from './source.js'
import type { IngestOptions, SkippedInput } from './types.js'

/** Something to be read, or an input that cannot be. */
export type Planned =
  | { kind: 'file'; input: string; inFolder: boolean }
  | { kind: 'address'; input: string }
  | { kind: 'stream'; input: string; stream: AsyncIterable<Uint8Array> }
  | SkippedInput

/** Walks folders and sorts the inputs out; reads nothing yet. */
export async function planInputs(inputs: readonly string[], options: IngestOptions): Promise<Planned[]> {
  const planned: Planned[] = []
  let stdin = options.stdin ?? null
  for (const input of inputs) {
    if (input === '-') {
      planned.push(stdin === null ? noStream() : { kind: 'stream', input, stream: stdin })
      stdin = null
    } else if (/^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(input)) planned.push({ kind: 'address', input })
    else {
      for (const found of await walk(input)) {
        if (found.kind === 'file') planned.push({ kind: 'file', input: found.path, inFolder: found.inFolder })
        else planned.push(skip(found.path, found.code, found.reason))
      }
    }
  }
  return planned
}

/** The bytes of one planned input, with what is known about them. */
export async function gather(item: Planned, options: IngestOptions): Promise<Source | SkippedInput> {
  if (item.kind === 'skipped') return item
  if (item.kind === 'address') return await gatherAddress(item.input, options)
  const isFile = item.kind === 'file'
  const read = isFile ? await readFileBytes(item.input, item.inFolder) : await collectBytes(item.stream)
  if (!read.ok) return skip(item.input, read.code, read.reason)
  return createSource({
    input: item.input,
    fileName: isFile ? basename(item.input) : '',
    bytes: read.bytes,
    rest: isFile && read.isHead === true ? { path: item.input } : null,
    inFolder: isFile && item.inFolder,
  })
}

async function gatherAddress(
  input: string,
  { allowLoopback = false, answer: answerOf }: IngestOptions,
): Promise<Source | SkippedInput> {
  const answer = await (answerOf?.(input) ?? fetchAddress(input, { allowLoopback }))
  if (!answer.ok) return skip(input, answer.code, answer.reason)
  const { bytes, mediaType, charset, url } = answer
  return createSource({ input, fileName: basename(new URL(url).pathname), bytes, mediaType, charset, url })
}

function noStream(): SkippedInput {
  return skip('-', 'no-standard-input', 'There is no standard input, or it was read already.')
}

function skip(input: string, code: string, reason: string): SkippedInput {
  return { kind: 'skipped', input, code, reason }
}
