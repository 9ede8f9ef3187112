/** One address for one article, whatever way led to it. Pure. */
import {
  AMP_PARAMETERS,
  DRESS_LABELS,
  INDEX_FILES,
  TRACKING_NAMES,
  TRACKING_PREFIXES,
} from './address.lexicon.js'

export interface PageLinks {
  /** What the page names as its own address: `rel=canonical`, absolute or relative. */
  canonicalLink?: string | null
}

/**
 * The address of an article without what does not belong to it: the fragment, parameters of campaigns and sharing, the AMP dress,
 * index files, the default port; host in lower case, parameters in order. What the page itself names counts more, where it is an
 * address of the same site; hosts of telephones become others only by that. Null for what is no web address.
 */
export function canonicalAddress(address: string, { canonicalLink = null }: PageLinks = {}): string | null {
  const url = webUrl(address, null)
  if (url === null) return null
  const served = tidy(fromAmpCache(url))
  const named = canonicalLink === null ? null : webUrl(canonicalLink.trim(), served.href)
  return named !== null && isOfSameArticle(named, served) ? tidy(named).href : served.href
}

/** Every address under which an article was seen, canonical first, each once. */
export function addressesOf(seen: readonly string[], canonical: string): string[] {
  return [...new Set([canonical, ...seen.flatMap((each) => [each, canonicalAddress(each) ?? each])])]
}

function webUrl(address: string, base: string | null): URL | null {
  if (!URL.canParse(address, base ?? undefined)) return null
  const url = new URL(address, base ?? undefined)
  return /^https?:$/u.test(url.protocol) && url.hostname !== '' ? url : null
}

/** The address in the address of a copy that a search engine serves: `…cdn.ampproject.org/c/s/vale.example/a`. */
function fromAmpCache(url: URL): URL {
  const isCache =
    /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/u.test(url.hostname) ||
    (/(?:^|\.)google\.[a-z.]{2,6}$/u.test(url.hostname) && url.pathname.startsWith('/amp/'))
  if (!isCache) return url
  const [, isSafe, rest = ''] = /^\/(?:[a-z]{1,4}\/)?(s\/)?([^/]+\.[^/]+.*)$/u.exec(url.pathname) ?? []
  const address = `${isSafe ? 'https' : 'http'}://${rest}${url.search}`
  return rest !== '' && URL.canParse(address) ? new URL(address) : url
}

function tidy(found: URL): URL {
  const url = new URL(found.href)
  url.hash = ''
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(/\.$/u, '')
  url.pathname = tidyPath(url.pathname)
  url.search = tidyQuery(url.search)
  return url
}

function tidyPath(path: string): string {
  const spelled = path.replace(/;jsessionid=[^/;]*/giu, '').replace(/%[0-9a-f]{2}/giu, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[A-Za-z0-9._~-]/u.test(letter) ? letter : code.toUpperCase()
  })
  const segments = withoutAmp(spelled.split('/'))
  const last = segments.at(-1) ?? ''
  if (INDEX_FILES.has(last.toLowerCase())) segments[segments.length - 1] = ''
  return segments.join('/')
}

/** `/news/a/amp/`, `/news/a.amp.html`, `/amp/news/a`: but `/amp` alone, or `/amp/a`, may be a page about amplifiers. */
function withoutAmp(segments: readonly string[]): string[] {
  const isSlashed = segments.at(-1) === ''
  const parts = segments.slice(1, isSlashed ? -1 : undefined)
  if (parts.length > 1 && parts.at(-1) === 'amp') parts.pop()
  else if (parts.length > 2 && parts[0] === 'amp') parts.shift()
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = last.replace(/(.)\.amp(?=\.html?$|$)/u, '$1')
  return ['', ...parts, ...(isSlashed ? [''] : [])]
}

/** Parameters as they are spelled, sorted by name; those of one name keep their order. */
function tidyQuery(search: string): string {
  const kept = search
    .replace(/^\?/u, '')
    .split('&')
    .filter((part) => part !== '' && !isTracking(part))
    .map((part) => ({ part, name: part.split('=', 1)[0] ?? '' }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
  const query = kept.map(({ part }) => part).join('&')
  // With its mark, since one question mark more would be taken for it.
  return query === '' ? '' : `?${query}`
}

function isTracking(part: string): boolean {
  const [rawName = '', ...rest] = part.split('=')
  const name = rawName.toLowerCase().replace(/^amp;/u, '')
  if (TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return true
  if (!Object.hasOwn(AMP_PARAMETERS, name)) return false
  const values = AMP_PARAMETERS[name] ?? []
  return values.length === 0 || values.includes(rest.join('=').toLowerCase())
}

/**
 * What a page names as its address is believed where it is on the same site. A page that names the front page as its own is
 * badly made: then every article would be one.
 */
function isOfSameArticle(named: URL, served: URL): boolean {
  if (!isSameSite(named.hostname, served.hostname)) return false
  return named.pathname !== '/' || named.search !== '' || served.pathname === '/'
}

/** `m.vale.example`, `www.vale.example` and `news.vale.example` are one site; two neighbours under a common host are not. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** The host without labels that name a dress, wherever they stand before the last two. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.')
  return labels.filter((label, i) => i >= labels.length - 2 || !DRESS_LABELS.has(label)).join('.')
}
