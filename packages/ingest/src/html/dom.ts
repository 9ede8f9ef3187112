/** The part of the DOM that this room uses, so that the parser behind it can be exchanged, and small questions to ask of it. */

export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomNode | null
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>
  textContent: string | null
  remove(): void
}

export interface DomElement extends DomNode {
  readonly tagName: string
  readonly parentElement: DomElement | null
  readonly firstElementChild: DomElement | null
  readonly nextElementSibling: DomElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  contains(other: DomNode): boolean
  append(...nodes: DomNode[]): void
  prepend(...nodes: DomNode[]): void
  replaceWith(...nodes: DomNode[]): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  createElement(tag: string): DomElement
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT_NODE
}

/** Tag name in lower case. */
export function tagOf(element: DomElement): string {
  return element.tagName.toLowerCase()
}

/** White space of any kind as single spaces, none at the ends. */
export function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b\ufeff]+/gu, ' ').trim()
}

/** An attribute without white space around it; null where it is missing or blank. */
export function attributeOf(element: DomElement | null, name: string): string | null {
  const value = element?.getAttribute(name)?.trim()
  return value ? value : null
}

/** The words of class and id, in lower case: `relatedStories top-box` gives related, stories, top, box. */
export function labelWords(element: DomElement): string[] {
  const label = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)
  return label
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
}

/** Parses a page. Nothing of it is run or loaded. */
export async function parseDocument(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom')
  return parseHTML(withFrame(html)).document as unknown as DomDocument
}

/** The page with `html` and `body`, which the standard lets a writer leave out and the parser does not add. */
function withFrame(html: string): string {
  const root = /<html[^>]{0,2000}>/iu.exec(html)
  if (root === null) return `<html><head></head><body>${html}</body></html>`
  if (/<body[\s>]/iu.test(html)) return html
  const head = /<\/head\s*>/iu.exec(html) ?? root
  const at = head.index + head[0].length
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}
