/** outlets: what outlets are, by cited facts, and how they attribute. */
import type { OutletDetail, OutletList } from '@parallax/contract/api'
import type { Store } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { cure, UsageError } from '../usage.js'
import { whoActs } from '../who.js'

type Act = (rest: readonly string[], args: Arguments, io: Io, store: Store) => Promise<ExitCode>

const ACTS: Readonly<Record<string, Act>> = { list, show, import: importFile }

export async function runOutlets(args: Arguments, io: Io): Promise<ExitCode> {
  const [name = 'list', ...rest] = args.inputs
  const act = ACTS[name]
  if (act === undefined) throw new UsageError(`outlets cannot ${name}. ${cure(name, Object.keys(ACTS))}`)
  const store = await openStoreOf(args, io)
  try {
    return await act(rest, args, io, store)
  } finally {
    await store.close()
  }
}

const articlesOf = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`

async function list(rest: readonly string[], args: Arguments, io: Io, store: Store): Promise<ExitCode> {
  if (rest.length > 0) throw new UsageError('To see one outlet: parallax outlets show NAME')
  const { listOutlets } = await import('@parallax/pipeline')
  const outlets = await listOutlets(store)
  const line = ({ name, articles, facts, isEntered }: OutletList['outlets'][number]) =>
    `${name}  ${articlesOf(articles)}, ${isEntered ? `${facts.length} facts` : 'known from articles alone'}`
  const text = outlets.map((outlet) => `${inert(line(outlet))}\n`).join('')
  const none = 'No outlet is known yet. Take over a list: parallax outlets import FILE\n'
  await io.stdout.write(args.values.has('json') ? `${toLine(outlets)}\n` : text || none)
  return ExitCode.done
}

async function show(
  [name, ...more]: readonly string[],
  args: Arguments,
  io: Io,
  store: Store,
): Promise<ExitCode> {
  if (name === undefined || more.length > 0)
    throw new UsageError('Say which outlet, in quotation marks: parallax outlets show "NAME"')
  const { describeOutlet } = await import('@parallax/pipeline')
  const detail = await describeOutlet(name, store)
  if (detail === null) throw new UsageError(`There is no outlet ${name}. See: parallax outlets list`)
  const text = linesOf(detail).map((line) => `${inert(line)}\n`)
  await io.stdout.write(args.values.has('json') ? `${toLine(detail)}\n` : text.join(''))
  return ExitCode.done
}

function linesOf({ outlet, practice, voices }: OutletDetail): string[] {
  const { articles, unread, sentences, attributions, named, unnamed, official, own, sources } = practice
  return [
    outlet.name,
    ...outlet.facts.map(({ about, value, cite }) => `  ${about}: ${value} (${cite})`),
    `  ${articlesOf(articles)} read${unread > 0 ? `, ${unread} of them in languages whose attributions are not` : ''}`,
    `  ${attributions} attributions: ${named} to named holders, ${unnamed} to unnamed ones, ${official} to bodies of the state`,
    `  ${own} of ${sentences} sentences on its own word`,
    ...sources.map(({ name, count, article }) => `  ${count} × ${name} (as in ${article})`),
    ...voices.map(({ about, value, outlets }) => `  ${about} ${value}, shared by ${outlets.join(', ')}`),
  ]
}

/** Bytes of a list of ten thousand outlets with a page of facts each. */
const MAX_BYTES = 50 * 1024 * 1024

async function readText(file: string, io: Io): Promise<string> {
  if (file === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of io.stdin) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  const { readFile, stat } = await import('node:fs/promises')
  const { resolve } = await import('node:path')
  const path = resolve(io.cwd, file)
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) throw new UsageError(`${file} is larger than 50 MB: it is no list of outlets.`)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function importFile(
  [file, ...more]: readonly string[],
  args: Arguments,
  io: Io,
  store: Store,
): Promise<ExitCode> {
  if (file === undefined || more.length > 0)
    throw new UsageError('Say which file, JSON or CSV: parallax outlets import FILE')
  const { parseOutlets } = await import('@parallax/ingest')
  const { outlets, faults } = await parseOutlets(await readText(file, io))
  for (const { path, message } of faults)
    await io.stderr.write(`parallax: skipped ${inert(path)}: ${inert(message)}\n`)
  if (outlets.length > 0) {
    const who = whoActs(io, args)
    const { importOutlets } = await import('@parallax/pipeline')
    await importOutlets(outlets, { store, who, clock: () => new Date() })
  }
  const said = args.values.has('json')
    ? toLine({ count: outlets.length })
    : `${outlets.length} outlets taken over.`
  await io.stdout.write(`${said}\n`)
  if (outlets.length === 0) return ExitCode.nothingRead
  return faults.length > 0 ? ExitCode.someSkipped : ExitCode.done
}
