import { expect, it } from 'vitest'
import { isArticleAddress } from './article-address.js'

it.each([
  'https://vale.example/news/quay-is-shut-after-storm',
  'https://vale.example/2031/05/04/quay',
  'https://vale.example/2031/may/04/quay',
  'https://vale.example/news/20310504-quay',
  'https://vale.example/news/quay-12345678',
  'https://vale.example/news/articles/c7v1r5k28103o',
  'https://vale.example/a/quay_is_shut_after_storm.html',
  'https://vale.example/news/quay-is-shut-after-storm/story',
  'https://vale.example/0a5c8721db0b944d192cddef2bfdaa8a',
  'https://vale.example/archives/2031/05/04/quay-is-shut-after-storm/',
  'https://vale.example/?p=4711',
  'https://vale.example/%D0%BF%D1%80%D0%B8%D1%87%D0%B0%D0%BB-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D1%82-%D0%BF%D0%BE%D1%81%D0%BB%D0%B5-%D0%B1%D1%83%D1%80%D0%B8',
])('%s looks like an article', (address) => {
  expect(isArticleAddress(address)).toBe(true)
})

it.each([
  'https://vale.example/',
  'https://vale.example/news',
  'https://vale.example/news/world/',
  'https://vale.example/tag/harbour-and-sea-of-vale',
  'https://vale.example/authors/ada-lind-of-the-desk',
  'https://vale.example/archive/2031/05/04/',
  'https://vale.example/2031/05/04/',
  'https://vale.example/news/page/12',
  'https://vale.example/2031/05/quay-is-shut-after-storm.jpg',
  'https://vale.example/wp-json/oembed/12345678',
  'mailto:desk@vale.example',
  'no address',
])('%s does not', (address) => {
  expect(isArticleAddress(address)).toBe(false)
})
