/**
 * Serves a stream of invented news on loopback: feeds whose entries appear at a given rate, and a page for each article.
 * Run as a process of its own; prints its address, then one JSON line at the end of each second: how many are out.
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { inventNews, toPage } from '@parallax/bench/invented-news'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '25' },
    feeds: { type: 'string', default: '20' },
    words: { type: 'string', default: '450' },
    'per-event': { type: 'string', default: '8' },
  },
})
const count = Number(values.count)
const rate = Number(values.rate)
const feeds = Number(values.feeds)
/** Entries that a feed shows: the newest, as feeds do. */
const SHOWN = 100

const options = { count, perEvent: Number(values['per-event']), words: Number(values.words), perHour: 1_400 }
const items = [...inventNews(options)]
const started = Date.now()
const out = () => Math.min(count, Math.floor(((Date.now() - started) / 1000) * rate))

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function feed(number, origin) {
  const mine = []
  for (let index = out() - 1; index >= 0 && mine.length < SHOWN; index -= 1) {
    if (index % feeds === number) mine.push(items[index])
  }
  const entries = mine.map(
    ({ id, title, published }) =>
      `<item><guid>${id}</guid><title>${escapeXml(title)}</title><link>${origin}/${id}.html</link><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Invented Feed ${number}</title>${entries.join('\n')}</channel></rss>`
}

const server = createServer((request, response) => {
  const origin = `http://127.0.0.1:${server.address().port}`
  const send = (status, type, body) => {
    response.writeHead(status, { 'content-type': type })
    response.end(body)
  }
  const [, feedNumber] = /^\/feed\/(\d+)\.xml$/.exec(request.url) ?? []
  const [, index] = /^\/news-(\d+)\.html$/.exec(request.url) ?? []
  if (feedNumber !== undefined) send(200, 'application/rss+xml', feed(Number(feedNumber), origin))
  else if (index !== undefined && items[index])
    send(200, 'text/html; charset=utf-8', toPage(items[index], `${origin}/news-${index}.html`))
  else if (request.url === '/released') {
    const now = out()
    send(200, 'application/json', JSON.stringify({ started, rate, out: now, count }))
  } else if (request.url === '/truth') {
    const lines = items.map(({ id, event, title, paragraphs }) => {
      const words = [title, ...paragraphs].join(' ').replace(/\s+/g, ' ')
      return JSON.stringify({ id, event, words: createHash('sha256').update(words).digest('hex') })
    })
    send(200, 'application/jsonl', lines.join('\n'))
  } else send(404, 'text/plain', 'not here')
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`))
process.on('SIGTERM', () => process.exit(0))
