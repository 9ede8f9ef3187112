/** Inputs into readings, for the commands that work on several accounts at once. */
import type { Note } from '@parallax/contract'
import type { Reading } from '@parallax/core'
import type { ReadArticle, SkippedInput } from '@parallax/ingest'
import { modelsFor } from '@parallax/ingest/models'
import { ExitCode } from './exit-code.js'
import { inert } from './inert.js'
import { shortInputs } from './input-names.js'
import { type InputLog, type InputOptions, readArticles } from './inputs.js'
import type { Io } from './io.js'
import { isCurable } from './usage.js'

/** Reads what can be read; an article on which our own code breaks is named and counted, and the rest goes on. */
export async function readAll(
  inputs: readonly string[],
  io: Io,
  options: InputOptions,
  log: InputLog,
): Promise<ReadArticle[]> {
  const articles: ReadArticle[] = []
  for await (const item of readArticles(inputs, io, options, log)) articles.push(item)
  return articles
}

/** Articles on which our own code breaks are named, counted and left out. */
export async function toReadings(items: readonly ReadArticle[], io: Io, log: InputLog): Promise<Reading[]> {
  const { read } = await import('@parallax/core')
  const inputs = shortInputs(
    items.map(({ input }) => input),
    io.cwd,
  )
  const readings: Reading[] = []
  for (const [index, { id, name, article }] of items.entries()) {
    const input = inputs[index]!
    try {
      const models = await modelsFor(article.language)
      readings.push(read({ id, input, article, ...(name !== '' && { name }) }, { models }))
    } catch (error) {
      if (isCurable(error)) throw error
      const reason = `a fault of ours: ${error instanceof Error ? error.message : String(error)}`
      log.faults += 1
      log.skipped.push({ kind: 'skipped', input, code: 'fault', reason })
      await io.stderr.write(`parallax: skipped ${inert(input)}: ${inert(reason)}\n`)
    }
  }
  return readings
}

/** The skipped inputs as notes of the result. */
export function toNotes(skipped: readonly SkippedInput[], io: Io): Note[] {
  const inputs = shortInputs(
    skipped.map(({ input }) => input),
    io.cwd,
  )
  return skipped.map(({ reason }, index) => ({
    code: 'input-skipped',
    message: `${inputs[index]} was skipped: ${reason}`,
  }))
}

/** For a command of which one result is wanted, and which has it. */
export function exitCodeOf({ skipped, faults }: InputLog): ExitCode {
  if (faults > 0) return ExitCode.ourFault
  return skipped.length > 0 ? ExitCode.someSkipped : ExitCode.done
}
