/** Blocks to one text with the place of each. */
import type { Article, Block, Link } from '@parallax/contract'
import type { DraftBlock } from './blocks.js'
import { webAddress } from './metadata.js'

export type Assembled = Pick<Article, 'text' | 'headlineSpan' | 'blocks' | 'links'>

const SEPARATOR = '\n\n'

/** How the block is set, where that says anything. */
function settingOf({ style, isRuled }: DraftBlock): Pick<Block, 'style' | 'ruled'> {
  return { ...(style === null ? {} : { style }), ...(isRuled ? { ruled: true } : {}) }
}

/** The headline as its own line, then the blocks, an empty line between all. Links are made absolute where that is possible. */
export function assemble(
  headline: string | null,
  drafts: readonly DraftBlock[],
  base: string | null,
): Assembled {
  const pieces: string[] = []
  const blocks: Block[] = []
  const links: Link[] = []
  let at = 0
  if (headline !== null) {
    pieces.push(headline)
    blocks.push({ start: 0, end: headline.length, kind: 'heading' })
    at = headline.length + SEPARATOR.length
  }
  for (const draft of drafts) {
    const { kind, text } = draft
    const url = webAddress(draft.url, base)
    pieces.push(text)
    blocks.push({
      start: at,
      end: at + text.length,
      kind,
      ...(url === null ? {} : { url }),
      ...settingOf(draft),
    })
    for (const link of draft.links) {
      const target = webAddress(link.url, base)
      if (target !== null) links.push({ start: at + link.start, end: at + link.end, url: target })
    }
    at += text.length + SEPARATOR.length
  }
  const headlineSpan = headline === null ? null : { start: 0, end: headline.length }
  return { text: pieces.join(SEPARATOR), headlineSpan, blocks, links }
}
