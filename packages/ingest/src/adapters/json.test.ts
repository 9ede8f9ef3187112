import { describe, expect, it } from 'vitest'
import { createSource } from '../source.js'
import type { Part } from './adapter.js'
import { jsonAdapter } from './json.js'

const sourceOf = (text: string, fileName = 'a.jsonl') =>
  createSource({ input: fileName, fileName, bytes: new TextEncoder().encode(text) })
async function parse(text: string): Promise<Part[]> {
  const parts: Part[] = []
  for await (const part of await jsonAdapter.parse(sourceOf(text))) parts.push(part as Part)
  return parts
}

describe('jsonAdapter', async () => {
  it('needs only the text, and changes nothing in it', async () => {
    const text = '  Two  spaces,\ttabs\u00a0and \ud83d\ude00 stay.\n\n'
    const [article] = await parse(JSON.stringify({ text }))
    expect(article).toMatchObject({
      kind: 'article',
      known: { text, headline: null, outlet: null, textChanges: [] },
    })
  })

  it('takes away a byte-order mark and carriage returns, and says so', async () => {
    const [article] = await parse(JSON.stringify({ text: '\ufeffOne\r\ntwo' }))
    expect(article).toMatchObject({
      known: { text: 'One\ntwo', textChanges: [{ code: 'bom-removed' }, { code: 'line-ends' }] },
    })
  })

  it('marks the headline where the text begins with it as a line', async () => {
    const [marked, unmarked] = await parse(
      `${JSON.stringify({ title: 'Quay shut', text: 'Quay shut\nIt is shut.' })}\n${JSON.stringify({ title: 'Quay', text: 'Quay shut' })}`,
    )
    expect(marked).toMatchObject({ known: { headline: 'Quay shut', headlineSpan: { start: 0, end: 9 } } })
    expect(unmarked).toMatchObject({ known: { headline: 'Quay', headlineSpan: null } })
  })

  it('skips bad lines one by one and names the number of each', async () => {
    const parts = await parse(
      '{"text":"One."}\n{"text":\n\n[1]\n{"title":"x"}\n{"text":"  "}\n{"text":"Two."}',
    )
    expect(parts.map((part) => (part.kind === 'article' ? part.known.text : part.code))).toEqual([
      'One.',
      'malformed-json',
      'malformed-article',
      'malformed-article',
      'empty',
      'Two.',
    ])
    expect(
      parts.flatMap((part) => (part.kind === 'skipped' ? part.reason.match(/^Line \d+/u)?.[0] : [])),
    ).toEqual(['Line 2', 'Line 4', 'Line 5', 'Line 6'])
  })

  it('reads an array, a single object over several lines, and the output of extract', async () => {
    expect(await parse('[{"text":"One."},{"text":"Two."}]')).toHaveLength(2)
    expect(await parse('{\n "text": "One.",\n "id": 7\n}')).toMatchObject([{ kind: 'article', id: '7' }])
    const line = {
      schemaVersion: 1,
      id: 'x1',
      input: 'a.html',
      article: { outlet: 'Post', headline: 'Quay', text: 'Quay\n\nShut.', bylines: ['A B'] },
    }
    expect(await parse(JSON.stringify(line))).toMatchObject([
      {
        id: 'x1',
        known: { outlet: 'Post', headline: 'Quay', bylines: ['A B'], headlineSpan: { start: 0, end: 4 } },
      },
    ])
  })

  it('is known by its content where the name says nothing, and never where it is other JSON', async () => {
    expect(jsonAdapter.detect(sourceOf('{"id":"1","text":"One."}', ''))).toBe('looks')
    expect(jsonAdapter.detect(sourceOf('{"name":"x"}', ''))).toBeNull()
    expect(jsonAdapter.detect(sourceOf('<!doctype html><p>', 'a.json'))).toBeNull()
  })
})
