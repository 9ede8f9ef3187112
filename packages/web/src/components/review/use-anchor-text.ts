/** The text of an article with its version, in which words can be named. */
import { useMemo } from 'preact/hooks'
import { useText } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import type { AnchorText } from '../../model/choosing.js'

/** Undefined until the text is there, or where the comparison holds none. */
export function useAnchorText(article: string | undefined): AnchorText | undefined {
  const text = useText(article)?.text
  const sha256 = useReader().lookup.head(article ?? '')?.sha256
  return useMemo(
    () =>
      article === undefined || text === undefined || sha256 === undefined
        ? undefined
        : { article, text, sha256 },
    [article, text, sha256],
  )
}
