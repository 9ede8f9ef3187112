/** Accounts of other outlets that are reprinted inside an article. README.md tells the method and its limits. */
import type { Embedded } from '@parallax/contract'
import type { Reading, ReadingPass } from '../reading.js'
import { withoutFrames } from './frames.js'
import { spanOf } from './layout.js'
import { linesOf } from './lines.js'
import { findPassages } from './passages.js'
import { newKnowledge } from './support.js'

export const embeddedPass: ReadingPass = {
  name: 'embedded',
  run(reading) {
    const { embedded, framed } = readEmbedded(reading)
    return { embedded, quotations: withoutFrames(reading.quotations, framed) }
  },
}

/**
 * The passages in the order of the text, which do not overlap, and the first places of the paragraphs that a passage sets
 * between quotation marks.
 */
export function readEmbedded({ article, paragraphs }: Pick<Reading, 'article' | 'paragraphs'>): {
  embedded: Embedded[]
  framed: ReadonlySet<number>
} {
  const lines = linesOf({ article, paragraphs })
  const { outlet, url, text, headlineSpan } = article
  const body = headlineSpan === null ? 0 : lines.findIndex(({ start }) => start >= headlineSpan.end)
  const passages = findPassages({
    lines,
    outlet,
    url,
    text,
    ...newKnowledge(article),
    body: body === -1 ? lines.length : body,
  })
  const framed = passages
    .filter(({ isQuoted }) => isQuoted === true)
    .flatMap(({ first, last }) => lines.slice(first, last + 1).map(({ whole }) => whole.start))
  const embedded = passages.map((passage, index) => ({
    id: `b${index + 1}`,
    outlet: passage.outlet,
    ...spanOf(lines, passage),
    evidence: passage.evidence,
  }))
  return { embedded, framed: new Set(framed) }
}
