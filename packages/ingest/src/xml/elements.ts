/** Where elements stand in an XML text, found without parsing it: one pass, whatever is wrong with the rest of it. */

export interface Elements {
  /** Where the first of them begin, in order; at most as many as were asked for. */
  starts: number[]
  /** How many there are. */
  count: number
}

/** Places to which comments, CDATA sections and instructions run. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Elements of these local names (lower case), outside of comments, CDATA sections and instructions. */
export function findElements(
  text: string,
  names: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): Elements {
  const starts: number[] = []
  let count = 0
  for (const { start, name, isEnd } of tagsOf(text)) {
    if (isEnd || !names.has(name)) continue
    count += 1
    if (starts.length < most) starts.push(start)
  }
  return { starts, count }
}

export interface Tag {
  start: number
  /** Behind its last character; at the end of the text where the tag is cut off. */
  end: number
  /** Local name in lower case. */
  name: string
  isEnd: boolean
  isSelfClosing: boolean
}

/** The tags of a text in order. A section that is never closed ends the list. */
export function* tagsOf(text: string): Generator<Tag> {
  const name = /<(\/?)(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/uy
  let at = text.indexOf('<')
  while (at !== -1) {
    const section = SECTIONS.find(([open]) => text.startsWith(open, at))
    let end = at + 1
    if (section !== undefined) {
      const close = text.indexOf(section[1], at + section[0].length)
      if (close === -1) return
      end = close + section[1].length
    } else {
      name.lastIndex = at
      const match = name.exec(text)
      if (match !== null) {
        const close = text.indexOf('>', name.lastIndex)
        end = close === -1 ? text.length : close + 1
        yield {
          start: at,
          end,
          name: match[2]!.toLowerCase(),
          isEnd: match[1] === '/',
          isSelfClosing: text.charAt(end - 2) === '/',
        }
      }
    }
    at = text.indexOf('<', end)
  }
}

/** A document type declaration in front of the root element. */
export interface Doctype {
  /** The text with the declaration blanked out. Entities that it declares are never expanded, and nothing that it names is fetched. */
  text: string
  /** How many entities it declares. */
  entities: number
}

export function withoutDoctype(text: string): Doctype {
  const start = /<!doctype\b/iu.exec(text)?.index ?? -1
  const root = firstTag(text)
  if (start === -1 || (root !== null && root.start < start)) return { text, entities: 0 }
  const end = endOfDoctype(text, start)
  const entities = text.slice(start, end).match(/<!entity\b/giu)?.length ?? 0
  return { text: text.slice(0, start) + text.slice(end), entities }
}

export function firstTag(text: string): Tag | null {
  for (const tag of tagsOf(text)) return tag
  return null
}

/** Behind the closing mark, outside of quotation marks and brackets; at the end where there is none. */
function endOfDoctype(text: string, start: number): number {
  let depth = 0
  let quote = ''
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '[') depth += 1
    else if (character === ']') depth -= 1
    else if (character === '>' && depth <= 0) return at + 1
  }
  return text.length
}

/** Characters at the beginning in which the root element stands, but for a declaration before it that is longer. */
const HEAD = 8_192

/** The root element's local name in lower case and its tag as written; null where the text does not begin as XML or HTML does. */
export function rootOf(text: string): { name: string; tag: string } | null {
  const head = text.slice(0, HEAD).replace(/^\ufeff?\s*/u, '')
  if (!head.startsWith('<')) return null
  if (/^<!doctype\s+html\b/iu.test(head)) return { name: 'html', tag: '' }
  const whole = /<!doctype\b/iu.test(head) ? withoutDoctype(text).text.slice(0, HEAD) : head
  const root = firstTag(whole)
  return root === null ? null : { name: root.name, tag: whole.slice(root.start, root.end) }
}
