/** An annotation repeats the article that it read; where that is the stored version, it is left out and put back. */
import type { Annotation, Article, ArticleVersion } from '@parallax/contract'
import { pack, unpack } from './packed.js'

type PackedAnnotation = Omit<Annotation, 'article'> & { article: Article | null }

/** @param stored the article of the version that was read */
export function packAnnotation(annotation: Annotation, stored: Article): Buffer {
  const isStored = JSON.stringify(stored) === JSON.stringify(annotation.article)
  const packed: PackedAnnotation = isStored ? { ...annotation, article: null } : annotation
  return pack(packed)
}

/** @param words the packed version that was read */
export function unpackAnnotation(body: Uint8Array, words: Uint8Array, version: string): Annotation {
  const packed = unpack<PackedAnnotation>(body, `the annotation of ${version}`)
  const { article } = packed
  if (article !== null) return { ...packed, article }
  return { ...packed, article: unpack<Pick<ArticleVersion, 'article'>>(words, version).article }
}
