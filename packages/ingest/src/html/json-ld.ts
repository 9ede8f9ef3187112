/** The schema.org description that a page carries of its article, as JSON-LD. */
import type { DomDocument } from './dom.js'

export type LinkedData = Readonly<Record<string, unknown>>

/** Types of schema.org that are articles, best first. */
const ARTICLE_TYPES: readonly string[] = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'AskPublicNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'BlogPosting',
  'SatiricalArticle',
  'AdvertiserContentArticle',
  'Report',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'TechArticle',
  'SocialMediaPosting',
  'DiscussionForumPosting',
  'Article',
]
/** More nodes than this are not looked at. A bound against hostile pages, not measured. */
const MAX_NODES = 2_000
/** A script longer than this is data of an application, not a description. */
const MAX_SCRIPT = 2_000_000

/** All nodes of a page's JSON-LD, nested ones and those of `@graph` included, in reading order. */
export function readLinkedData(document: DomDocument): LinkedData[] {
  const nodes: LinkedData[] = []
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/iu.test(script.getAttribute('type') ?? '')) continue
    const value = parseLoosely(script.textContent ?? '')
    if (value !== undefined) collect(value, nodes)
  }
  return nodes
}

/** JSON as pages write it: in comment or CDATA marks, with raw line ends inside strings, with a stray semicolon at the end. */
function parseLoosely(script: string): unknown {
  if (script.length > MAX_SCRIPT) return undefined
  const bare = withoutMarks(script.trim())
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // A page with a broken description is read without it.
    }
  }
  return undefined
}

/** Marks that hide the script from old programs, first those at the start, then those at the end. */
const MARKS: readonly [readonly string[], readonly string[]] = [
  ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['],
  ['//-->', '-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';'],
]

function withoutMarks(script: string): string {
  const start = MARKS[0].find((mark) => script.startsWith(mark)) ?? ''
  const end = MARKS[1].find((mark) => script.endsWith(mark)) ?? ''
  return script.slice(start.length, script.length - end.length).trim()
}

/** Breadth first with a list of its own, so that no nesting is too deep. */
function collect(value: unknown, nodes: LinkedData[]): void {
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < MAX_NODES; at += 1) {
    const item = queue[at]
    if (Array.isArray(item)) queue.push(...item.slice(0, MAX_NODES))
    else if (isNode(item)) {
      nodes.push(item)
      queue.push(...Object.values(item).filter((part) => typeof part === 'object' && part !== null))
    }
  }
}

export function isNode(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The types of a node, without the address of the vocabulary. */
export function typesOf(node: LinkedData): string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? type.replace(/^.*[/:#]/u, '') : [],
  )
}

/** The node that describes the page's own article: of the named address if one says so, else the first of the best type. */
export function findArticleNode(nodes: readonly LinkedData[], address: string | null): LinkedData | null {
  const articles = nodes
    .map((node) => ({ node, rank: rankOf(node) }))
    .filter(({ rank }) => rank !== -1)
    .filter(({ node }) => textOf(node.headline) !== null || textOf(node.datePublished) !== null)
  const own = address === null ? undefined : articles.find(({ node }) => addressesOf(node).includes(address))
  if (own !== undefined) return own.node
  return (
    articles.reduce<(typeof articles)[number] | null>(
      (best, each) => (best === null || each.rank < best.rank ? each : best),
      null,
    )?.node ?? null
  )
}

function rankOf(node: LinkedData): number {
  const ranks = typesOf(node).map((type) => ARTICLE_TYPES.indexOf(type))
  return ranks.filter((rank) => rank !== -1).sort((a, b) => a - b)[0] ?? -1
}

function addressesOf(node: LinkedData): string[] {
  return [node.url, node['@id'], node.mainEntityOfPage].flatMap((value) =>
    listOf(value).flatMap((each) => (isNode(each) ? textOf(each['@id']) : textOf(each)) ?? []),
  )
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** A string, or the first of a list of strings; entities and tags that some pages leave in strings are not touched. */
export function textOf(value: unknown): string | null {
  const first = listOf(value)[0]
  if (isNode(first)) return textOf(first['@value'])
  return typeof first === 'string' && first.trim() !== '' ? first.replace(/\s+/gu, ' ').trim() : null
}

/** Names of persons or organisations: strings, nodes with a name, or references to another node of the page. */
export function namesOf(value: unknown, nodes: readonly LinkedData[]): string[] {
  return listOf(value).flatMap((each) => {
    if (typeof each === 'string') return textOf(each) ?? []
    if (!isNode(each)) return []
    const own = listOf(each.name).flatMap((name) => textOf(name) ?? [])
    return own.length > 0 ? own : (nameById(each['@id'], nodes) ?? [])
  })
}

function nameById(id: unknown, nodes: readonly LinkedData[]): string | null {
  if (typeof id !== 'string') return null
  const named = nodes.find((node) => node['@id'] === id && textOf(node.name) !== null)
  return named === undefined ? null : textOf(named.name)
}
