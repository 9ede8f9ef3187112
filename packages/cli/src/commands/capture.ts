/** capture show: what was served, as proof. */
import type { Capture } from '@parallax/contract'
import type { ReadCapture } from '@parallax/ingest'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { UsageError } from '../usage.js'

export async function runCapture(args: Arguments, io: Io): Promise<ExitCode> {
  const [act, subject, ...more] = args.inputs
  if (act !== 'show' || subject === undefined || more.length > 0)
    throw new UsageError('Say which capture: parallax capture show CAPTURE, or the address of an article.')
  const store = await openStoreOf(args, io)
  try {
    const found = await store.captures.get(subject)
    const key = found === null ? await store.articles.at(subject) : null
    const captures = found ? [found] : key === null ? [] : await store.captures.ofArticle(key)
    if (captures.length === 0) {
      await io.stderr.write(`parallax: there is no capture ${inert(subject)}, nor one of an article at it.\n`)
      return ExitCode.nothingRead
    }
    return await show(captures, store.captureFolder, args, io)
  } finally {
    await store.close()
  }
}

/** What the file holds, or how it is damaged. */
type Held = ReadCapture | { damage: string }

async function readHeld(capture: Capture, folder: string): Promise<Held> {
  const { CaptureDamagedError, readCapture } = await import('@parallax/ingest')
  try {
    return await readCapture(folder, capture)
  } catch (error) {
    if (error instanceof CaptureDamagedError) return { damage: error.message }
    throw error
  }
}

async function show(
  captures: readonly Capture[],
  folder: string,
  { values }: Arguments,
  io: Io,
): Promise<ExitCode> {
  let damaged = 0
  for (const capture of captures) {
    const held = await readHeld(capture, folder)
    if ('damage' in held) damaged += 1
    if (values.has('json')) await io.stdout.write(`${toLine({ ...capture, ...headsOf(held) })}\n`)
    else await io.stdout.write(`${lines(capture, held).map(inert).join('\n')}\n\n`)
  }
  return damaged > 0 ? ExitCode.verificationFailed : ExitCode.done
}

function headsOf(held: Held) {
  if ('damage' in held) return { isIntact: false, damage: held.damage }
  const { requestHeaders, responseHeaders, ip } = held
  return { isIntact: true, ip, requestHeaders, responseHeaders }
}

function lines(capture: Capture, held: Held): string[] {
  const { id, requested, address, at, status, sha256, bytes, file, offset, length, memento } = capture
  return [
    `capture ${id}`,
    `  asked     ${requested}`,
    ...(address === requested ? [] : [`  answered  ${address}`]),
    `  at        ${at}, status ${status}, ${bytes} bytes`,
    `  sha-256   ${sha256} (${'damage' in held ? held.damage : 'the stored bytes have it'})`,
    `  record    ${file}, ${length} bytes from ${offset}`,
    ...(memento === null ? [] : [`  archive   ${memento}`]),
    ...('damage' in held ? [] : held.responseHeaders.map(([name, value]) => `  ${name}: ${value}`)),
  ]
}
