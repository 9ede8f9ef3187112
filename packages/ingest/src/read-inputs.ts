/** Inputs in, articles out, in the order given. */
import type { Article, Note } from '@parallax/contract'
import { createArticle } from '@parallax/core'
import {
  type Choice,
  type Context,
  chooseAdapter,
  errorMessage,
  type InnerSource,
  type Parsed,
  skipped,
} from './adapters/adapter.js'
import { adapters } from './adapters/index.js'
import { gather, planInputs } from './gather.js'
import { createIdRegister, deriveId } from './identity.js'
import { resolveLanguage } from './language/resolve.js'
import { MAX_FILE_BYTES, MAX_SOURCES_DEEP, megabytes } from './limits.js'
import { extensionOf, type Source } from './source.js'
import type { Ingested, IngestOptions, ReadArticle } from './types.js'

/**
 * Reads every input in the order given: files, folders (walked), addresses, and `-` for `options.stdin`. Never throws for a bad
 * input, which comes out as `skipped` with the reason. One input may give several articles, skipped parts and notes.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Ingested> {
  const planned = await planInputs(inputs, options)
  const register = createIdRegister()
  const context: Context = { now: options.now ?? new Date() }
  for (const [done, item] of planned.entries()) {
    options.onProgress?.(done, planned.length, item.input)
    const source = await gather(item, options)
    if ('kind' in source) yield source
    else yield* readSource(source, context, register)
  }
}

async function* readSource(source: Source, context: Context, register: IdRegister): AsyncGenerator<Ingested> {
  for await (const { part, from } of parseSource(source, context)) {
    if (part.kind === 'article') yield await toReadArticle(part, from, register)
    else yield { ...part, input: from.input }
  }
}

interface Found {
  part: Exclude<Parsed, InnerSource>
  from: From
}

/** Where a part was found. `decoding` holds what must be said about the decoding of its bytes. */
interface From extends Pick<Source, 'input' | 'fileName' | 'url'> {
  decoding: readonly Note[]
  known: Partial<Article>
}

/** The parts of a source, those of the sources inside it among them. */
async function* parseSource(
  source: Source,
  context: Context,
  known: Partial<Article> = {},
  depth = 0,
): AsyncGenerator<Found> {
  const choice = chooseAdapter(source, adapters)
  const decoding = choice?.adapter.isDecoding ? [] : (source.decoded?.notes ?? [])
  const from = { input: source.input, fileName: source.fileName, url: source.url, decoding, known }
  for await (const part of parseBy(choice, source, context)) {
    if (part.kind !== 'source') yield { part, from }
    else if (depth >= MAX_SOURCES_DEEP) yield { part: TOO_DEEP, from }
    else {
      const input = part.label === '' ? source.input : `${source.input}#${part.label}`
      yield* parseSource({ ...part.source, input }, context, { ...known, ...part.known }, depth + 1)
    }
  }
}

const TOO_DEEP = {
  kind: 'skipped',
  code: 'nested-too-deep',
  reason: `It is packed more than ${MAX_SOURCES_DEEP} times.`,
} as const

async function* parseBy(choice: Choice | null, source: Source, context: Context): AsyncGenerator<Parsed> {
  if (choice === null) {
    yield skipped('binary', 'It is neither text nor a format that is known.')
  } else if (choice.confidence === 'possible' && source.inFolder && extensionOf(source.fileName) !== '') {
    const reason = `Files ending in .${extensionOf(source.fileName)} are not read from a folder; name the file itself to have it read as plain text.`
    yield skipped('unknown-format', reason)
  } else if (source.rest !== null && !choice.adapter.isStreaming) {
    yield skipped(
      'too-large',
      `As ${choice.adapter.format} it is read up to ${megabytes(MAX_FILE_BYTES)} only.`,
    )
  } else {
    try {
      yield* await choice.adapter.parse(source, context)
    } catch (error) {
      // A fault of an adapter on one input must not end the run; the input is named.
      yield skipped('malformed', `It could not be read as ${choice.adapter.format}: ${errorMessage(error)}.`)
    }
  }
}

type IdRegister = ReturnType<typeof createIdRegister>

async function toReadArticle(
  { id: given, known }: Extract<Parsed, { kind: 'article' }>,
  from: From,
  register: IdRegister,
): Promise<ReadArticle> {
  const article = createArticle({
    ...from.known,
    ...known,
    language: await resolveLanguage(known),
    textChanges: [...from.decoding, ...(known.textChanges ?? [])],
  })
  const wish = given ?? deriveId(article)
  const id = register(wish)
  return {
    kind: 'article',
    id,
    input: from.input,
    name: nameOf(from),
    article: id === wish || given === undefined ? article : withIdNote(article, wish, id),
  }
}

function withIdNote(article: Article, wish: string, id: string): Article {
  const message = `The id "${wish}" stands twice in the input; this article is called "${id}".`
  return { ...article, textChanges: [...article.textChanges, { code: 'id-changed', message }] }
}

/** The file's name as it was given; the host of an address without a path; "standard input". */
function nameOf({ fileName, url, input }: From): string {
  if (fileName !== '') return fileName
  return url === null ? (input === '-' ? 'standard input' : input) : new URL(url).hostname
}
