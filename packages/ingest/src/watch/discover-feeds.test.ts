import { expect, it } from 'vitest'
import { discoverFeeds, guessFeeds } from './discover-feeds.js'

it('finds the feeds that a page names, in order, comments last, each once', async () => {
  const html = `<!doctype html><html><head><title>Vale</title>
    <link rel="alternate" type="application/rss+xml" title="Vale » Comments" href="/comments/feed/">
    <LINK REL='alternate' TYPE='application/rss+xml; charset=utf-8' TITLE='Vale &amp; isles' HREF='/feed?a=1&amp;b=2'>
    <link rel="alternate" type="application/atom+xml" href="https://feeds.example/vale">
    <link rel="alternate" type="application/feed+json" href="feed.json"><link rel=feed href=more.xml>
    <link rel="alternate" type="application/rss+xml" href="/feed?a=1&b=2">
    <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/json" href="/wp-json/1">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <!-- <link rel="alternate" type="application/rss+xml" href="/old"> -->
    </head><body><link rel="alternate" type="application/rss+xml" href="/in-body"></body></html>`
  expect(await discoverFeeds(html, 'https://vale.example/news/')).toEqual([
    { address: 'https://vale.example/feed?a=1&b=2', title: 'Vale & isles', mediaType: 'application/rss+xml' },
    { address: 'https://feeds.example/vale', title: null, mediaType: 'application/atom+xml' },
    { address: 'https://vale.example/news/feed.json', title: null, mediaType: 'application/feed+json' },
    { address: 'https://vale.example/news/more.xml', title: null, mediaType: null },
    {
      address: 'https://vale.example/comments/feed/',
      title: 'Vale » Comments',
      mediaType: 'application/rss+xml',
    },
  ])
})

it('keeps to the base that a page names', async () => {
  const html = '<base href="https://cdn.example/x/"><link rel="alternate" type="text/xml" href="rss">'
  expect((await discoverFeeds(html, 'https://vale.example/'))[0]?.address).toBe('https://cdn.example/x/rss')
})

it('finds none where there are none, and ends on pages without end', async () => {
  expect(await discoverFeeds('', 'https://vale.example/')).toEqual([])
  expect(await discoverFeeds('<link '.repeat(200_000), 'https://vale.example/')).toEqual([])
  const many = '<link rel="feed" href="X">'.repeat(200).replace(/X/gu, () => `/${Math.random()}`)
  expect(await discoverFeeds(many, 'https://vale.example/')).toHaveLength(50)
})

it('guesses on the site of the address', () => {
  expect(guessFeeds('https://vale.example/news/a?b')[0]).toBe('https://vale.example/feed/')
})
