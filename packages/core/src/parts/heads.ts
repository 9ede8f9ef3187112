/** What the head of an account shows, without its text. */
import type { Annotation } from '@parallax/contract'
import type { ArticleHead } from '@parallax/contract/api'

/** The version that was compared, by the id of its article in the comparison. */
export type Keys = ReadonlyMap<string, { key: string; seq: number }>

export function headOf({ id, input, article, sentences, notes }: Annotation, keys: Keys): ArticleHead {
  const { outlet, headline, bylines, published, modified, language, url, sha256, partial, text } = article
  const kept = keys.get(id)
  return {
    article: id,
    key: kept?.key ?? null,
    seq: kept?.seq ?? null,
    input,
    outlet,
    headline,
    bylines,
    published,
    modified,
    language,
    url,
    sha256,
    partial,
    characters: text.length,
    sentences: sentences.length,
    notes: notes.map(({ code }) => code),
  }
}
