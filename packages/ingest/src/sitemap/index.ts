/** Sitemaps for those who watch them. The library behind it is loaded at the first one. */

import type { Sitemap } from './types.js'

export type { Sitemap, SitemapEntry } from './types.js'

/** `baseUrl` is where it came from. Never throws; nothing that it names is fetched. */
export async function parseSitemap(
  content: Uint8Array | string,
  baseUrl: string | null = null,
): Promise<Sitemap> {
  const { readSitemap } = await import('./parse-sitemap.js')
  return readSitemap(content, baseUrl)
}
