/** A JSON Schema as a reader of programs would write the type, with links to what has a name. HTML, escaped. */
import { escapeHtml } from '../http/message-page.js'

type Json = Readonly<Record<string, unknown>>

const INDENT = '  '
/** Longer lists of literals break into lines. */
const MOST_IN_LINE = 90

export const schemaLink = (name: string) => `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`

const literal = (value: unknown) => escapeHtml(JSON.stringify(value))
const asList = (value: unknown) => (Array.isArray(value) ? (value as Json[]) : [])

function either(parts: readonly string[]): string {
  const joined = [...new Set(parts)].join(' | ')
  return joined === '' ? 'unknown' : joined
}

/** Bounds and patterns, as a remark behind the type. */
function remarkOf(schema: Json): string {
  const { minimum, maximum, minLength, maxLength, minItems, pattern } = schema
  const said = [
    typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? `from ${minimum}` : '',
    typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? `to ${maximum}` : '',
    minLength === undefined ? '' : `${minLength} characters or more`,
    maxLength === undefined ? '' : `${maxLength} characters or fewer`,
    minItems === undefined ? '' : `${minItems} or more`,
    pattern === undefined ? '' : `like ${pattern}`,
    'default' in schema ? `${JSON.stringify(schema.default)} where it is left out` : '',
  ].filter((part) => part !== '')
  return said.length === 0 ? '' : ` <i>${escapeHtml(said.join(', '))}</i>`
}

export function notationOf(schema: Json, depth = 0): string {
  const { $ref, type, enum: values, anyOf, oneOf, allOf } = schema
  if (typeof $ref === 'string') return schemaLink($ref.split('/').at(-1)!)
  if ('const' in schema) return literal(schema.const)
  if (Array.isArray(values)) return breakLong(values.map(literal), depth)
  if (anyOf || oneOf)
    return breakLong(
      [...asList(anyOf), ...asList(oneOf)].map((each) => notationOf(each, depth)),
      depth,
    )
  if (allOf)
    return asList(allOf)
      .map((each) => notationOf(each, depth))
      .join(' & ')
  if (Array.isArray(type)) return either(type.map((each) => notationOf({ ...schema, type: each }, depth)))
  if (type === 'object') return objectOf(schema, depth)
  if (type === 'array') return arrayOf(schema, depth)
  return `${type === undefined ? 'unknown' : escapeHtml(String(type))}`
}

function breakLong(parts: readonly string[], depth: number): string {
  const joined = either(parts)
  const isLong = joined.replace(/<[^>]*>/gu, '').length > MOST_IN_LINE
  if (!isLong) return joined
  const line = `\n${INDENT.repeat(depth + 1)}`
  return [...new Set(parts)].map((part) => `${line}| ${part}`).join('')
}

function arrayOf({ items, prefixItems }: Json, depth: number): string {
  if (prefixItems)
    return `[${asList(prefixItems)
      .map((each) => notationOf(each, depth))
      .join(', ')}]`
  const inner = notationOf((items ?? {}) as Json, depth)
  return inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`
}

function objectOf(schema: Json, depth: number): string {
  const { properties, additionalProperties, required } = schema
  const entries = Object.entries((properties ?? {}) as Record<string, Json>)
  if (entries.length === 0)
    return typeof additionalProperties === 'object' && additionalProperties !== null
      ? `{ [name]: ${notationOf(additionalProperties as Json, depth)} }`
      : '{}'
  const inner = INDENT.repeat(depth + 1)
  const lines = entries.map(([name, each]) => {
    const mark = Array.isArray(required) && required.includes(name) ? '' : '?'
    return `${inner}${escapeHtml(name)}${mark}: ${notationOf(each, depth + 1)}${remarkOf(each)}`
  })
  return `{\n${lines.join('\n')}\n${INDENT.repeat(depth)}}`
}

/** With its remark. */
export const notedType = (schema: Json) => `${notationOf(schema)}${remarkOf(schema)}`
