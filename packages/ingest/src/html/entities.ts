/** Character references in strings that are escaped once too often. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Numbers and the common names; every other one stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole
  })
}

/** True for text that is written as HTML: it has a tag or a character reference. */
export function hasMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|<!--|&(?:#\w{1,7}|[a-z][a-z0-9]{1,24});/iu.test(text)
}
