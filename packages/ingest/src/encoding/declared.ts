/** The encoding that a page or an XML file declares in its own first bytes. */

/** The HTML standard looks at 1,024 bytes; pages with long comments or scripts before the element need more. */
const LOOK_AT = 8_192

/** The label as written; null where nothing is declared. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOK_AT))
  const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/iu.exec(head)
  if (xml !== null) return xml[1] ?? null
  for (const [element] of head.matchAll(/<meta\s[^>]{0,400}>/giu)) {
    const label = /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(element)?.[1]
    if (label !== undefined) return label
  }
  return null
}
