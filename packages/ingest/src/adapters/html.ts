/** Web pages. */
import { extractPage } from '../html/extract.js'
import { isNamed } from '../source.js'
import type { Adapter } from './adapter.js'

export const htmlAdapter: Adapter = {
  format: 'HTML',
  detect(source) {
    if (source.decoded === null) return null
    const head = source.decoded.text.slice(0, 4096)
    if (isNamed(source, ['html', 'htm', 'xhtml'], ['text/html', 'application/xhtml+xml'])) {
      return head.includes('<') ? 'named' : null
    }
    return looksLikeHtml(head) ? 'looks' : null
  },
  async parse({ decoded, url }) {
    return [await extractPage(decoded!.text, url)]
  },
}

/** True where a text begins as a page does, after white space, comments and an XML declaration. */
export function looksLikeHtml(head: string): boolean {
  const start = withoutProlog(head)
  return /^<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title)[\s>]/iu.test(start)
}

function withoutProlog(head: string): string {
  let rest = head.replace(/^\ufeff/u, '').trimStart()
  for (const [open, close] of [['<?', '?>'] as const, ['<!--', '-->'] as const, ['<!--', '-->'] as const]) {
    if (rest.startsWith(open) && rest.includes(close))
      rest = rest.slice(rest.indexOf(close) + close.length).trimStart()
  }
  return rest
}
