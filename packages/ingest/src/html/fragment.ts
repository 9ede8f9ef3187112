/** A piece of HTML or text that is an article by itself, as feeds, mails and news agencies hand it over: nothing around it is looked for. */
import { type Assembled, assemble } from './assemble.js'
import { type DraftBlock, toBlocks } from './blocks.js'
import { parseDocument, squeeze } from './dom.js'
import { isSameTitle } from './headline.js'
import { limitTree } from './limit-tree.js'
import { baseOf } from './metadata.js'
import { filterBlocks } from './post-filter.js'
import { pruneDocument } from './prune.js'

export interface FragmentOptions {
  headline: string | null
  /** Against which relative addresses are read. */
  base: string | null
  bylines?: readonly string[]
}

export interface Fragment extends Assembled {
  /** The text without the headline; empty where nothing was found. */
  body: string
  /** What the filters took away: captions, buttons, lines about the page. */
  removed: DraftBlock[]
}

/** The headline stands again among so many blocks at the head of the body, if at all. */
const HEAD_BLOCKS = 2

/** What no reader sees; newsletters put a line for the list of messages there. */
const HIDDEN = '[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i]'

export async function extractFragment(html: string, options: FragmentOptions): Promise<Fragment> {
  const document = await parseDocument(limitTree(html).html)
  for (const hidden of document.querySelectorAll(HIDDEN)) hidden.remove()
  pruneDocument(document)
  const all = document.body === null ? [] : toBlocks(document.body).filter(({ kind }) => kind !== 'caption')
  const { kept, removed } = filterBlocks(all, options.bylines ?? [], options.base)
  return toFragment(kept, removed, { ...options, base: baseOf(document, options.base) })
}

/** Paragraphs stand apart by empty lines; every other line end stays. */
export function textFragment(text: string, options: FragmentOptions): Fragment {
  const paragraphs = text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return toFragment(paragraphs.map(toBlock), [], options)
}

export function toBlock(text: string): DraftBlock {
  return { kind: 'paragraph', text, links: [], url: null, tag: 'p', style: null, isRuled: false }
}

function toFragment(kept: readonly DraftBlock[], removed: DraftBlock[], options: FragmentOptions): Fragment {
  const { headline, base } = options
  const drafts = kept.filter(
    ({ text }, index) => headline === null || index >= HEAD_BLOCKS || !isSameTitle(squeeze(text), headline),
  )
  const body = drafts.map(({ text }) => text).join('\n\n')
  return { ...assemble(headline, drafts, base), body, removed }
}
