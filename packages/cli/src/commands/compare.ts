/** compare: the main job. */

import { extname } from 'node:path'
import type { Comparison } from '@parallax/contract'
import type { PageLanguage } from '@parallax/report'
import type { Arguments } from '../arguments.js'
import { inChunks, toPieces } from '../canonical.js'
import { compareInputs } from '../compare-inputs.js'
import { deliver, readWidth } from '../deliver.js'
import { ExitCode } from '../exit-code.js'
import type { InputLog } from '../inputs.js'
import { type Io, wantsColour, widthOf } from '../io.js'
import { needInputs } from '../need-inputs.js'
import { exitCodeOf } from '../readings.js'
import { readTemplate } from '../report-template.js'
import { UsageError } from '../usage.js'

type Format = 'text' | 'json' | 'html' | 'md'

/** Endings of `--out` that name a form; any other ending is text. */
const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
}

interface Wish {
  format: Format
  /** Of the page. */
  language: PageLanguage
  /** Null for standard output. */
  out: string | null
  /** Null where the terminal decides. */
  width: number | null
  quiet: boolean
  allowLoopback: boolean
}

function readFormat(values: Arguments['values'], out: string | null): Format {
  const format = values.get('format') as Format | undefined
  if (values.has('json')) {
    if (format !== undefined && format !== 'json')
      throw new UsageError(`--json and --format ${format} exclude each other: give one of the two.`)
    return 'json'
  }
  return format ?? FORMAT_OF_ENDING[extname(out ?? '').toLowerCase()] ?? 'text'
}

function readLanguage(values: Arguments['values'], format: Format): PageLanguage {
  const language = values.get('language') as PageLanguage | undefined
  if (language !== undefined && format !== 'html')
    throw new UsageError(
      `--language is for the page alone: give --format html with it, or leave it out for ${format}.`,
    )
  return language ?? 'en'
}

function readWish(values: Arguments['values']): Wish {
  const out = (values.get('out') as string | undefined) ?? null
  const format = readFormat(values, out)
  return {
    format,
    language: readLanguage(values, format),
    out,
    width: readWidth(values),
    quiet: values.has('quiet'),
    allowLoopback: values.has('allow-loopback'),
  }
}

/** The result in pieces: of many accounts the JSON is more than one string should hold. */
async function render(comparison: Comparison, wish: Wish, io: Io): Promise<Iterable<string>> {
  if (wish.format === 'json') return inChunks(await toPieces('Comparison', comparison))
  const report = await import('@parallax/report')
  if (wish.format === 'html')
    return [report.renderHtml(comparison, await readTemplate(wish.language), wish.language)]
  if (wish.format === 'md') return [report.renderMarkdown(comparison)]
  const colour = wish.out === null && wantsColour(io.stdout, io.env)
  return [report.renderText(comparison, { width: wish.width ?? widthOf(io.stdout), colour })]
}

async function reportTime(count: number, started: number, { stderr }: Io): Promise<void> {
  if (!stderr.isTerminal) return
  const seconds = ((performance.now() - started) / 1000).toFixed(2)
  await stderr.write(`parallax: ${count} ${count === 1 ? 'account' : 'accounts'} in ${seconds} s\n`)
}

export async function runCompare({ values, inputs }: Arguments, io: Io): Promise<ExitCode> {
  const started = performance.now()
  needInputs(inputs)
  const wish = readWish(values)
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const result = await compareInputs(inputs, io, wish, log)
  if (result === null) return log.faults > 0 ? ExitCode.ourFault : ExitCode.nothingRead
  await deliver(await render(result.comparison, wish, io), wish, io)
  if (!wish.quiet) await reportTime(result.count, started, io)
  return exitCodeOf(log)
}
