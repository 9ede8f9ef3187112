/** Lists of feeds in OPML, the form in which feed readers exchange them. */
import type { WatchedSource } from '@parallax/contract'

export interface Outline {
  address: string
  title: string | null
}

function escapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark)
}

/** Feeds alone: the form knows nothing else. */
export function writeOpml(title: string, sources: readonly WatchedSource[]): string {
  const outlines = sources
    .filter(({ kind }) => kind === 'feed')
    .map(({ address, title: name, outlet }) => {
      const text = escapeXml(name ?? outlet ?? address)
      return `    <outline type="rss" text="${text}" title="${text}" xmlUrl="${escapeXml(address)}"/>`
    })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeXml(title)}</title>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

/** The feeds that a list names, each once; none where the text is no XML. */
export function readOpml(text: string): Outline[] {
  const parsed = new DOMParser().parseFromString(text, 'text/xml')
  const found = new Map<string, Outline>()
  for (const outline of parsed.querySelectorAll('outline[xmlUrl]')) {
    const address = outline.getAttribute('xmlUrl')?.trim() ?? ''
    const title = outline.getAttribute('title') ?? outline.getAttribute('text')
    if (address !== '' && !found.has(address)) found.set(address, { address, title })
  }
  return [...found.values()]
}
