/** import: where the annotations of others stand in the texts that are compared. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ExtractedArticle, ForeignAnnotation, PlacedTarget } from '@parallax/contract'
import type { ReadAnnotations } from '@parallax/exchange'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import { shortInputs } from '../input-names.js'
import type { InputLog } from '../inputs.js'
import type { Io } from '../io.js'
import { readResult } from '../read-result.js'
import { readAll } from '../readings.js'
import { UsageError } from '../usage.js'

interface Placed {
  annotation: ForeignAnnotation
  places: PlacedTarget[]
}

async function readFileOf(file: string, { cwd }: Io): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Give the annotations first, then the texts.`,
    )
  }
}

/** The texts of a finished comparison, or of inputs that are read. */
async function readTexts({ inputs, values }: Arguments, io: Io, log: InputLog): Promise<ExtractedArticle[]> {
  const [, ...given] = inputs
  const finished = given.length === 1 ? await readResult(given[0]!, io) : null
  if (finished !== null)
    return finished.articles.map(({ id, input, article }) => ({ schemaVersion: 1, id, input, article }))
  const options = { quiet: values.has('quiet'), allowLoopback: values.has('allow-loopback') }
  const items = await readAll(given, io, options, log)
  const names = shortInputs(
    items.map(({ input }) => input),
    io.cwd,
  )
  return items.map(({ id, article }, index) => ({ schemaVersion: 1, id, input: names[index]!, article }))
}

function lineOf(place: PlacedTarget, inputs: ReadonlyMap<string, string>): string {
  if (place.state === 'here')
    return `  ✓ ${inputs.get(place.at.article)}, ${place.at.start}: “${place.at.exact}”`
  if (place.state === 'whole') return `  ✓ ${inputs.get(place.article)}, as a whole`
  if (place.state === 'orphan') return `  ✗ ${inputs.get(place.article)}: ${place.reason}`
  return `  – ${place.source}: another text than those given`
}

function toText(
  { refused, notes }: ReadAnnotations,
  placed: readonly Placed[],
  texts: readonly ExtractedArticle[],
): string {
  const inputs = new Map(texts.map(({ id, input }) => [id, input]))
  const lines = placed.flatMap(({ annotation: { creator, notes, tags }, places }, index) => [
    `${index + 1}. ${[creator, ...notes, ...tags.map((tag) => `#${tag}`)].filter((each) => each !== null).join(' · ') || 'without words'}`,
    ...places.map((place) => lineOf(place, inputs)),
  ])
  const all = placed.flatMap(({ places }) => places)
  const count = (...states: PlacedTarget['state'][]) =>
    all.filter(({ state }) => states.includes(state)).length
  return [
    ...lines,
    ...refused.map(({ at, reason }) => `${at + 1}. in the file was not read: ${reason}`),
    ...notes.map(({ message }) => message),
    `${placed.length} annotations read, ${refused.length} not: ${count('here', 'whole')} places found, ${count('orphan')} not found, ${count('other-text')} of other texts.`,
    '',
  ]
    .map(inert)
    .join('\n')
}

export async function runImport(args: Arguments, io: Io): Promise<ExitCode> {
  const [file] = args.inputs
  if (args.inputs.length < 2)
    throw new UsageError('Name the annotations, then the texts: parallax import ANNOTATIONS INPUT...')
  const { placeTarget, readAnnotations } = await import('@parallax/exchange')
  const read = readAnnotations(await readFileOf(file!, io))
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const texts = await readTexts(args, io, log)
  if (texts.length === 0) {
    await io.stderr.write('parallax: no text could be read, so there is nothing to find annotations in.\n')
    return ExitCode.nothingRead
  }
  const placed = read.annotations.map((annotation) => ({
    annotation,
    places: annotation.targets.map((target) => placeTarget(texts, target)),
  }))
  await io.stdout.write(
    args.values.has('json')
      ? `${toLine({ annotations: placed, refused: read.refused, notes: read.notes })}\n`
      : toText(read, placed, texts),
  )
  return log.skipped.length > 0 || read.refused.length > 0 ? ExitCode.someSkipped : ExitCode.done
}
