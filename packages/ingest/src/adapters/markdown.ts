/** Markdown: the plain text of its blocks, with the front matter as metadata. */
import { extensionOf, isNamed, type Source } from '../source.js'
import { type Adapter, type Part, skipped } from './adapter.js'

const EXTENSIONS = ['md', 'markdown', 'mdown', 'mkd']
/** Longer ones are no articles. A bound against hostile files, not measured. */
const MAX_CHARACTERS = 4_000_000

export const markdownAdapter: Adapter = {
  format: 'Markdown',
  detect(source) {
    if (source.decoded === null) return null
    if (source.mediaType === 'text/plain' && EXTENSIONS.includes(extensionOf(source.fileName))) return 'named'
    return isNamed(source, EXTENSIONS, ['text/markdown', 'text/x-markdown']) ? 'named' : null
  },
  async parse(source) {
    return [await parseSource(source)]
  },
}

async function parseSource({ decoded, url }: Source): Promise<Part> {
  const { text } = decoded!
  if (text.length > MAX_CHARACTERS)
    return skipped('too-large', 'Markdown of more than 4 million characters is not read.')
  const { parseMarkdown } = await import('../markdown/parse.js')
  return parseMarkdown(text, url)
}
