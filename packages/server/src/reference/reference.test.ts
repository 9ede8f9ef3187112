import { OPERATIONS } from '@parallax/contract/api'
import { PATHS } from '@parallax/contract/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { OpenApiStructure } from './_structure.js'
import { notationOf } from './notation.js'
import { createOpenApi } from './openapi.js'

const document = createOpenApi('0.1.0')
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

function refsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => (name === '$ref' ? [String(each)] : refsOf(each)))
}

describe('the OpenAPI document', () => {
  it('has the structure of OpenAPI 3.1', () => {
    const { error } = OpenApiStructure.safeParse(document)
    expect(error?.issues ?? []).toEqual([])
  })

  it('names every operation of the table, once', () => {
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(
      Object.keys(OPERATIONS).sort(),
    )
    for (const { path, method, operation } of operations)
      expect(PATHS[operation.operationId as keyof typeof PATHS]).toEqual([method.toUpperCase(), path])
  })

  it('refers to nothing that is not there, and holds nothing that nobody refers to', () => {
    const refs = new Set(refsOf(document))
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect([...refs].filter((ref) => ref !== '#/components/responses/Problem').sort()).toEqual(names.sort())
  })

  it('gives each path the parameters that stand in it, and no two of one name', () => {
    for (const { path, operation } of operations) {
      const parameters = (operation.parameters ?? []) as { name: string; in: string }[]
      const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name))
      expect(new Set(parameters.map((each) => `${each.in} ${each.name}`)).size).toBe(parameters.length)
    }
  })

  it('lets answers grow', () => {
    expect(document.components.schemas.StoryPage).not.toHaveProperty('additionalProperties')
  })
})

describe('the notation of schemas', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ enum: ['a', 1] }, '&quot;a&quot; | 1'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
    [{ $ref: '#/components/schemas/Span' }, '<a href="#schema-Span">Span</a>'],
    [
      { type: 'object', properties: { a: { type: 'integer', minimum: 1 } } },
      '{\n  a?: integer <i>from 1</i>\n}',
    ],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [name]: number }'],
    [{ const: '<b>' }, '&quot;&lt;b&gt;&quot;'],
    [{}, 'unknown'],
  ])('%j', (schema, notation) => {
    expect(notationOf(schema)).toBe(notation)
  })
})

describe('the reference', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(() => app.close())
  const get = (path: string, headers = {}) =>
    app.request(path, { headers: { authorization: '', ...headers } })

  it('is open to all, and not sent again to those who hold it', async () => {
    for (const path of ['/api/v1/openapi.json', '/api', '/api/style.css']) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 200])
      const again = await get(path, { 'if-none-match': answer.headers.get('etag')! })
      expect([path, again.status]).toEqual([path, 304])
    }
    expect(await (await get('/api/v1/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('is a page without script, whose links all lead somewhere', async () => {
    const html = await (await get('/api')).text()
    expect(html).not.toMatch(/<script|style=|<style| on\w+=/iu)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBeGreaterThan(Object.keys(OPERATIONS).length)
  })
})
