/** Visits every object of a JSON value with its path, without recursion, so that no nesting is too deep. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list that stands at a key; empty where there is none. */
export function objectsAt(value: JsonObject, key: string): JsonObject[] {
  const list = value[key]
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** The strings at a key that holds one or a list of them. */
export function stringsAt(value: JsonObject, key: string): string[] {
  const held = value[key]
  const all = Array.isArray(held) ? held : [held]
  return all.filter((each): each is string => typeof each === 'string')
}

interface Held {
  value: object
  path: string
}

/** Yields objects in document order: `claims[3].cells[0]`. What is no object holds none, and is never put by. */
export function* walk(root: unknown, path = ''): Generator<{ value: JsonObject; path: string }> {
  const open: Held[] = []
  const put = (value: unknown, at: string) => {
    if (typeof value === 'object' && value !== null) open.push({ value, path: at })
  }
  put(root, path)
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path: here } = next
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) put(value[index], `${here}[${index}]`)
    } else if (isObject(value)) {
      yield { value, path: here }
      for (const key of Object.keys(value).reverse()) put(value[key], here === '' ? key : `${here}.${key}`)
    }
  }
}
