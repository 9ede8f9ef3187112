/** export: a comparison in the forms that other tools read. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Comparison } from '@parallax/contract'
import type { ExportedFile, Format } from '@parallax/exchange'
import type { Arguments } from '../arguments.js'
import { compareInputs } from '../compare-inputs.js'
import { deliver } from '../deliver.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { InputLog } from '../inputs.js'
import type { Io } from '../io.js'
import { needInputs } from '../need-inputs.js'
import { openStoreOf } from '../open-store.js'
import { AlteredResultError, readResult } from '../read-result.js'
import { exitCodeOf } from '../readings.js'
import { UsageError } from '../usage.js'

async function formOf({ values }: Arguments): Promise<Format> {
  const { FORMATS } = await import('@parallax/exchange')
  const form = FORMATS.find(({ name }) => name === values.get('as'))
  if (form === undefined)
    throw new UsageError(`Say in which form: --as ${FORMATS.map(({ name }) => name).join('|')}`)
  return form
}

async function ofStory(story: string, args: Arguments, io: Io): Promise<Comparison | null> {
  const store = await openStoreOf(args, io)
  try {
    const [latest] = await store.comparisons.ofStory(story)
    const comparison = latest === undefined ? null : await store.comparisons.result(latest.id)
    if (comparison === null)
      await io.stderr.write(
        `parallax: there is no comparison of a story ${inert(story)}. See: parallax story list\n`,
      )
    return comparison
  } finally {
    await store.close()
  }
}

/** A finished comparison alone is taken as it is; everything else is read and compared. */
async function ofInputs(args: Arguments, io: Io, log: InputLog): Promise<Comparison | null> {
  const { values, inputs } = args
  needInputs(inputs)
  const [only, ...more] = inputs
  const finished = more.length === 0 ? await readResult(only!, io) : null
  if (finished !== null) return finished
  const wish = { quiet: values.has('quiet'), allowLoopback: values.has('allow-loopback') }
  return (await compareInputs(inputs, io, wish, log))?.comparison ?? null
}

async function writeFolder(
  files: readonly ExportedFile[],
  out: string,
  quiet: boolean,
  io: Io,
): Promise<void> {
  const folder = resolve(io.cwd, out)
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, content } of files) await writeFile(join(folder, name), content)
  } catch (error) {
    throw new UsageError(
      `${out} cannot be written (${(error as NodeJS.ErrnoException).code}). Give a folder by --out.`,
    )
  }
  if (!quiet) await io.stderr.write(`parallax: wrote ${files.length} files into ${inert(out)}\n`)
}

export async function runExport(args: Arguments, io: Io): Promise<ExitCode> {
  const { values, inputs } = args
  const form = await formOf(args)
  const out = (values.get('out') as string | undefined) ?? null
  if (form.ending === null && out === null)
    throw new UsageError(`${form.name} is a folder of files: give one by --out.`)
  const story = values.get('story') as string | undefined
  if (story !== undefined && inputs.length > 0)
    throw new UsageError('--story and INPUT exclude each other: give one of the two.')
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  let comparison: Comparison | null
  try {
    comparison = await (story === undefined ? ofInputs(args, io, log) : ofStory(story, args, io))
  } catch (error) {
    if (!(error instanceof AlteredResultError)) throw error
    await io.stderr.write(`parallax: ${inert(error.message)}\n`)
    return ExitCode.verificationFailed
  }
  if (comparison === null) return log.faults > 0 ? ExitCode.ourFault : ExitCode.nothingRead
  const quiet = values.has('quiet')
  if (form.ending === null) await writeFolder(await form.write(comparison), out!, quiet, io)
  else await deliver([form.write(comparison)], { out, quiet }, io)
  return exitCodeOf(log)
}
