/**
 * Addresses of copies that public archives keep (Memento, RFC 7089). Nothing is asked of anybody here: whoever sets a template asks,
 * and hands the answer in.
 */

export interface Memento {
  address: string
  /** ISO 8601 in UTC. */
  at: string
}

/** A template without a place for the address. */
export class MementoTemplateError extends Error {
  override name = 'MementoTemplateError'
}

/**
 * What to ask an archive. `{address}` becomes the address percent-encoded, `{+address}` the address as it is (RFC 6570).
 * @throws {MementoTemplateError} where the template has neither.
 */
export function mementoQuery(template: string, address: string): string {
  if (!/\{\+?address\}/u.test(template))
    throw new MementoTemplateError(
      `"${template}" has no place for the address: write {address} or {+address} where it belongs.`,
    )
  return template.replace(/\{(\+?)address\}/gu, (_, plain: string) =>
    plain ? address : encodeURIComponent(address),
  )
}

/**
 * The copy nearest in time to `at` that an answer names, the earlier of two; null where it names none. Understood are TimeMaps in
 * link format and in JSON, and the availability answer of the Wayback Machine.
 */
export function chooseMemento(answer: string, at: string): Memento | null {
  const wanted = Date.parse(at)
  const distance = (each: Memento): number => Math.abs(Date.parse(each.at) - wanted)
  return listMementos(answer).reduce<Memento | null>(
    (best, each) =>
      best === null ||
      distance(each) < distance(best) ||
      (distance(each) === distance(best) && each.at < best.at)
        ? each
        : best,
    null,
  )
}

function listMementos(answer: string): Memento[] {
  if (answer.trimStart().startsWith('{')) return listJson(answer)
  const found: Memento[] = []
  for (const [, address = '', parameters = ''] of answer.matchAll(
    /<([^<>\s]{1,4096})>((?:\s*;[^,<>"]*(?:"[^"]{0,200}")?){1,9})/gu,
  )) {
    const rel = /;\s*rel\s*=\s*"?([^";]+)/iu.exec(parameters)?.[1] ?? ''
    const date = /;\s*datetime\s*=\s*"([^"]+)"/iu.exec(parameters)?.[1]
    if (rel.split(/\s+/u).includes('memento')) found.push(...toMemento(address, date))
  }
  return found
}

function listJson(answer: string): Memento[] {
  let value: unknown
  try {
    value = JSON.parse(answer)
  } catch {
    // An answer that is no JSON names no copy.
    return []
  }
  const closest = at(at(at(value, 'archived_snapshots'), 'closest'), 'url')
  const stamp = at(at(at(value, 'archived_snapshots'), 'closest'), 'timestamp')
  const list = at(at(value, 'mementos'), 'list')
  return [
    ...toMemento(closest, fromStamp(stamp)),
    ...(Array.isArray(list) ? list : []).flatMap((each) => toMemento(at(each, 'uri'), at(each, 'datetime'))),
  ]
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** `20310504060000` as the Wayback Machine writes it. */
function fromStamp(stamp: unknown): unknown {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(String(stamp))
  return parts === null ? stamp : `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`
}

function toMemento(address: unknown, date: unknown): Memento[] {
  if (typeof address !== 'string' || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) return []
  const ms = Date.parse(String(date))
  return Number.isNaN(ms) ? [] : [{ address, at: new Date(ms).toISOString() }]
}
