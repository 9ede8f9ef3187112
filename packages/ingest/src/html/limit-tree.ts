/**
 * Keeps the tree of a page within bounds before it is built.
 *
 * Parsers and readers of trees take time that grows with depth times size, and some call themselves for every level: a page of
 * a hundred thousand nested tags would take minutes or end the process. The deepest of 891 pages has 51 levels.
 */

/** Start tags that would stand deeper are left out; their text stays. Browsers stop at 512. */
export const MAX_DEPTH = 120
/** A page is cut before the element, or the sign `<` that begins none, with this number. The largest of 891 has 9,888. */
export const MAX_ELEMENTS = 40_000
/** Above this number Readability, which reads a page up to four times, is not let loose on it: twice the largest page measured. */
const MANY_ELEMENTS = 20_000
/** A page is cut before the character reference with this number. The most in 891 pages is 13,623. */
const MAX_REFERENCES = 200_000
/** Sum of the depths of all elements, to which the time of Readability grows. The largest of 891 pages: 148,101. */
const MAX_WEIGHT = 600_000

const VOID_TAGS = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** End tags of which the parser makes an element where none is open. */
const MADE_BY_END = new Set(['p', 'br'])
/** Elements whose content is no markup, up to their end tag. */
const RAW_TAGS = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'])
/** An opening tag of the one kind ends an open element of the other kinds, if that is the innermost. */
const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li', 'p']],
  ['p', ['p']],
  ['dt', ['dt', 'dd', 'p']],
  ['dd', ['dt', 'dd', 'p']],
  ['tr', ['tr', 'td', 'th', 'p']],
  ['td', ['td', 'th', 'p']],
  ['th', ['td', 'th', 'p']],
  ['option', ['option']],
])

export interface Limited {
  html: string
  /** True where tags or the end of the page were left out. */
  isCut: boolean
  /** True where the page nests so much, or holds so much, that only simple readers should be let loose on it. */
  isHeavy: boolean
}

/** One pass over the tags. A page within bounds comes back as it is, but for end tags that its writer left out. */
export function limitTree(page: string): Limited {
  const kept: string[] = []
  const open: string[] = []
  let copied = 0
  let elements = 0
  let isCut = false
  let weight = 0
  const html = cutReferences(page)
  if (html.length < page.length) isCut = true
  for (const tag of tagsOf(html)) {
    const makesNone = tag.isEnd && (closeTag(open, tag.name) || !MADE_BY_END.has(tag.name))
    if (makesNone) continue
    elements += 1
    weight += open.length
    if (elements > MAX_ELEMENTS) {
      kept.push(html.slice(copied, tag.start))
      return finish(kept, { isCut: true, isHeavy: true })
    }
    if (tag.isEnd) continue
    const ends = closeImplied(open, tag.name)
    if (ends !== '') {
      kept.push(html.slice(copied, tag.start), ends)
      copied = tag.start
    }
    if (tag.name === '' || VOID_TAGS.has(tag.name)) continue
    if (open.length < MAX_DEPTH) open.push(tag.name)
    else {
      kept.push(html.slice(copied, tag.start), ' ')
      copied = tag.end
      isCut = true
    }
  }
  kept.push(html.slice(copied))
  return finish(kept, { isCut, isHeavy: weight > MAX_WEIGHT || elements > MANY_ELEMENTS })
}

/** The parser makes a node of every character reference. */
function cutReferences(page: string): string {
  let count = 0
  for (let at = page.indexOf('&'); at !== -1; at = page.indexOf('&', at + 1)) {
    count += 1
    if (count > MAX_REFERENCES) return page.slice(0, at)
  }
  return page
}

/** Long runs of white space mean nothing in a page, and the patterns of Readability take quadratic time on them. */
function finish(kept: readonly string[], { isCut, isHeavy }: Omit<Limited, 'html'>): Limited {
  return { html: kept.join('').replace(/\s{200,}/gu, '\n'), isCut, isHeavy }
}

/** False where no such element is open. The stack is never longer than the limit, so the search is bounded. */
function closeTag(open: string[], name: string): boolean {
  const at = open.lastIndexOf(name)
  if (at === -1) return false
  open.length = at
  return true
}

/**
 * Closes what the start tag ends. Comes back with the end tags that the parser would not think of itself: it lets `<li>` end
 * an open `<li>`, but not one with an open paragraph inside.
 */
function closeImplied(open: string[], name: string): string {
  const closed = CLOSED_BY.get(name)
  let ends = ''
  while (closed?.includes(open.at(-1) ?? '')) {
    const ended = open.pop()!
    if (ended !== name) ends += `</${ended}>`
  }
  return ends
}

interface Tag {
  /** Empty for a sign that begins no tag. */
  name: string
  isEnd: boolean
  start: number
  end: number
}

/** The tags of a page without those inside comments and scripts. Raw elements count as tags without content. */
function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end === -1) return
      at = html.indexOf('<', end + 3)
      continue
    }
    const name = nameAt(html, at)
    const close = name === null ? -1 : html.indexOf('>', at)
    if (name === null || close === -1) {
      if (name !== null) return
      yield { name: '', isEnd: false, start: at, end: at + 1 }
      at = html.indexOf('<', at + 1)
      continue
    }
    const isEnd = html.charAt(at + 1) === '/'
    const isRaw = !isEnd && RAW_TAGS.has(name)
    if (!isRaw) yield { name, isEnd, start: at, end: close + 1 }
    at = html.indexOf('<', isRaw ? endOfRaw(html, name, close) : close + 1)
  }
}

/** The tag name in lower case; null where `<` starts no tag. */
function nameAt(html: string, at: number): string | null {
  return /^<\/?([a-z][^\s/>]{0,40})/iu.exec(html.slice(at, at + 44))?.[1]?.toLowerCase() ?? null
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'giu')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
