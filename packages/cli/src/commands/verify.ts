/** verify: checks a result against the texts that it carries. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Failure } from '@parallax/core'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage.js'

/** More failures than this add nothing for a reader; the JSON form has them all. */
const MAX_SHOWN = 50
/** Characters of a differing text that are shown. */
const MAX_WORDS = 120

interface Check {
  /** What was checked, for the message: "1 comparison", "12 annotations". */
  checked: string
  failures: Failure[]
}

const broken = (code: string, message: string): Failure => ({ path: '', code, message })

/** Checks one value of any of our forms: by its schema first, then its words and references. */
async function checkValue(value: unknown): Promise<{ kind: string; failures: Failure[] }> {
  const [contract, core] = await Promise.all([import('@parallax/contract'), import('@parallax/core')])
  const has = (key: string) => typeof value === 'object' && value !== null && key in value
  const [kind, schema, verify] = has('accounts')
    ? (['comparison', contract.Comparison, core.verifyComparison] as const)
    : has('steps')
      ? (['list of versions', contract.Versions, core.verifyVersions] as const)
      : has('sentences')
        ? (['annotation', contract.Annotation, core.verifyAnnotation] as const)
        : (['article', contract.ExtractedArticle, core.verifyArticle] as const)
  const shape = schema.safeParse(value)
  const issues = shape.success ? [] : shape.error.issues
  const misshapen = issues.map(({ path, message }) => ({ path: path.join('.'), code: 'schema', message }))
  return { kind, failures: [...misshapen, ...verify(value)] }
}

const plural = (count: number, kind: string) =>
  `${count} ${count === 1 ? kind : kind.replace(/^\w+/u, '$&s')}`

async function checkAll(values: readonly unknown[], label: (index: number) => string): Promise<Check> {
  const kinds = new Map<string, number>()
  const failures: Failure[] = []
  for (const [index, value] of values.entries()) {
    const result = await checkValue(value)
    kinds.set(result.kind, (kinds.get(result.kind) ?? 0) + 1)
    failures.push(...result.failures.map((each) => ({ ...each, path: label(index) + each.path })))
  }
  return { checked: [...kinds].map(([kind, count]) => plural(count, kind)).join(', ') || 'nothing', failures }
}

function parse(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}

async function checkLines(content: string): Promise<Check> {
  const lines = content.split('\n').map((line, index) => ({ line, number: index + 1 }))
  const filled = lines.filter(({ line }) => line.trim() !== '')
  const parsed = filled.map(({ line, number }) => ({ ...parse(line), number }))
  const readable = parsed.filter((each) => 'value' in each)
  const check = await checkAll(
    readable.map(({ value }) => value),
    (index) => `line ${readable[index]!.number}: `,
  )
  if (parsed.length === 0) return { checked: 'nothing', failures: [broken('no-result', 'the file is empty')] }
  const faulty = parsed.flatMap((each) =>
    'fault' in each ? [{ ...broken('not-json', each.fault), path: `line ${each.number}: ` }] : [],
  )
  return { ...check, failures: [...faulty, ...check.failures] }
}

async function checkContent(content: string): Promise<Check> {
  if (/^\s*</.test(content)) {
    const { readEmbedded } = await import('@parallax/report')
    const value = readEmbedded(content)
    if (value !== null) return checkAll([value], () => '')
    return {
      checked: 'nothing',
      failures: [broken('no-result', 'the page carries no comparison that can be read')],
    }
  }
  const whole = parse(content)
  if ('value' in whole) {
    const isList = Array.isArray(whole.value)
    return checkAll(isList ? (whole.value as unknown[]) : [whole.value], (index) =>
      isList ? `[${index}].` : '',
    )
  }
  return checkLines(content)
}

const shorten = (words: string) => {
  const clean = inert(words)
  return clean.length > MAX_WORDS ? `${clean.slice(0, MAX_WORDS)}…` : clean
}

function failureLines({ path, message, expected, actual }: Failure): string {
  const lines = [`✗ ${inert(path) || 'file'}: ${inert(message)}`]
  if (expected !== undefined) lines.push(`    should be: ${shorten(expected)}`)
  if (actual !== undefined) lines.push(`    is:        ${shorten(actual)}`)
  return lines.join('\n')
}

function toText(file: string, { checked, failures }: Check): string {
  if (failures.length === 0)
    return `${inert(file)}: holds. ${checked} checked: every hash, every place, every cited word.\n`
  const shown = failures.slice(0, MAX_SHOWN).map(failureLines)
  const rest = failures.length - shown.length
  if (rest > 0) shown.push(`… and ${rest} more (--json lists all)`)
  return `${inert(file)}: does not hold. ${plural(failures.length, 'failure')}, ${checked} checked.\n${shown.join('\n')}\n`
}

export async function runVerify({ values, inputs }: Arguments, io: Io): Promise<ExitCode> {
  const [file, ...more] = inputs
  if (file === undefined) throw new UsageError('No file was named: parallax verify FILE.')
  if (more.length > 0) throw new UsageError('verify takes one file at a time.')
  let content: string
  try {
    content = await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    await io.stderr.write(
      `parallax: ${inert(file)} cannot be read (${(error as NodeJS.ErrnoException).code}).\n`,
    )
    return ExitCode.nothingRead
  }
  const check = await checkContent(content)
  const holds = check.failures.length === 0
  const json = `${toLine({ file, holds, checked: check.checked, failures: check.failures })}\n`
  await io.stdout.write(values.has('json') ? json : toText(file, check))
  return holds ? ExitCode.done : ExitCode.verificationFailed
}
