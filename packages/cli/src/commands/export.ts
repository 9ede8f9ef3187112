/** export: a comparison in the forms that other tools read. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Comparison } from '@parallax/contract'
import type { ExportedFile, Format } from '@parallax/exchange'
import type { PageLanguage } from '@parallax/report'
import type { Arguments } from '../arguments.js'
import { compareInputs } from '../compare-inputs.js'
import { deliver, deliverFile } from '../deliver.js'
import { capturesOf, type DossierWish, makeDossier } from '../dossier.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { InputLog } from '../inputs.js'
import type { Io } from '../io.js'
import { needInputs } from '../need-inputs.js'
import { openStoreOf } from '../open-store.js'
import { readResult } from '../read-result.js'
import { exitCodeOf } from '../readings.js'
import { UsageError } from '../usage.js'

async function formOf({ values }: Arguments): Promise<Format> {
  const { FORMATS } = await import('@parallax/exchange')
  const form = FORMATS.find(({ name }) => name === values.get('as'))
  if (form === undefined)
    throw new UsageError(`Say in which form: --as ${FORMATS.map(({ name }) => name).join('|')}`)
  return form
}

/** What is to leave: the findings, and the captures behind them where they are kept and wanted. */
interface Leaving {
  comparison: Comparison
  captures: readonly ExportedFile[]
}

async function ofStory(
  story: string,
  args: Arguments,
  wish: DossierWish | null,
  io: Io,
): Promise<Leaving | null> {
  const store = await openStoreOf(args, io)
  try {
    const [latest] = await store.comparisons.ofStory(story)
    const comparison = latest === undefined ? null : await store.comparisons.result(latest.id)
    if (comparison === null) {
      await io.stderr.write(
        `parallax: there is no comparison of a story ${inert(story)}. See: parallax story list\n`,
      )
      return null
    }
    const isWanted = wish?.isZip === true && !wish.passages
    return { comparison, captures: isWanted ? await capturesOf(comparison, store, io) : [] }
  } finally {
    await store.close()
  }
}

/** A finished comparison alone is taken as it is; everything else is read and compared. */
async function ofInputs(args: Arguments, io: Io, log: InputLog): Promise<Leaving | null> {
  const { values, inputs } = args
  needInputs(inputs)
  const [only, ...more] = inputs
  const finished = more.length === 0 ? await readResult(only!, io) : null
  if (finished !== null) return { comparison: finished, captures: [] }
  const wish = { quiet: values.has('quiet'), allowLoopback: values.has('allow-loopback') }
  const compared = await compareInputs(inputs, io, wish, log)
  return compared && { comparison: compared.comparison, captures: [] }
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

/** What was asked of a dossier; null where another form was. */
function readDossierWish({ values }: Arguments, out: string | null): DossierWish | null {
  if (!values.has('dossier')) {
    const alone = ['key', 'passages', 'language'].find((name) => values.has(name))
    if (alone !== undefined) throw new UsageError(`--${alone} is for a dossier: add --dossier.`)
    return null
  }
  if (values.has('as')) throw new UsageError('--dossier and --as exclude each other: give one of the two.')
  return {
    isZip: /\.zip$/iu.test(out ?? ''),
    passages: values.has('passages'),
    language: (values.get('language') as PageLanguage | undefined) ?? 'en',
    key: (values.get('key') as string | undefined) ?? null,
  }
}

/** Throws {@link AlteredResultError} where a result that was given does not hold. */
async function leavingOf(
  args: Arguments,
  wish: DossierWish | null,
  io: Io,
  log: InputLog,
): Promise<Leaving | null> {
  const story = args.values.get('story') as string | undefined
  if (story === undefined) return await ofInputs(args, io, log)
  if (args.inputs.length > 0)
    throw new UsageError('--story and INPUT exclude each other: give one of the two.')
  return await ofStory(story, args, wish, io)
}

export async function runExport(args: Arguments, io: Io): Promise<ExitCode> {
  const { values } = args
  const out = (values.get('out') as string | undefined) ?? null
  const quiet = values.has('quiet')
  const wish = readDossierWish(args, out)
  const form = wish === null ? await formOf(args) : null
  if (form?.ending === null && out === null)
    throw new UsageError(`${form.name} is a folder of files: give one by --out.`)
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const leaving = await leavingOf(args, wish, io, log)
  if (leaving === null) return log.faults > 0 ? ExitCode.ourFault : ExitCode.nothingRead
  const { captures } = leaving
  // Wherever it comes from, its keys stand in the order of the schema: the same findings give the same bytes.
  const comparison = (await import('@parallax/contract')).Comparison.parse(leaving.comparison)
  if (wish !== null) {
    const dossier = await makeDossier(comparison, captures, wish, io)
    if (typeof dossier === 'string') await deliver([dossier], { out, quiet }, io)
    else await deliverFile(dossier, out!, quiet, io)
  } else if (form?.ending === null) await writeFolder(await form.write(comparison), out!, quiet, io)
  else if (form) await deliver([form.write(comparison)], { out, quiet }, io)
  return exitCodeOf(log)
}
