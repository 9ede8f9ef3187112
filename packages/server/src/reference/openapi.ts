/** The API as OpenAPI 3.1, generated from the table of operations. */
import * as contract from '@parallax/contract'
import * as api from '@parallax/contract/api'
import { OPERATIONS, type Operation } from '@parallax/contract/api'
import { API_ROOT, type OperationName, PATHS } from '@parallax/contract/paths'
import { z } from 'zod'

type Json = Record<string, unknown>

export interface OpenApi {
  openapi: '3.1.0'
  info: Json
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<string, Record<string, Json>>
  components: { schemas: Record<string, Json>; securitySchemes: Json }
  jsonSchemaDialect: string
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const placeOf = (name: string) => `#/components/schemas/${name}`

/** An answer may gain fields at any time: whoever reads it must not refuse them. */
function stayOpen({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void {
  const { def } = zodSchema._zod
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties
}

/** Every schema of the contract by its name, with the answers that have none of their own. */
function answerSchemas(): { schemas: Record<string, Json>; nameOf: (schema: z.ZodType) => string } {
  const registry = z.registry<{ id: string }>()
  const names = new Map<unknown, string>()
  const add = (name: string, schema: unknown) => {
    if (!(schema instanceof z.ZodType) || names.has(schema)) return
    names.set(schema, name)
    registry.add(schema, { id: name })
  }
  // In one order, however the modules were loaded.
  const named = [...Object.entries(contract), ...Object.entries(api)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [name, schema] of named) add(name, schema)
  for (const [name, { response }] of Object.entries<Operation>(OPERATIONS))
    add(`${capital(name)}Answer`, response)
  const made = z.toJSONSchema(registry, {
    io: 'output',
    unrepresentable: 'any',
    uri: placeOf,
    override: stayOpen,
  })
  const schemas = Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as Json]),
  )
  return { schemas, nameOf: (schema) => names.get(schema)! }
}

/** What goes in, as it may be sent: whole in itself. */
function inputSchema(schema: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return json
}

/** The schemas that are led to from a part of the document, and those that they lead to. */
function reachable(from: unknown, schemas: Record<string, Json>): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, each] of Object.entries(value)) {
      const target = name === '$ref' ? String(each).slice(placeOf('').length) : null
      if (target !== null && schemas[target] !== undefined && !found.has(target)) {
        found.add(target)
        visit(schemas[target])
      } else visit(each)
    }
  }
  visit(from)
  return found
}

const PROBLEM = { $ref: '#/components/responses/Problem' }
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)

export function createOpenApi(version: string): OpenApi {
  const { schemas: all, nameOf } = answerSchemas()
  const paths: OpenApi['paths'] = {}
  for (const name of Object.keys(PATHS) as OperationName[]) {
    const [method, path] = PATHS[name]
    paths[path] ??= {}
    paths[path][method.toLowerCase()] = operationOf(name, OPERATIONS[name], path, nameOf)
  }
  const responses = {
    Problem: {
      description: 'Refused or failed: what is the matter, and the cure (RFC 9457).',
      content: { 'application/problem+json': { schema: { $ref: placeOf('Problem') } } },
    },
  }
  const used = reachable([paths, responses], all)
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)))
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: DIALECT,
    info: {
      title: 'Parallax',
      version,
      summary: 'How the same event is told, account by account.',
      description: `Changes need the header x-parallax: 1, or a token in Authorization: Bearer. Instants are ISO 8601 in UTC.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: API_ROOT }],
    tags: [...new Set(Object.values(OPERATIONS).map(({ group }) => group))].map((each) => ({ name: each })),
    paths,
    components: { schemas, responses, securitySchemes: SECURITY } as OpenApi['components'],
  }
}

const SECURITY = {
  token: { type: 'http', scheme: 'bearer', description: 'A token (plx_…), for programs.' },
  session: { type: 'apiKey', in: 'cookie', name: 'parallax', description: 'The session of a browser.' },
}

type NameOf = (schema: z.ZodType) => string

function operationOf(name: OperationName, operation: Operation, path: string, nameOf: NameOf): Json {
  const { summary, group, role, query, body, bodyTypes = [] } = operation
  const parameters = [...pathParameters(path), ...queryParameters(query)]
  const others = Object.fromEntries(bodyTypes.map((type) => [type, { schema: { type: 'object' } }]))
  return {
    operationId: name,
    summary,
    tags: [group],
    description: role === 'anyone' ? 'Anyone may do it.' : `Takes the role ${role}.`,
    'x-role': role,
    security: role === 'anyone' ? [] : [{ token: [] }, { session: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: inputSchema(body) },
          ...others,
        },
      },
    }),
    responses: { ...successOf(operation, nameOf), default: PROBLEM },
  }
}

function successOf({ response, responseType }: Operation, nameOf: NameOf): Json {
  if (response === null) return { 204: { description: 'Done.' } }
  const schema = { $ref: placeOf(nameOf(response)) }
  const type = responseType ?? 'application/json'
  const description =
    responseType === undefined ? 'The answer.' : 'One value of the schema for each line or event.'
  return { 200: { description, content: { [type]: { schema } } } }
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodType | undefined): Json[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = inputSchema(query) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  // What is read from text takes anything going in; what comes out of it says what is meant.
  const read = inputSchema(query, 'output').properties as Record<string, Json>
  return Object.entries(properties).map(([name, schema]) => {
    const whole = { ...read[name], ...schema }
    return { name, in: 'query', required: required.includes(name) && !('default' in whole), schema: whole }
  })
}
