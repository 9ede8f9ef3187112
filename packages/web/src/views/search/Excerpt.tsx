/** Words of a text as they stand, those that answer the search marked. */
import type { SearchResult } from '@parallax/contract/api'
import { Characters } from '../../components/Words.js'
import { segment } from '../../model/segments.js'

export function Excerpt({ result: { excerpt, marks, article } }: { result: SearchResult }) {
  const pieces = segment(marks, { start: 0, end: excerpt.length })
  return (
    <blockquote class="excerpt" dir="auto" lang={article.language ?? undefined}>
      {pieces.map(({ start, end, marks: over }) => {
        const words = <Characters text={excerpt.slice(start, end)} />
        return over.length === 0 ? <span key={start}>{words}</span> : <mark key={start}>{words}</mark>
      })}
    </blockquote>
  )
}
