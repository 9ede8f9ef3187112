/** A web page to an article: limit, parse, read the metadata, prune, find the body, filter, assemble. */
import type { Note } from '@parallax/contract'
import { errorMessage, type KnownArticle, type Part, skipped } from '../adapters/adapter.js'
import { assemble } from './assemble.js'
import { type DraftBlock, toBlocks } from './blocks.js'
import { type DomDocument, type DomElement, parseDocument, squeeze } from './dom.js'
import { chooseHeadline, isSameTitle, readHeadings } from './headline.js'
import { type Limited, limitTree } from './limit-tree.js'
import { baseOf, type Metadata, readMetadata } from './metadata.js'
import { findPartial } from './partial.js'
import { filterBlocks } from './post-filter.js'
import { pruneDocument } from './prune.js'
import { findArticle } from './readable.js'
import { keepCredits } from './reprints.js'

/** A body shorter than this is looked for again on the whole page, because the prune may have taken it. */
const SHORT_BODY = 400
/** The second reading is taken where it is so many times as long. */
const SECOND_FACTOR = 2
/** The headline stands again among so many blocks at the head of the body, if at all. */
const HEAD_BLOCKS = 4
/** Pages with more characters are not taken apart. The longest of 891 measured has 1.6 million. */
const MAX_CHARACTERS = 20_000_000

interface Body {
  blocks: DraftBlock[]
  removed: DraftBlock[]
  captions: number
}

/** `address` is where the page came from, or null. */
export async function extractPage(html: string, address: string | null): Promise<Part> {
  if (html.length > MAX_CHARACTERS)
    return skipped('too-large', 'The page is longer than 20 million characters.')
  try {
    return await extractArticle(html, address)
  } catch (error) {
    return skipped('malformed-html', `The page could not be taken apart: ${errorMessage(error)}.`)
  }
}

async function extractArticle(html: string, address: string | null): Promise<Part> {
  const limited = limitTree(html)
  const document = await parseDocument(limited.html)
  const metadata = readMetadata(document, address)
  const headline = chooseHeadline(readHeadings(document), metadata.titles, metadata.outlet)
  const base = baseOf(document, metadata.url)
  const body = await findBody(document, limited, metadata)
  const drafts = withoutHeadline(body.blocks, [headline, ...metadata.titles])
  if (drafts.length === 0) {
    return skipped(
      'no-article',
      'No article text was found on the page; it may be a list, or made by scripts.',
    )
  }
  const article = assemble(headline, drafts, base)
  const known: KnownArticle = { ...article, headline, ...fieldsOf(metadata) }
  known.textChanges = changesOf(body, limited.isCut)
  known.partial = findPartial({
    body: drafts.map(({ text }) => text).join('\n'),
    removed: body.removed
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 20_000),
    isFree: metadata.isFree,
    stated: metadata.words,
  })
  return { kind: 'article', known }
}

function fieldsOf({ bylines, outlet, published, modified, url, language }: Metadata): Partial<KnownArticle> {
  return { bylines, outlet, published, modified, url, language }
}

/** Reads the pruned page, and the whole one where that gives hardly anything. */
async function findBody(
  document: DomDocument,
  { html, isHeavy }: Limited,
  metadata: Metadata,
): Promise<Body> {
  keepCredits(document)
  const { captions } = pruneDocument(document)
  if (isHeavy) return toBody(document.body, captions, metadata)
  const first = toBody((await findArticle(document))?.root ?? document.body, captions, metadata)
  if (lengthOf(first) >= SHORT_BODY) return first
  const whole = await parseDocument(html)
  keepCredits(whole)
  const second = toBody((await findArticle(whole))?.root ?? null, captions, metadata)
  return lengthOf(second) > lengthOf(first) * SECOND_FACTOR ? second : first
}

function toBody(root: DomElement | null, captions: number, { bylines, url }: Metadata): Body {
  const all = root === null ? [] : toBlocks(root).filter(({ kind }) => kind !== 'caption')
  const { kept, removed } = filterBlocks(all, bylines, url)
  return { blocks: kept, removed, captions }
}

function lengthOf({ blocks }: Body): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** The blocks without the headline, which the text begins with already. */
function withoutHeadline(blocks: readonly DraftBlock[], titles: readonly (string | null)[]): DraftBlock[] {
  const known = titles.filter((title) => title !== null)
  return blocks.filter(
    ({ text }, index) => index >= HEAD_BLOCKS || !known.some((title) => isSameTitle(squeeze(text), title)),
  )
}

function changesOf({ removed, captions }: Body, isCut: boolean): Note[] {
  const left = [
    ...(captions > 0 ? [`${captions} captions`] : []),
    ...(removed.length > 0
      ? [`${removed.length} blocks that belong to the page and not to the article`]
      : []),
  ]
  const tail = left.length > 0 ? ` Left out of it: ${left.join(', ')}.` : ''
  const notes = [{ code: 'extracted', message: `The text was taken out of a web page.${tail}` }]
  if (isCut)
    notes.push({
      code: 'page-limited',
      message: 'The page nests or holds more elements than any real one; some tags were ignored.',
    })
  return notes
}
