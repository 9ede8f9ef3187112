/** Lists of outlets with cited facts, as JSON or as a table: `name,hosts,about,value,cite`, a line a fact. */
import type { Outlet, OutletFact } from '@parallax/contract'

/** A line or entry that does not do, and why. */
export interface OutletFault {
  /** Like `line 3` or `entry 2`. */
  path: string
  message: string
}

export interface OutletFile {
  outlets: Outlet[]
  faults: OutletFault[]
}

const COLUMNS = ['name', 'hosts', 'about', 'value', 'cite'] as const
type Columns = Partial<Record<(typeof COLUMNS)[number], string>>

/** @param text JSON where it begins with a bracket or brace, else comma-separated values by RFC 4180 with a line of names first */
export async function parseOutlets(text: string): Promise<OutletFile> {
  const plain = text.replace(/^\ufeff/u, '')
  return /^\s*[[{]/u.test(plain) ? parseList(plain) : parseTable(plain)
}

async function parseList(text: string): Promise<OutletFile> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fault('the file', `It is not JSON: ${(error as Error).message}.`)
  }
  const entries = Array.isArray(value) ? value : (value as { outlets?: unknown }).outlets
  if (!Array.isArray(entries)) return fault('the file', 'It holds no list of outlets.')
  const { Outlet: schema } = await import('@parallax/contract')
  const file: OutletFile = { outlets: [], faults: [] }
  for (const [index, entry] of entries.entries()) {
    const read = schema.safeParse(entry)
    if (read.success) file.outlets.push(read.data)
    else {
      const { path, message } = read.error.issues[0]!
      file.faults.push({ path: `entry ${index + 1}`, message: `${path.join('.')}: ${message}` })
    }
  }
  return joined(file)
}

async function parseTable(text: string): Promise<OutletFile> {
  const { parse } = await import('csv-parse/sync')
  let rows: { info: { lines: number }; record: Columns }[]
  try {
    rows = parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      info: true,
      skip_empty_lines: true,
      trim: true,
      relax_column_count_less: true,
    }) as unknown as typeof rows
  } catch (error) {
    return fault('the file', `It is no table: ${(error as Error).message}.`)
  }
  const [first] = rows
  if (first && !('name' in first.record))
    return fault('line 1', `It must name the columns: ${COLUMNS.join(',')}.`)
  const file: OutletFile = { outlets: [], faults: [] }
  for (const { info, record } of rows) {
    const read = outletOf(record)
    if (typeof read === 'string') file.faults.push({ path: `line ${info.lines}`, message: read })
    else file.outlets.push(read)
  }
  return joined(file)
}

/** Hosts stand between spaces or semicolons. */
function outletOf({ name = '', hosts = '', about = '', value = '', cite = '' }: Columns): Outlet | string {
  if (name === '') return 'It names no outlet.'
  const fact = [about, value, cite]
  const isFact = fact.some((part) => part !== '')
  if (isFact && fact.includes('')) return 'A fact needs about, value and cite: where it is written.'
  return {
    name,
    hosts: hosts.split(/[\s;|]+/u).filter((host) => host !== ''),
    facts: isFact ? [{ about, value, cite }] : [],
  }
}

/** Lines of one name are one outlet, with the hosts and facts of all. */
function joined({ outlets, faults }: OutletFile): OutletFile {
  const byName = new Map<string, Outlet>()
  for (const { name, hosts, facts } of outlets) {
    const held = byName.get(name) ?? { name, hosts: [], facts: [] }
    byName.set(name, {
      name,
      hosts: [...new Set([...held.hosts, ...hosts])],
      facts: distinct([...held.facts, ...facts]),
    })
  }
  return { outlets: [...byName.values()], faults }
}

function distinct(facts: readonly OutletFact[]): OutletFact[] {
  return [
    ...new Map(facts.map((fact) => [JSON.stringify([fact.about, fact.value, fact.cite]), fact])).values(),
  ]
}

function fault(path: string, message: string): OutletFile {
  return { outlets: [], faults: [{ path, message }] }
}
