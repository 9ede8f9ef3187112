/** A list of feeds to OPML 2.0. */
import { generateOpml, type Opml } from 'feedsmith'
import type { ListedFeed } from './types.js'

type Outline = Opml.Outline<string>
type Written = Pick<ListedFeed, 'address' | 'title'> & Partial<ListedFeed>

export function toOpml(feeds: readonly Written[], title: string): string {
  const root: Outline = { text: title, outlines: [] }
  const folders = new Map<string, Outline>([['', root]])
  for (const feed of feeds) folderOf(folders, feed.folders ?? []).outlines!.push(toOutline(feed))
  return generateOpml({ head: { title }, body: { outlines: root.outlines! } })
}

/** The outline of a folder, made with those around it where it is new. */
function folderOf(folders: Map<string, Outline>, path: readonly string[]): Outline {
  const key = JSON.stringify(path)
  const known = folders.get(path.length === 0 ? '' : key)
  if (known !== undefined) return known
  const folder: Outline = { text: path.at(-1)!, outlines: [] }
  folderOf(folders, path.slice(0, -1)).outlines!.push(folder)
  folders.set(key, folder)
  return folder
}

function toOutline({ address, title, siteAddress = null }: Written): Outline {
  const text = title ?? address
  return {
    type: 'rss',
    text,
    title: text,
    xmlUrl: address,
    ...(siteAddress === null ? {} : { htmlUrl: siteAddress }),
  }
}
