/** Inputs in, articles out, in the order given. */
import type { Article } from '@parallax/contract'
import { createArticle } from '@parallax/core'
import { chooseAdapter, errorMessage, type Parsed, skipped } from './adapters/adapter.js'
import { adapters } from './adapters/index.js'
import { gather, planInputs } from './gather.js'
import { createIdRegister, deriveId } from './identity.js'
import { resolveLanguage } from './language/resolve.js'
import { createSource, extensionOf, type Source, type SourceFields } from './source.js'
import type { Ingested, IngestOptions, ReadArticle } from './types.js'

/**
 * Reads every input in the order given: files, folders (walked), addresses, and `-` for `options.stdin`. Never throws for a bad
 * input, which comes out as `skipped` with the reason. One input may give several articles and several skipped parts.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  const planned = await planInputs(inputs, options)
  const register = createIdRegister()
  for (const [done, item] of planned.entries()) {
    options.onProgress?.(done, planned.length, item.input)
    const source = await gather(item, options)
    if ('kind' in source) yield source
    else yield* readSource(source, register)
  }
}

/** Reads bytes that are at hand, with what is known of them from outside, such as the head of the answer that brought them. */
export async function* readBytes(fields: SourceFields): AsyncGenerator<Ingested> {
  yield* readSource(createSource(fields), createIdRegister())
}

async function* readSource(source: Source, register: IdRegister): AsyncGenerator<Ingested> {
  for await (const parsed of parseSource(source)) {
    if (parsed.kind === 'skipped') yield { ...parsed, input: source.input }
    else yield await toReadArticle(parsed, source, register)
  }
}

async function* parseSource(source: Source): AsyncGenerator<Parsed> {
  const choice = chooseAdapter(source, adapters)
  if (choice === null) {
    yield skipped('binary', 'It is neither text nor a format that is known.')
  } else if (choice.confidence === 'possible' && source.inFolder && extensionOf(source.fileName) !== '') {
    const reason = `Files ending in .${extensionOf(source.fileName)} are not read from a folder; name the file itself to have it read as plain text.`
    yield skipped('unknown-format', reason)
  } else {
    try {
      yield* await choice.adapter.parse(source)
    } catch (error) {
      // A fault of an adapter on one input must not end the run; the input is named.
      yield skipped('malformed', `It could not be read as ${choice.adapter.format}: ${errorMessage(error)}.`)
    }
  }
}

type IdRegister = ReturnType<typeof createIdRegister>

async function toReadArticle(
  { id: given, known }: Extract<Parsed, { kind: 'article' }>,
  source: Source,
  register: IdRegister,
): Promise<ReadArticle> {
  const article = createArticle({
    ...known,
    language: await resolveLanguage(known),
    textChanges: [...(source.decoded?.notes ?? []), ...(known.textChanges ?? [])],
  })
  const wish = given ?? deriveId(article)
  const id = register(wish)
  return {
    kind: 'article',
    id,
    input: source.input,
    name: nameOf(source),
    article: id === wish || given === undefined ? article : withIdNote(article, wish, id),
  }
}

function withIdNote(article: Article, wish: string, id: string): Article {
  const message = `The id "${wish}" stands twice in the input; this article is called "${id}".`
  return { ...article, textChanges: [...article.textChanges, { code: 'id-changed', message }] }
}

/** The file's name as it was given; the host of an address without a path; "standard input". */
function nameOf({ fileName, url, input }: Source): string {
  if (fileName !== '') return fileName
  return url === null ? (input === '-' ? 'standard input' : input) : new URL(url).hostname
}
