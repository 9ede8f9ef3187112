/** watch: which sources are watched, and keeping watch. */
import type { WatchedSource } from '@parallax/contract'
import type { Proposal } from '@parallax/pipeline'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStream, type Stream } from '../stream.js'
import { cure, UsageError } from '../usage.js'
import { runStream } from './work.js'

type Act = (args: Arguments, inputs: readonly string[], io: Io, stream: Stream) => Promise<ExitCode>

const ACTS: Readonly<Record<string, Act>> = {
  add: addSources,
  list: listSources,
  remove: removeSources,
  test: testSources,
  pause: (_args, inputs, io, stream) => setPaused(true, inputs, io, stream),
  resume: (_args, inputs, io, stream) => setPaused(false, inputs, io, stream),
  export: exportSources,
}

export async function runWatch(args: Arguments, io: Io): Promise<ExitCode> {
  const [name, ...inputs] = args.inputs
  if (name === 'run') return runStream(args, io)
  const act = name === undefined ? listSources : ACTS[name]
  if (act === undefined) {
    throw new UsageError(`watch cannot ${name}. ${cure(name!, [...Object.keys(ACTS), 'run'])}`)
  }
  const stream = await openStream(args, io, { threads: 1 })
  try {
    return await act(args, inputs, io, stream)
  } finally {
    await stream.close()
  }
}

function needOne(inputs: readonly string[], what: string): void {
  if (inputs.length === 0) throw new UsageError(`Say what to ${what}: an address, a folder or a file.`)
}

/** A whole number of minutes from the options, as seconds; null where it is not given. */
function readEvery({ values }: Arguments): number | null {
  const given = values.get('every')
  if (given === undefined) return null
  const minutes = Number(given)
  if (!Number.isInteger(minutes) || minutes < 1)
    throw new UsageError(`--every ${given} does not do: give whole minutes from 1 up.`)
  return minutes * 60
}

async function propose(input: string, args: Arguments, io: Io, stream: Stream): Promise<Proposal[] | null> {
  const { recognise } = await import('@parallax/pipeline')
  const found = await recognise(input, io.cwd, stream.client)
  if (found.kind === 'failed') {
    await io.stderr.write(`parallax: skipped ${inert(input)}: ${inert(found.reason)}\n`)
    return null
  }
  const outlet = args.values.get('outlet') as string | undefined
  return found.proposals.map((proposal) => ({ ...proposal, outlet: outlet ?? proposal.outlet }))
}

async function addSources(
  args: Arguments,
  inputs: readonly string[],
  io: Io,
  stream: Stream,
): Promise<ExitCode> {
  needOne(inputs, 'watch')
  const { toSource } = await import('@parallax/pipeline')
  const every = readEvery(args)
  let skipped = 0
  for (const input of inputs) {
    const proposals = await propose(input, args, io, stream)
    if (proposals === null) skipped += 1
    for (const proposal of proposals ?? []) {
      const rhythm = { every: every ?? stream.settings.every }
      const source = toSource(proposal, rhythm, stream.clock().toISOString())
      const isNew = (await stream.store.sources.get(source.id)) === null
      if (isNew) await stream.store.sources.put(source)
      await io.stdout.write(`${isNew ? 'watching' : 'already watched'} ${describe(source)}\n`)
    }
  }
  if (skipped === inputs.length) return ExitCode.nothingRead
  return skipped > 0 ? ExitCode.someSkipped : ExitCode.done
}

function describe({ id, kind, address, title }: WatchedSource): string {
  return inert(`${id}  ${kind}  ${address}${title === null ? '' : `  “${title}”`}`)
}

async function listSources(
  { values }: Arguments,
  _inputs: readonly string[],
  io: Io,
  { store }: Stream,
): Promise<ExitCode> {
  const sources = await store.sources.list()
  if (values.has('json')) await io.stdout.write(`${toLine(sources)}\n`)
  else if (sources.length === 0)
    await io.stdout.write(
      'Nothing is watched yet. Add a feed, a page or a folder: parallax watch add ADDRESS\n',
    )
  else
    for (const source of sources)
      await io.stdout.write(`${describe(source)}\n    ${inert(stateOf(source))}\n`)
  return ExitCode.done
}

