/** A site of invented news for tests with real processes: a feed that grows, a page for each article. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inventNews, type NewsItem, toPage } from '@parallax/bench/invented-news'

export interface NewsSite {
  origin: string
  /** Every item that is out, with its address. */
  out(): { item: NewsItem; address: string }[]
  /** Lets so many more items out. */
  release(count: number): void
  close(): void
}

export async function openNewsSite(count: number): Promise<NewsSite> {
  const items = [...inventNews({ count, perEvent: 6, words: 60, perHour: 60 })]
  let shown = 0
  const address = (item: NewsItem) => `${origin}/${item.id}.html`
  const feed = () =>
    items
      .slice(0, shown)
      .map(
        (item) =>
          `<item><guid>${item.id}</guid><title>${item.title}</title><link>${address(item)}</link></item>`,
      )
      .join('')
  const server = createServer((request, response) => {
    const found = items.slice(0, shown).find(({ id }) => request.url === `/${id}.html`)
    const isFeed = request.url === '/feed.xml'
    response.writeHead(found || isFeed ? 200 : 404, {
      'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8',
    })
    if (found) response.end(toPage(found, address(found)))
    else
      response.end(
        isFeed ? `<rss version="2.0"><channel><title>Invented</title>${feed()}</channel></rss>` : '',
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    out: () => items.slice(0, shown).map((item) => ({ item, address: address(item) })),
    release: (more) => {
      shown = Math.min(items.length, shown + more)
    },
    close: () => server.close(),
  }
}
