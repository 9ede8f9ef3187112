/** Reads the inputs of a command and says, for each that gives nothing, why. */
import { relative, resolve } from 'node:path'
import type { IngestOptions, ReadArticle, SkippedInput } from '@parallax/ingest'
import { inert } from './inert.js'
import type { Io } from './io.js'
import { createProgress } from './progress.js'

export interface InputOptions {
  allowLoopback: boolean
  quiet: boolean
}

/** How far the inputs went: the counts decide the exit code. */
export interface InputLog {
  read: number
  skipped: SkippedInput[]
  /** Inputs on which our own code broke. */
  faults: number
}

/** Names a skipped input on standard error. */
async function report({ stderr }: Io, { input, reason }: SkippedInput): Promise<void> {
  await stderr.write(`parallax: skipped ${inert(input)}: ${inert(reason)}\n`)
}

const isPath = (input: string) => input !== '-' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(input)

/** Paths as seen from the process; {@link named} turns them back into what the user wrote. */
function located(inputs: readonly string[], cwd: string): string[] {
  if (cwd === process.cwd()) return [...inputs]
  return inputs.map((input) => (isPath(input) ? relative(process.cwd(), resolve(cwd, input)) : input))
}

function named(input: string, given: readonly string[], seen: readonly string[]): string {
  const at = seen.findIndex(
    (path) => input === path || input.startsWith(`${path}/`) || input.startsWith(`${path}#`),
  )
  return at === -1 ? input : given[at]! + input.slice(seen[at]!.length)
}

/** Yields each article as it is read. Every input that gives none is named on standard error and kept in `log`. */
export async function* readArticles(
  inputs: readonly string[],
  io: Io,
  options: InputOptions,
  log: InputLog,
): AsyncGenerator<ReadArticle> {
  const { readInputs } = await import('@parallax/ingest')
  const progress = createProgress(io.stderr, options.quiet)
  const seen = located(inputs, io.cwd)
  let drawing = Promise.resolve()
  const ingestOptions: IngestOptions = {
    stdin: io.stdin,
    allowLoopback: options.allowLoopback,
    onProgress: (done, known, input) => {
      drawing = drawing.then(() => progress.update(done, known, named(input, inputs, seen)))
    },
  }
  for await (const found of readInputs(seen, ingestOptions)) {
    const item = { ...found, input: named(found.input, inputs, seen) }
    await drawing
    if (item.kind === 'skipped') {
      log.skipped.push(item)
      await progress.clear()
      await report(io, item)
    } else if (item.kind === 'note') {
      await progress.clear()
      if (!options.quiet)
        await io.stderr.write(`parallax: note on ${inert(item.input)}: ${inert(item.message)}\n`)
    } else {
      log.read += 1
      await progress.clear()
      yield item
    }
  }
  await drawing
  await progress.clear()
}
