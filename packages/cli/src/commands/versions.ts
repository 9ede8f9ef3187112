/** versions: what changed between the versions of one article. */
import { extname } from 'node:path'
import type { Note, Versions } from '@parallax/contract'
import type { Reading } from '@parallax/core'
import type { ReadArticle } from '@parallax/ingest'
import type { Arguments } from '../arguments.js'
import { inChunks, toPieces } from '../canonical.js'
import { deliver, readWidth } from '../deliver.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { InputLog } from '../inputs.js'
import { type Io, wantsColour, widthOf } from '../io.js'
import { keptVersions } from '../kept-versions.js'
import { needInputs } from '../need-inputs.js'
import { openStoreOf } from '../open-store.js'
import { exitCodeOf, readAll, toNotes, toReadings } from '../readings.js'
import { UsageError } from '../usage.js'

type Format = 'text' | 'json' | 'md'

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = { '.json': 'json', '.md': 'md' }

interface Wish {
  format: Format
  /** Null where the times of the versions decide, if they can. */
  order: 'time' | 'given' | null
  out: string | null
  width: number | null
  quiet: boolean
  allowLoopback: boolean
}

function readWish(values: Arguments['values']): Wish {
  const out = (values.get('out') as string | undefined) ?? null
  const format = values.get('format') as Format | undefined
  if (values.has('json') && format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} exclude each other: give one of the two.`)
  const byEnding = FORMAT_OF_ENDING[extname(out ?? '').toLowerCase()] ?? 'text'
  return {
    format: values.has('json') ? 'json' : (format ?? byEnding),
    order: (values.get('order') as Wish['order'] | undefined) ?? null,
    out,
    width: readWidth(values),
    quiet: values.has('quiet'),
    allowLoopback: values.has('allow-loopback'),
  }
}

const REORDERED: Note = {
  code: 'ordered-by-time',
  message:
    'The versions are ordered by the times that they give, which is not the order in which they were named.',
}

/** Oldest first. Throws {@link UsageError} where order by time was asked for and the times do not tell it. */
async function inOrder(
  given: readonly Reading[],
  { order }: Wish,
): Promise<{ readings: Reading[]; notes: Note[] }> {
  const { orderByTime } = await import('@parallax/core')
  const timed = order === 'given' ? null : orderByTime(given)
  if (timed === null) {
    if (order !== 'time') return { readings: [...given], notes: [] }
    throw new UsageError(
      'The versions do not each give another time. Name them oldest first, with --order given.',
    )
  }
  return { readings: timed, notes: timed.some((reading, at) => reading !== given[at]) ? [REORDERED] : [] }
}

async function render(result: Versions, wish: Wish, io: Io): Promise<Iterable<string>> {
  if (wish.format === 'json') return inChunks(await toPieces('Versions', result))
  const report = await import('@parallax/report')
  if (wish.format === 'md') return [report.renderVersionsMarkdown(result)]
  const colour = wish.out === null && wantsColour(io.stdout, io.env)
  return [report.renderVersionsText(result, { width: wish.width ?? widthOf(io.stdout), colour })]
}

/** The versions that the store keeps of an article, in the order in which they were seen. */
async function readKept(args: Arguments, io: Io): Promise<ReadArticle[]> {
  const [input, ...more] = args.inputs
  if (more.length > 0) throw new UsageError('With --data, name one article, by its number or its address.')
  const { keyOf } = await import('@parallax/pipeline')
  const store = await openStoreOf(args, io)
  try {
    const key = await keyOf(input!, store)
    if (key === null) throw new UsageError(`No article ${input} is kept. See: parallax story list`)
    return await keptVersions(store, key, input!)
  } finally {
    await store.close()
  }
}

export async function runVersions(args: Arguments, io: Io): Promise<ExitCode> {
  const { values, inputs } = args
  needInputs(inputs)
  const isKept = values.has('data')
  const wish: Wish = isKept ? { ...readWish(values), order: 'given' } : readWish(values)
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const items = isKept ? await readKept(args, io) : await readAll(inputs, io, wish, log)
  const given = await toReadings(items, io, log)
  if (given.length < 2) {
    const said = given.length === 0 ? 'nothing could be read' : 'only one version could be read'
    await io.stderr.write(`parallax: ${said}; give two versions or more of one article.\n`)
    if (log.faults > 0) return ExitCode.ourFault
    return given.length === 0 ? ExitCode.nothingRead : ExitCode.badUsage
  }
  const { readings, notes } = await inOrder(given, wish)
  for (const { message } of notes) await io.stderr.write(`parallax: ${inert(message)}\n`)
  const { compareVersions } = await import('@parallax/core')
  const result = compareVersions(readings)
  const said = [...notes, ...toNotes(log.skipped, io), ...result.notes]
  await deliver(await render({ ...result, notes: said }, wish, io), wish, io)
  return exitCodeOf(log)
}
