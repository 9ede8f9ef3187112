/** Items of news agencies in XML: NewsML-G2 and NITF. Those in JSON (ninjs) come through the adapter of JSON. */
import { rootOf, withoutDoctype } from '../xml/elements.js'
import { type Adapter, noted, type Parsed, skipped } from './adapter.js'

const NEWSML_ROOTS: readonly string[] = [
  'newsitem',
  'newsmessage',
  'packageitem',
  'conceptitem',
  'knowledgeitem',
  'planningitem',
]

export const agencyAdapter: Adapter = {
  format: 'an item of a news agency (NewsML-G2, NITF)',
  detect(source) {
    const root = rootOf(source.decoded?.text ?? '')?.name ?? ''
    return root === 'nitf' || NEWSML_ROOTS.includes(root) ? 'proved' : null
  },
  async *parse(source) {
    const { text, entities } = withoutDoctype(source.decoded!.text.replace(/^\ufeff/u, ''))
    if (entities > 0)
      yield noted(
        'entities-ignored',
        `It declares ${entities} entities of its own, which are never expanded.`,
      )
    yield* rootOf(text)?.name === 'nitf' ? readOne(text) : readMany(text)
  },
}

async function* readOne(text: string): AsyncGenerator<Parsed> {
  const { readNitf } = await import('../agency/nitf.js')
  const { toArticle } = await import('../agency/to-article.js')
  yield await toArticle(readNitf(text), 'The item')
}

async function* readMany(text: string): AsyncGenerator<Parsed> {
  const { readNewsMl } = await import('../agency/newsml.js')
  const { toArticle } = await import('../agency/to-article.js')
  let number = 0
  for (const each of readNewsMl(text)) {
    if (each.kind === 'too-many') {
      const reason = `The message holds ${each.count} items; the first ${number} were read.`
      yield skipped('too-many-items', reason)
      return
    }
    number += 1
    if (each.kind === 'item') yield await toArticle(each.item, `Item ${number}`)
    else yield noted('not-an-article', `Item ${number} is ${each.what}; it holds no article itself.`)
  }
  if (number === 0) yield skipped('empty', 'The message holds no item.')
}
