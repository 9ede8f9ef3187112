/**
 * Which article a file is. Its path is its identity: what is changed in place is a further version. The same bytes under another path
 * are the same article, moved where the old path is gone, else copied. A copy that is then given other words is an article of its own.
 */
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ArticleKey, Capture } from '@parallax/contract'
import { textKey } from '@parallax/ingest'
import type { Store } from '@parallax/store'

/** How long one may hold the bytes that it asks about, and how often another asks for them meanwhile. */
const HELD_SECONDS = 30
const PAUSE_MS = 20
const TRIES = (HELD_SECONDS * 1000) / PAUSE_MS

/** Another reader holds a file of the same bytes. */
export class FileHeldError extends Error {
  override readonly name = 'FileHeldError'
}

/** Does it while nobody else does with a file of the same bytes. Throws {@link FileHeldError} where they are not to be had. */
export async function aloneWithBytes<T>(
  { id, sha256 }: Pick<Capture, 'id' | 'sha256'>,
  { leases }: Pick<Store, 'leases'>,
  act: () => Promise<T>,
): Promise<T> {
  const lease = `file/${sha256}`
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await leases.take(lease, id, HELD_SECONDS)) return act().finally(() => leases.release(lease, id))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new FileHeldError('A file of the same bytes is being read. It is tried again by itself.')
}

type Captured = Pick<Capture, 'address' | 'sha256'>
type Rooms = Pick<Store, 'articles' | 'captures'>

/** What is written to the log, about the path that the article was known under. */
export interface FileNews {
  what: 'file-moved' | 'file-copied' | 'file-parted'
  from: string
}

export interface FileIdentity {
  key: ArticleKey
  addresses: string[]
  news: FileNews | null
  /** Paths that lead to the article no longer, to be forgotten once it has arrived. */
  gone: string[]
}

/** The name of bytes, wherever they lie (RFC 6920). It stands among the addresses of an article. */
export function contentName({ sha256 }: Pick<Capture, 'sha256'>): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}

/** Call it by {@link aloneWithBytes}: two copies that come at once would be two articles. */
export async function identifyFile(file: Captured, rooms: Rooms): Promise<FileIdentity> {
  const { articles } = rooms
  const addresses = [file.address, contentName(file)]
  const known = await articles.at(file.address)
  if (known !== null) {
    const original = await originalOf(known, file, rooms)
    if (original === null) return { key: known, addresses, news: null, gone: [] }
    const news: FileNews = { what: 'file-parted', from: original }
    return { key: await freeKey(file, rooms), addresses, news, gone: [] }
  }
  const same = await articles.at(contentName(file))
  const twins = same === null ? [] : await pathsOf(same, rooms)
  const twin = twins.filter(({ sha256 }) => sha256 === file.sha256).at(-1)
  if (same === null || twin === undefined)
    return { key: await freeKey(file, rooms), addresses, news: null, gone: [] }
  const gone = await goneOf(twins, file)
  const isMoved = gone.length === twins.length
  const news: FileNews = { what: isMoved ? 'file-moved' : 'file-copied', from: twin.address }
  return { key: same, addresses, news, gone }
}

/** The paths that lead to an article, each with its latest bytes, in the order in which they came. */
async function pathsOf(key: ArticleKey, { articles, captures }: Rooms): Promise<Captured[]> {
  const latest = new Map<string, Captured>()
  for (const { address, sha256 } of await captures.ofArticle(key))
    if (address.startsWith('file:')) latest.set(address, { address, sha256 })
  const paths: Captured[] = []
  for (const path of latest.values()) if ((await articles.at(path.address)) === key) paths.push(path)
  return paths
}

/** The file that this one is a copy of, where that is still there and says other words; null where it goes on as it was. */
async function originalOf(key: ArticleKey, file: Captured, rooms: Rooms): Promise<string | null> {
  const paths = await pathsOf(key, rooms)
  const own = paths.findIndex(({ address }) => address === file.address)
  const earlier = paths.slice(0, Math.max(0, own))
  const gone = await goneOf(earlier, file)
  const others = earlier.filter(({ address, sha256 }) => sha256 !== file.sha256 && !gone.includes(address))
  return others[0]?.address ?? null
}

/** Which paths are no more. Where the file itself cannot be seen, as from another machine, nothing is known of the others. */
async function goneOf(paths: readonly Captured[], file: Captured): Promise<string[]> {
  if (paths.length === 0 || !(await isThere(file.address))) return []
  const found = await Promise.all(paths.map(({ address }) => isThere(address)))
  return paths.filter((_, at) => !found[at]).map(({ address }) => address)
}

async function isThere(address: string): Promise<boolean> {
  return access(fileURLToPath(address)).then(
    () => true,
    () => false,
  )
}

/** A key that no other file has: that of the path, unless a file went away from there and took it along. */
async function freeKey({ address, sha256 }: Captured, { articles }: Rooms): Promise<ArticleKey> {
  const key = textKey(address)
  return (await articles.get(key)) === null ? key : textKey(`${address}\n${sha256}`)
}
