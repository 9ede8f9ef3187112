/** Which of the addresses that a feed gives is the one of the article. */
import { webAddress } from '../html/metadata.js'

export interface FeedLink {
  href?: string | undefined
  rel?: string | undefined
  type?: string | undefined
  hreflang?: string | undefined
}

/** A list of bases from the inside out, each read against the next. */
export function baseFrom(...bases: readonly (string | null | undefined)[]): string | null {
  let base: string | null = null
  for (const each of [...bases].reverse()) {
    if (each !== null && each !== undefined) base = webAddress(each, base) ?? base
  }
  return base
}

/**
 * The canonical link; else the alternate that is a web page, in the entry's own language where several are; else `own`, the plain
 * link of the format; null where there is none. Links to the feed itself, to enclosures and to comments are none.
 */
export function pickAddress(
  links: readonly FeedLink[],
  own: readonly (string | null | undefined)[],
  base: string | null,
  language: string | null,
): string | null {
  const ranked = links
    .map((link) => ({ link, rank: rankOf(link, language) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
  const canonical = ranked.filter(({ link }) => relOf(link) === 'canonical')
  const candidates = [
    ...canonical.map(({ link }) => link.href),
    ...own,
    ...ranked.map(({ link }) => link.href),
  ]
  for (const href of candidates) {
    const address = webAddress(href?.trim() ?? null, base)
    if (address !== null) return address
  }
  return null
}

function relOf({ rel }: FeedLink): string {
  return (rel ?? 'alternate').toLowerCase().replace(/^.*\//u, '')
}

/** Higher is better; 0 is no address of the article at all. */
function rankOf(link: FeedLink, language: string | null): number {
  const rel = relOf(link)
  if (rel === 'canonical') return 10
  if (rel !== 'alternate') return 0
  const type = (link.type ?? 'text/html').toLowerCase()
  const isPage = type.startsWith('text/html') || type.startsWith('application/xhtml')
  const isOwn =
    link.hreflang === undefined || language === null || link.hreflang.toLowerCase().startsWith(language)
  return 1 + (isPage ? 4 : 0) + (isOwn ? 2 : 0)
}
