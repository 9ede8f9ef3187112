/** The tree of an article to blocks of text: what a browser would show as one paragraph is one block. */
import type { BlockKind, BlockStyle, Link } from '@parallax/contract'
import { attributeOf, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.js'

/** A block before it has its place in the text. Positions of links count from its start. */
export interface DraftBlock {
  kind: BlockKind
  text: string
  links: Link[]
  /** The address that a quote cites. */
  url: string | null
  /** Tag of the innermost block element. */
  tag: string
  /** Set where the whole block is in bold or in italics. */
  style: BlockStyle | null
  /** A rule stands before it. */
  isRuled: boolean
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const STYLE_TAGS: ReadonlyMap<string, BlockStyle> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
])
const SILENT_TAGS = new Set(
  'audio button canvas datalist embed head iframe img input link map math meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
)

interface Context {
  kind: BlockKind
  url: string | null
  tag: string
  isPreformatted: boolean
  /** The outermost element of style around the text. */
  style: BlockStyle | null
}

/**
 * Collects inline text into the current block and closes it when a block element begins or ends. The text is kept in pieces,
 * so that a block of a hundred thousand pieces is put together once.
 */
interface Builder {
  blocks: DraftBlock[]
  pieces: string[]
  length: number
  last: string
  links: Link[]
  context: Context
  /** Characters other than white space by the style in which they are set. */
  styled: Record<BlockStyle | 'plain', number>
  isRuled: boolean
}

/** The blocks of a tree in reading order. Recursion follows the tree, whose depth is limited when it is parsed. */
export function toBlocks(root: DomNode): DraftBlock[] {
  const context: Context = { kind: 'paragraph', url: null, tag: 'div', isPreformatted: false, style: null }
  const builder: Builder = {
    blocks: [],
    pieces: [],
    length: 0,
    last: '',
    links: [],
    context,
    styled: { strong: 0, emphasis: 0, plain: 0 },
    isRuled: false,
  }
  visitChildren(root, builder, context)
  closeBlock(builder)
  return builder.blocks
}

function append(builder: Builder, piece: string): void {
  if (piece === '') return
  builder.pieces.push(piece)
  builder.length += piece.length
  builder.last = piece.charAt(piece.length - 1)
}

function visitChildren(node: DomNode, builder: Builder, context: Context): void {
  for (const child of node.childNodes) {
    if (isText(child)) addText(builder, child.textContent ?? '', context)
    else if (isElement(child)) visitElement(child, builder, context)
  }
}

function visitElement(element: DomElement, builder: Builder, context: Context): void {
  const tag = tagOf(element)
  if (SILENT_TAGS.has(tag)) return
  if (tag === 'br') breakLine(builder)
  else if (BLOCK_TAGS.has(tag)) {
    closeBlock(builder)
    if (tag === 'hr') builder.isRuled = true
    const inner = contextOf(element, tag, context)
    builder.context = inner
    visitChildren(element, builder, inner)
    closeBlock(builder)
    builder.context = context
  } else if (tag === 'td' || tag === 'th') {
    if (builder.length > 0) append(builder, '\t')
    visitChildren(element, builder, context)
  } else visitInline(element, tag, builder, context)
}

function visitInline(element: DomElement, tag: string, builder: Builder, context: Context): void {
  const url = tag === 'a' ? attributeOf(element, 'href') : null
  const start = builder.length
  const block = builder.blocks.length
  const style = context.style ?? STYLE_TAGS.get(tag) ?? null
  visitChildren(element, builder, style === context.style ? context : { ...context, style })
  const isWhole = url !== null && block === builder.blocks.length && builder.length > start
  if (isWhole) builder.links.push({ start, end: builder.length, url })
}

function contextOf(element: DomElement, tag: string, outer: Context): Context {
  const inner = { ...outer, tag, isPreformatted: outer.isPreformatted || tag === 'pre' }
  if (/^h[1-6]$/u.test(tag)) inner.kind = 'heading'
  else if (tag === 'figcaption') inner.kind = 'caption'
  else if (tag === 'blockquote') {
    inner.kind = 'quote'
    inner.url = attributeOf(element, 'cite')
  } else if ((tag === 'li' || tag === 'dd' || tag === 'dt') && outer.kind === 'paragraph') {
    inner.kind = 'list-item'
  }
  return inner
}

function addText(builder: Builder, raw: string, context: Context): void {
  builder.styled[context.style ?? 'plain'] += raw.trim().length
  const text = raw.replaceAll('\u00ad', '').replace(/[^\P{Cc}\n\r\t]|[\u2028\u2029]/gu, ' ')
  if (context.isPreformatted) {
    append(builder, text.replace(/\r\n?/gu, '\n'))
    return
  }
  const squeezed = text.replace(/[ \t\n\r\f\v\u00a0\u200b\ufeff]+/gu, ' ')
  const isAfterSpace =
    builder.last === '' || builder.last === ' ' || builder.last === '\n' || builder.last === '\t'
  append(builder, isAfterSpace && squeezed.startsWith(' ') ? squeezed.slice(1) : squeezed)
}

function breakLine(builder: Builder): void {
  if (builder.length > 0) append(builder, '\n')
}

function closeBlock(builder: Builder): void {
  const { kind, url, tag } = builder.context
  const whole = builder.pieces.join('')
  const text = whole.trim()
  const lead = whole.length - whole.trimStart().length
  const links = builder.links
  builder.pieces = []
  builder.length = 0
  builder.last = ''
  builder.links = []
  const style = styleOf(builder.styled)
  builder.styled = { strong: 0, emphasis: 0, plain: 0 }
  if (text === '') return
  const moved = links.flatMap((link) => moveLink(link, lead, text))
  builder.blocks.push({ kind, url, tag, text, links: moved, style, isRuled: builder.isRuled })
  builder.isRuled = false
}

/** A punctuation mark or two may stand outside the style. */
const MOST_PLAIN = 2

function styleOf({ strong, emphasis, plain }: Builder['styled']): BlockStyle | null {
  if (plain > MOST_PLAIN || strong + emphasis === 0) return null
  return strong >= emphasis ? 'strong' : 'emphasis'
}

/** A link without the white space at its ends, in the trimmed block; none where nothing is left of it. */
function moveLink(link: Link, lead: number, text: string): Link[] {
  let start = Math.max(0, link.start - lead)
  let end = Math.min(text.length, link.end - lead)
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return start < end ? [{ start, end, url: link.url }] : []
}
