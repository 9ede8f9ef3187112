/** Plain text: the article's text is the decoded input itself. */
import { normaliseText } from '@parallax/core'
import { isNamed } from '../source.js'
import { readHead } from '../text/head.js'
import { type Adapter, skipped } from './adapter.js'

export const textAdapter: Adapter = {
  format: 'plain text',
  detect(source) {
    if (source.decoded === null) return null
    return isNamed(source, ['txt', 'text'], ['text/plain']) ? 'named' : 'possible'
  },
  *parse({ decoded, url }) {
    const { text, changes } = normaliseText(decoded!.text)
    if (text.trim() === '') return yield skipped('empty', 'It holds nothing but white space.')
    const head = readHead(text)
    yield { kind: 'article', known: { ...head, text, textChanges: changes, url: head.url ?? url } }
  },
}
