/** The structure of an OpenAPI 3.1 document, as its specification (3.1.0, section 4.8) states it, for what ours uses of it. */
import { z } from 'zod'

const text = z.string().min(1)
/** JSON Schema 2020-12, by its keywords. */
const Schema: z.ZodType = z.lazy(() =>
  z.union([
    z.boolean(),
    z.strictObject({
      ...{ $ref: text.optional(), $defs: z.record(text, Schema).optional(), $schema: text.optional() },
      type: z.union([TypeName, z.array(TypeName).min(1)]).optional(),
      ...{ enum: z.array(z.unknown()).min(1).optional(), const: z.unknown().optional() },
      ...{ properties: z.record(z.string(), Schema).optional(), required: z.array(text).optional() },
      ...{ additionalProperties: Schema.optional(), propertyNames: Schema.optional() },
      ...{ items: Schema.optional(), prefixItems: z.array(Schema).min(1).optional() },
      ...{ anyOf: z.array(Schema).min(1).optional(), oneOf: z.array(Schema).min(1).optional() },
      ...{ allOf: z.array(Schema).min(1).optional(), not: Schema.optional() },
      ...{ minimum: z.number().optional(), maximum: z.number().optional() },
      ...{ exclusiveMinimum: z.number().optional(), exclusiveMaximum: z.number().optional() },
      ...{ minLength: z.int().min(0).optional(), maxLength: z.int().min(0).optional() },
      ...{ minItems: z.int().min(0).optional(), maxItems: z.int().min(0).optional() },
      ...{ pattern: text.optional(), format: text.optional(), default: z.unknown().optional() },
      ...{ description: z.string().optional(), title: z.string().optional() },
    }),
  ]),
)
const TypeName = z.enum(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])

const Reference = z.strictObject({ $ref: text.startsWith('#/') })
const Content = z.record(
  z.string().regex(/^[\w.+-]+\/[\w.+*-]+$/u),
  z.strictObject({ schema: Schema.optional() }),
)
const Parameter = z
  .strictObject({
    name: text,
    in: z.enum(['query', 'header', 'path', 'cookie']),
    required: z.boolean().optional(),
    schema: Schema,
  })
  .refine((each) => each.in !== 'path' || each.required === true, 'A parameter of the path is required.')
const Response = z.union([
  Reference,
  z.strictObject({ description: z.string(), content: Content.optional() }),
])
const Operation = z.strictObject({
  operationId: text,
  ...{ summary: text.optional(), description: text.optional(), tags: z.array(text).optional() },
  security: z.array(z.record(text, z.array(text))).optional(),
  parameters: z.array(Parameter).min(1).optional(),
  requestBody: z.strictObject({ required: z.boolean().optional(), content: Content }).optional(),
  responses: z.record(z.string().regex(/^(?:default|[1-5](?:\d\d|XX))$/u), Response),
  'x-role': text,
})
const Method = z.enum(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])
const name = z.string().regex(/^[\w.-]+$/u)

export const OpenApiStructure = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/u),
  jsonSchemaDialect: z.url().optional(),
  info: z.strictObject({
    title: text,
    version: text,
    ...{ summary: text.optional(), description: text.optional() },
    license: z.strictObject({ name: text, identifier: text.optional() }).optional(),
  }),
  servers: z.array(z.strictObject({ url: text })).min(1),
  tags: z.array(z.strictObject({ name: text })),
  paths: z.record(text.startsWith('/'), z.partialRecord(Method, Operation)),
  components: z.strictObject({
    schemas: z.record(name, Schema),
    responses: z.record(name, Response),
    securitySchemes: z.record(
      name,
      z.union([
        z.strictObject({ type: z.literal('http'), scheme: text, description: text.optional() }),
        z.strictObject({
          type: z.literal('apiKey'),
          in: z.enum(['query', 'header', 'cookie']),
          name: text,
          description: text.optional(),
        }),
      ]),
    ),
  }),
})
