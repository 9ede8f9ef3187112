/** annotate and extract: one result an article, written as soon as it is ready. */

import type { ReadArticle } from '@parallax/ingest'
import { modelsFor } from '@parallax/ingest/models'
import type { Arguments } from '../arguments.js'
import { toJson } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import { type InputLog, readArticles } from '../inputs.js'
import type { Io } from '../io.js'
import { needInputs } from '../need-inputs.js'
import { isCurable, UsageError } from '../usage.js'

type Encode = (item: ReadArticle) => Promise<string>

function exitCodeOf({ read, skipped, faults }: InputLog): ExitCode {
  if (faults > 0) return ExitCode.ourFault
  if (read === 0) return ExitCode.nothingRead
  return skipped.length > 0 ? ExitCode.someSkipped : ExitCode.done
}

/** An article on which our own code breaks is named and left out; the others are still written. */
async function tryEncode(item: ReadArticle, encode: Encode, io: Io, log: InputLog): Promise<string | null> {
  try {
    return await encode(item)
  } catch (error) {
    if (isCurable(error)) throw error
    log.faults += 1
    const said = error instanceof Error ? error.message : String(error)
    await io.stderr.write(
      `parallax: a fault of ours on ${inert(item.input)} (${inert(item.id)}): ${inert(said)}\n`,
    )
    return null
  }
}

async function runEach({ values, inputs }: Arguments, io: Io, encode: Encode): Promise<ExitCode> {
  needInputs(inputs)
  if (values.has('json') && values.has('jsonl'))
    throw new UsageError('--json and --jsonl exclude each other: give one of the two.')
  const isList = values.has('json')
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const options = { allowLoopback: values.has('allow-loopback'), quiet: values.has('quiet') }
  let written = 0
  for await (const item of readArticles(inputs, io, options, log)) {
    const line = await tryEncode(item, encode, io, log)
    if (line === null) continue
    await io.stdout.write(isList ? `${written === 0 ? '[' : ','}\n${line}` : `${line}\n`)
    written += 1
  }
  if (isList && written > 0) await io.stdout.write('\n]\n')
  if (log.read === 0) await io.stderr.write('parallax: nothing could be read.\n')
  return exitCodeOf(log)
}

export function runAnnotate(args: Arguments, io: Io): Promise<ExitCode> {
  return runEach(args, io, async (item) => {
    const { annotate, verifyAnnotation } = await import('@parallax/core')
    const annotation = annotate(item, { models: await modelsFor(item.article.language) })
    const [failure] = verifyAnnotation(annotation)
    if (failure) throw new Error(`${failure.path}: ${failure.message}`)
    return toJson('Annotation', annotation)
  })
}

export function runExtract(args: Arguments, io: Io): Promise<ExitCode> {
  return runEach(args, io, ({ id, input, article }) =>
    toJson('ExtractedArticle', { schemaVersion: 1, id, input, article }),
  )
}
