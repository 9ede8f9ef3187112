/** Finds the element that holds the article: Mozilla's Readability behind one function. */
import type { DomDocument, DomElement } from './dom.js'

export interface Readable {
  root: DomElement
  title: string | null
  byline: string | null
}

/** Null where no article can be made out. Changes the document. */
export async function findArticle(document: DomDocument): Promise<Readable | null> {
  const { Readability } = await import('@mozilla/readability')
  const reader = new Readability(document as never, { serializer: (node) => node as unknown as DomElement })
  const result = reader.parse()
  if (!result?.content) return null
  return { root: result.content, title: result.title ?? null, byline: result.byline ?? null }
}
