/** verify: checks a result against the texts that it carries. */
import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Failure } from '@parallax/core'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { readKeyFile } from '../key-file.js'
import { UsageError } from '../usage.js'

/** More failures than this add nothing for a reader; the JSON form has them all. */
const MAX_SHOWN = 50
/** Characters of a differing text that are shown. */
const MAX_WORDS = 120

interface Check {
  /** What was checked, for the message: "1 comparison", "12 annotations". */
  checked: string
  failures: Failure[]
  /** Of a dossier: fingerprint of the key that signed it, null where nobody did. */
  signedBy?: string | null
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

/** A page; of a dossier its manifest and signature as well. */
async function checkPage(html: string, trusted: KeyObject | null): Promise<Check> {
  const { readEmbedded } = await import('@parallax/report')
  const value = readEmbedded(html)
  if (value === undefined)
    return {
      checked: 'nothing',
      failures: [broken('no-result', 'the page carries no comparison that can be read')],
    }
  const [check, { checkSealedPage }] = await Promise.all([
    checkAll([value], () => ''),
    import('@parallax/exchange'),
  ])
  const sealed = checkSealedPage(html, value, trusted)
  if (sealed === null)
    return trusted === null
      ? check
      : { ...check, failures: [...check.failures, broken('not-signed', 'this page was never sealed')] }
  return {
    checked: `${check.checked}, the manifest`,
    failures: [...check.failures, ...sealed.failures],
    signedBy: sealed.signedBy,
  }
}

async function checkContent(content: string, trusted: KeyObject | null): Promise<Check> {
  if (/^\s*</.test(content)) return checkPage(content, trusted)
  const whole = parse(content)
  if ('value' in whole) {
    const isList = Array.isArray(whole.value)
    return checkAll(isList ? (whole.value as unknown[]) : [whole.value], (index) =>
      isList ? `[${index}].` : '',
    )
  }
  return checkLines(content)
}

/** A dossier as a ZIP: its list and signature, and the findings in it as on their own. */
async function checkZip(path: string, trusted: KeyObject | null): Promise<Check> {
  const [exchange, { readWholeZip, WholeZipError }] = await Promise.all([
    import('@parallax/exchange'),
    import('@parallax/ingest'),
  ])
  let files: Map<string, Uint8Array>
  try {
    files = await readWholeZip(path)
  } catch (error) {
    if (!(error instanceof WholeZipError)) throw error
    return { checked: 'nothing', failures: [broken('zip-damaged', error.message)] }
  }
  const readKey = (pem: string) => {
    try {
      return exchange.readPublicKey(pem)
    } catch (error) {
      if (error instanceof exchange.DossierKeyError) return null
      throw error
    }
  }
  const list = exchange.checkPackage(files, readKey, trusted)
  const inside = [exchange.PAGE, exchange.FINDINGS].flatMap((name) => {
    const content = files.get(name)
    return content === undefined ? [] : [{ name, content: Buffer.from(content).toString('utf8') }]
  })
  const failures = [...list.failures]
  for (const { name, content } of inside) {
    const check = await checkContent(content, null)
    failures.push(...check.failures.map((each) => ({ ...each, path: `${name}: ${each.path}` })))
  }
  return {
    checked: `${plural(list.files, 'file')}, ${plural(inside.length, 'comparison')}`,
    failures,
    signedBy: list.signedBy,
  }
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

/** Whose key it is, no file can say. */
function signature({ signedBy }: Check): string {
  if (signedBy === undefined) return ''
  return signedBy === null ? 'Nobody signed it.\n' : `Signed with the key ${signedBy}; ask whose it is.\n`
}

function toText(file: string, check: Check): string {
  const { checked, failures } = check
  if (failures.length === 0)
    return `${inert(file)}: holds. ${checked} checked: every hash, every place, every cited word.\n${signature(check)}`
  const shown = failures.slice(0, MAX_SHOWN).map(failureLines)
  const rest = failures.length - shown.length
  if (rest > 0) shown.push(`… and ${rest} more (--json lists all)`)
  return `${inert(file)}: does not hold. ${plural(failures.length, 'failure')}, ${checked} checked.\n${shown.join('\n')}\n`
}

async function trustedKey({ values }: Arguments, { cwd }: Io): Promise<KeyObject | null> {
  const file = values.get('key') as string | undefined
  if (file === undefined) return null
  const { readPublicKey } = await import('@parallax/exchange')
  return readPublicKey(await readKeyFile(file, cwd))
}

/** Null where the file cannot be read; why is said on standard error. */
async function checkFile(file: string, trusted: KeyObject | null, io: Io): Promise<Check | null> {
  const path = resolve(io.cwd, file)
  try {
    const bytes = await readFile(path)
    return bytes.subarray(0, 2).toString('latin1') === 'PK'
      ? await checkZip(path, trusted)
      : await checkContent(bytes.toString('utf8'), trusted)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    await io.stderr.write(`parallax: ${inert(file)} cannot be read (${code}).\n`)
    return null
  }
}

export async function runVerify(args: Arguments, io: Io): Promise<ExitCode> {
  const [file, ...more] = args.inputs
  if (file === undefined) throw new UsageError('No file was named: parallax verify FILE.')
  if (more.length > 0) throw new UsageError('verify takes one file at a time.')
  const check = await checkFile(file, await trustedKey(args, io), io)
  if (check === null) return ExitCode.nothingRead
  const holds = check.failures.length === 0
  const json = `${toLine({ file, holds, ...check })}\n`
  await io.stdout.write(args.values.has('json') ? json : toText(file, check))
  return holds ? ExitCode.done : ExitCode.verificationFailed
}
