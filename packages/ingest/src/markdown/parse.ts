/** The tree of a Markdown file to an article. */
import type { BlockKind, BlockStyle } from '@parallax/contract'
import { normaliseText } from '@parallax/core'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Part, skipped } from '../adapters/adapter.js'
import { assemble } from '../html/assemble.js'
import type { DraftBlock } from '../html/blocks.js'
import { cleanBylines } from '../html/bylines.js'
import { toIsoDate } from '../html/dates.js'
import { isSameTitle } from '../html/headline.js'
import { webAddress } from '../html/metadata.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'

/** The part of a tree that is read here. */
interface Node {
  type: string
  children?: Node[]
  value?: string
  url?: string
  identifier?: string
  depth?: number
}

type Addresses = ReadonlyMap<string, string>

export function parseMarkdown(decoded: string, address: string | null): Part {
  const { text, changes } = normaliseText(decoded)
  const front = readFrontMatter(text)
  const tree = fromMarkdown(text.slice(front.end)) as Node
  const addresses = new Map(definitionsOf(tree))
  const blocks = blocksOf(tree.children ?? [], 'paragraph', addresses)
  const first = blocks[0]
  const title = one(front, 'title', 'headline') ?? (first?.kind === 'heading' ? first.text : null)
  const isFirst = first !== undefined && title !== null && isSameTitle(first.text, title)
  if (blocks.length === (isFirst ? 1 : 0)) return skipped('empty', 'The file holds no text.')
  const headline = isFirst ? first.text : title
  const url = webAddress(one(front, 'url', 'link', 'canonical'), null) ?? address
  return {
    kind: 'article',
    known: {
      ...assemble(headline, isFirst ? blocks.slice(1) : blocks, url),
      headline,
      outlet: one(front, 'outlet', 'publisher', 'source', 'site'),
      bylines: cleanBylines(
        ['author', 'authors', 'byline', 'by'].flatMap((key) => front.fields.get(key) ?? []),
      ),
      published: toIsoDate(one(front, 'published', 'date', 'pubdate')),
      modified: toIsoDate(one(front, 'modified', 'updated', 'lastmod')),
      language: /^[a-z]{2,3}\b/iu.exec(one(front, 'language', 'lang') ?? '')?.[0].toLowerCase() ?? null,
      url,
      textChanges: [
        ...changes,
        { code: 'extracted', message: 'The text is that of the Markdown blocks, without their marks.' },
      ],
    },
  }
}

function one({ fields }: FrontMatter, ...keys: string[]): string | null {
  return keys.flatMap((key) => fields.get(key)?.[0] ?? [])[0] ?? null
}

function* definitionsOf(node: Node): Generator<[string, string]> {
  if (node.type === 'definition') yield [node.identifier ?? '', node.url ?? '']
  for (const child of node.children ?? []) yield* definitionsOf(child)
}

function blocksOf(nodes: readonly Node[], kind: BlockKind, addresses: Addresses): DraftBlock[] {
  return nodes.flatMap((node, at) => {
    const [first, ...rest] = blocksOfNode(node, kind, addresses)
    if (first === undefined) return []
    return [{ ...first, isRuled: first.isRuled || nodes[at - 1]?.type === 'thematicBreak' }, ...rest]
  })
}

function blocksOfNode(node: Node, kind: BlockKind, addresses: Addresses): DraftBlock[] {
  if (node.type === 'blockquote') return blocksOf(node.children ?? [], 'quote', addresses)
  if (node.type === 'list') return blocksOf(node.children ?? [], kind, addresses)
  if (node.type === 'listItem')
    return blocksOf(node.children ?? [], kind === 'quote' ? kind : 'list-item', addresses)
  if (node.type === 'definition' || node.type === 'thematicBreak') return []
  return toBlock(node, node.type === 'heading' ? 'heading' : kind, addresses)
}

function toBlock(node: Node, kind: BlockKind, addresses: Addresses): DraftBlock[] {
  const style = styleOf(node)
  const draft: DraftBlock = { kind, text: '', links: [], url: null, tag: node.type, style, isRuled: false }
  if (node.type === 'html') draft.text = withoutTags(node.value ?? '')
  else if (node.type === 'code') draft.text = node.value ?? ''
  else addInline(node, draft, addresses)
  const text = draft.text.trimEnd()
  return text.trim() === '' ? [] : [{ ...draft, text }]
}

/** A paragraph that is nothing but bold or italic text, a punctuation mark apart. */
function styleOf({ type, children = [] }: Node): BlockStyle | null {
  const parts = children.filter((child) => !(child.type === 'text' && /^[\s.:,]*$/u.test(child.value ?? '')))
  if (type !== 'paragraph' || parts.length === 0) return null
  if (parts.every((part) => part.type === 'strong')) return 'strong'
  return parts.every((part) => part.type === 'emphasis') ? 'emphasis' : null
}

function addInline(node: Node, draft: DraftBlock, addresses: Addresses): void {
  const start = draft.text.length
  if (node.type === 'text' || node.type === 'inlineCode')
    draft.text += (node.value ?? '').replace(/[ \t]*\n[ \t]*/gu, ' ')
  else if (node.type === 'break') draft.text += '\n'
  else if (node.type !== 'html' && node.type !== 'image' && node.type !== 'imageReference') {
    for (const child of node.children ?? []) addInline(child, draft, addresses)
  }
  const url =
    node.type === 'link'
      ? node.url
      : node.type === 'linkReference'
        ? addresses.get(node.identifier ?? '')
        : undefined
  if (url !== undefined && draft.text.length > start) draft.links.push({ start, end: draft.text.length, url })
}

/** Raw HTML inside Markdown: its tags and comments are left out, its text stays. */
function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<[^<>]{0,2000}>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
