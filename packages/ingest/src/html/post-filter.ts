/** Takes out of the blocks of an article those that their own words or links show to be furniture. */
import { isSourceLine } from '@parallax/core'
import type { DraftBlock } from './blocks.js'
import { squeeze } from './dom.js'
import { BLOCK_STARTS, TAIL_HEADINGS, WHOLE_BLOCKS } from './furniture.lexicon.js'

/** Part of a block's characters inside links from which it is a pointer to elsewhere and not a statement. */
const MAX_LINK_SHARE = 0.8
/** A block longer than this is read as text even where it is all link, or begins like furniture. */
const LONG_BLOCK = 180
/** A sentence longer than this is read as a statement, though it is a link or begins like a pointer. */
const SHORT_SENTENCE = 75
/** A date, byline or credit line is shorter than this. */
const LINE_LENGTH = 110
/** A shorter sentence is no text that a line could credit. */
const SHORTEST_PROSE = 40
/** A heading of the tail counts only where this part of the text stands before it. */
const TAIL_FROM = 0.55
/** Lines about the article stand among so many blocks at its head. */
const HEAD_BLOCKS = 6

const WHOLE: ReadonlySet<string> = new Set(WHOLE_BLOCKS)
const TAIL: ReadonlySet<string> = new Set(TAIL_HEADINGS)

export interface Filtered {
  kept: DraftBlock[]
  removed: DraftBlock[]
}

/**
 * `bylines` are the authors as the metadata names them: a line with nothing but them is no statement. `address` is that of the
 * page: a line that credits another outlet for a passage is kept.
 */
export function filterBlocks(
  blocks: readonly DraftBlock[],
  bylines: readonly string[] = [],
  address: string | null = null,
): Filtered {
  const seen = new Set<string>()
  const body = cutTail(blocks)
  const credits = creditsIn(body, address)
  const kept = body.filter((block, index) => {
    if (credits.has(block)) return true
    if (isFurniture(block) || (index < HEAD_BLOCKS && isHeadLine(block, bylines))) return false
    // A template that repeats itself prints the same long paragraph twice; short lines may repeat on purpose.
    if (block.text.length > 80 && seen.has(block.text)) return false
    seen.add(block.text)
    return true
  })
  while (kept.at(-1)?.kind === 'heading') kept.pop()
  const still = new Set(kept)
  return { kept, removed: blocks.filter((block) => !still.has(block)) }
}

/** Lines that credit another outlet, with text before them and text or a further such line behind. */
function creditsIn(blocks: readonly DraftBlock[], address: string | null): ReadonlySet<DraftBlock> {
  const first = blocks.findIndex(isProse)
  const last = blocks.findLastIndex(isProse)
  const found = blocks.filter(
    (block, index) =>
      index > 0 &&
      (blocks[index - 1]!.kind === 'quote' || (first !== -1 && index > first)) &&
      block.text.length < LONG_BLOCK &&
      isSourceLine(block, address),
  )
  return new Set(found.length > 1 ? found : found.filter((block) => blocks.indexOf(block) < last))
}

function isProse({ text, links }: DraftBlock): boolean {
  return text.length >= SHORTEST_PROSE && isSentence(text) && linkShare({ text, links }) < MAX_LINK_SHARE
}

/** Drops what follows a heading such as "Comments", where most of the text stands before it. */
function cutTail(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  for (const [index, { text }] of blocks.entries()) {
    if (before > total * TAIL_FROM && text.length < 60 && TAIL.has(plain(text))) return blocks.slice(0, index)
    before += text.length
  }
  return blocks
}

/** Lower case, straight apostrophes, without the punctuation at the ends. */
function plain(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s|•·»›>▶►–—-]+|[\s|•·:»›>…!?–—-]+$/gu, '')
}

function isFurniture(block: DraftBlock): boolean {
  const { text } = block
  if (text.length > LONG_BLOCK) return false
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  const words = plain(text)
  if (WHOLE.has(words)) return true
  const isStatement = isSentence(text) && text.length > SHORT_SENTENCE
  if (block.kind !== 'quote' && !isStatement && linkShare(block) >= MAX_LINK_SHARE) return true
  if (/^image \d+ of \d+$/u.test(words)) return true
  if (!BLOCK_STARTS.some((start) => words.startsWith(start))) return false
  return !isSentence(text) || (linkShare(block) > 0.2 && !isStatement)
}

/** True for text that ends as a sentence does. */
function isSentence(text: string): boolean {
  return /[.!?。！？؟…]["'”’»)\]]*$/u.test(text)
}

function linkShare({ text, links }: Pick<DraftBlock, 'text' | 'links'>): number {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0)
  return linked / text.length
}

/** Dates, bylines and the like between headline and text. */
function isHeadLine({ text }: DraftBlock, bylines: readonly string[]): boolean {
  if (text.length > LINE_LENGTH || isSentence(text)) return false
  if (bylines.some((name) => plain(name) === plain(text))) return true
  return isDateLine(text) || /^(?:by|von|par|por|di|door|автор:?)\s+\p{Lu}/iu.test(text)
}

/** A line with a year or a time of day that holds little else. */
function isDateLine(text: string): boolean {
  if (!/\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/u.test(text)) return false
  return text.split(/\s+/u).length <= 14
}
