/**
 * JSON without repetition, as a report file carries it: every list of keys and every longer string is written once. An object
 * becomes `[1 + number of its keys, ...values]`, a list `[0, ...items]`, a longer string `[-1, its number]`; the rest stays as
 * it is.
 */
export interface Packed {
  keys: string[][]
  strings: string[]
  data: unknown
}

/** Shorter strings cost less than a reference to them. */
const SHORT = 8

function numberIn<Item>(numbers: Map<string, number>, list: Item[], key: string, item: Item): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, list.length)
  return list.push(item) - 1
}

/** `value` is plain JSON. Order of keys is kept. */
export function pack(value: unknown): Packed {
  const keys: string[][] = []
  const strings: string[] = []
  const [keyNumbers, stringNumbers] = [new Map<string, number>(), new Map<string, number>()]
  const encode = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return part.length < SHORT ? part : [-1, numberIn(stringNumbers, strings, part, part)]
    }
    if (Array.isArray(part)) return [0, ...part.map(encode)]
    if (typeof part !== 'object' || part === null) return part
    const entries = Object.entries(part).filter(([, inner]) => inner !== undefined)
    const names = entries.map(([name]) => name)
    return [
      1 + numberIn(keyNumbers, keys, JSON.stringify(names), names),
      ...entries.map(([, inner]) => encode(inner)),
    ]
  }
  return { data: encode(value), keys, strings }
}

/** The inverse of {@link pack}. What does not follow the form comes back as undefined values, for a schema to refuse. */
export function unpack({ keys, strings, data }: Packed): unknown {
  const decode = (part: unknown): unknown => {
    if (!Array.isArray(part)) return part
    const [kind, ...rest] = part as [number, ...unknown[]]
    if (kind === -1) return strings[Number(rest[0])]
    if (kind === 0) return rest.map(decode)
    return Object.fromEntries((keys[kind - 1] ?? []).map((name, index) => [name, decode(rest[index])]))
  }
  return decode(data)
}
