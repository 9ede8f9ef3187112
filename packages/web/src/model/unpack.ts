/** Reads the packed JSON of a report file: an object is `[1 + number of its keys, ...values]`, a list `[0, ...items]`, a string `[-1, number]`. */
export interface Packed {
  keys: string[][]
  strings: string[]
  data: unknown
}

/** The value that was packed. What does not follow the form comes back as undefined values, for a schema to refuse. */
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