function stateOf({ isPaused, lastAt, lastNewAt, nextAt, failures, error }: WatchedSource): string {
  if (isPaused) return 'paused'
  if (error !== null)
    return `failed ${failures} ${failures === 1 ? 'time' : 'times'}: ${error} Next look ${nextAt ?? 'never'}.`
  if (lastAt === null) return 'not looked at yet'
  return `last look ${lastAt}, last news ${lastNewAt ?? 'none yet'}, next look ${nextAt ?? 'never'}`
}

/** The sources that an id or an address names. */
async function named(input: string, { store }: Stream): Promise<WatchedSource[]> {
  return (await store.sources.list()).filter(({ id, address }) => id === input || address === input)
}

async function eachNamed(
  inputs: readonly string[],
  io: Io,
  stream: Stream,
  work: (source: WatchedSource) => Promise<string>,
): Promise<ExitCode> {
  let missing = 0
  for (const input of inputs) {
    const found = await named(input, stream)
    if (found.length === 0) {
      missing += 1
      await io.stderr.write(`parallax: ${inert(input)} is not watched. See: parallax watch list\n`)
    }
    for (const source of found) await io.stdout.write(`${await work(source)} ${describe(source)}\n`)
  }
  return missing === 0
    ? ExitCode.done
    : missing === inputs.length
      ? ExitCode.nothingRead
      : ExitCode.someSkipped
}

async function removeSources(
  _args: Arguments,
  inputs: readonly string[],
  io: Io,
  stream: Stream,
): Promise<ExitCode> {
  needOne(inputs, 'remove')
  return eachNamed(inputs, io, stream, async ({ id }) => {
    await stream.store.sources.remove(id)
    return 'no longer watching'
  })
}

async function setPaused(
  isPaused: boolean,
  inputs: readonly string[],
  io: Io,
  stream: Stream,
): Promise<ExitCode> {
  needOne(inputs, isPaused ? 'pause' : 'resume')
  return eachNamed(inputs, io, stream, async (source) => {
    await stream.store.sources.put({ ...source, isPaused, nextAt: stream.clock().toISOString() })
    return isPaused ? 'paused' : 'resumed'
  })
}

/** Entries shown of each source. */
const SHOWN = 5

/** Looks without keeping anything. */
async function testSources(
  args: Arguments,
  inputs: readonly string[],
  io: Io,
  stream: Stream,
): Promise<ExitCode> {
  needOne(inputs, 'test')
  let failures = 0
  for (const input of inputs) {
    const proposals = await propose(input, args, io, stream)
    if (proposals === null) failures += 1
    for (const { kind, address, title, entries, why } of proposals ?? []) {
      await io.stdout.write(
        `${inert(`${kind}  ${address}${title === null ? '' : `  “${title}”`}`)}\n    ${inert(why)}\n`,
      )
      for (const entry of entries.slice(0, SHOWN))
        await io.stdout.write(`    · ${inert(entry.title ?? entry.address ?? 'an entry without a title')}\n`)
      if (entries.length > SHOWN) await io.stdout.write(`    and ${entries.length - SHOWN} more\n`)
    }
  }
  return failures === 0
    ? ExitCode.done
    : failures === inputs.length
      ? ExitCode.nothingRead
      : ExitCode.someSkipped
}

/** Writes the feeds as OPML. */
async function exportSources(
  _args: Arguments,
  _inputs: readonly string[],
  io: Io,
  { store }: Stream,
): Promise<ExitCode> {
  const { writeOpml } = await import('@parallax/ingest')
  const feeds = (await store.sources.list()).filter(({ kind }) => kind === 'feed')
  await io.stdout.write(await writeOpml(feeds, 'Parallax'))
  return ExitCode.done
}
