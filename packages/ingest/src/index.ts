/** The only room that meets the outside: inputs in, articles out. */
import { readFile } from 'node:fs/promises'
import { createArticle, normaliseText } from '@parallax/core'
import type { Ingested, IngestOptions } from './types.js'

export type { Ingested, IngestOptions, ReadArticle, SkippedInput } from './types.js'

/** Reads every input in the order given; never throws for a bad input, which comes out as `skipped` with the reason. */
export async function* readInputs(
  inputs: readonly string[],
  _options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  for (const input of inputs) {
    const decoded = await readFile(input, 'utf8')
    const lines = input.endsWith('.jsonl')
      ? decoded.split('\n').filter(Boolean)
      : [JSON.stringify({ text: decoded })]
    for (const [index, line] of lines.entries()) {
      const { id, outlet, title, published, url, text } = JSON.parse(line)
      const normal = normaliseText(text)
      const article = createArticle({
        text: normal.text,
        textChanges: normal.changes,
        outlet: outlet ?? null,
        headline: title ?? null,
        published: published ?? null,
        url: url ?? null,
        language: 'en',
      })
      yield { kind: 'article', id: id ?? String(index), input, article }
    }
  }
}
