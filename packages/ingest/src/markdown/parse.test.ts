import { expect, it } from 'vitest'
import { readFrontMatter } from './front-matter.js'
import { parseMarkdown } from './parse.js'

const DOCUMENT = `---
title: "The quay is shut"
outlet: Vale Courier
date: 2024-03-04
authors: [Ann Roe, Bo Lin]
url: https://vale.example/quay
---

# The quay is shut

The *harbour* office said\nso in [a notice](https://vale.example/n), and \`<b>\` stays.

> We wait.

- one
- two

<div>Raw <b>text</b><!-- no --></div>
`

it('keeps the words of the blocks with their kinds, links and front matter', () => {
  const parsed = parseMarkdown(DOCUMENT, null)
  if (parsed.kind !== 'article') throw new Error(parsed.reason)
  const { text, blocks = [], links = [], ...known } = parsed.known
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'The quay is shut'],
    ['paragraph', 'The harbour office said so in a notice, and <b> stays.'],
    ['quote', 'We wait.'],
    ['list-item', 'one'],
    ['list-item', 'two'],
    ['paragraph', 'Raw text'],
  ])
  expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
    ['a notice', 'https://vale.example/n'],
  ])
  expect(known).toMatchObject({
    headline: 'The quay is shut',
    outlet: 'Vale Courier',
    bylines: ['Ann Roe', 'Bo Lin'],
    published: '2024-03-04',
    url: 'https://vale.example/quay',
  })
})

it('puts the title first where the text does not begin with it, and takes the first heading where there is none', () => {
  expect(parseMarkdown('---\ntitle: Quay\n---\nIt is shut.', null)).toMatchObject({
    known: { text: 'Quay\n\nIt is shut.', headlineSpan: { start: 0, end: 4 } },
  })
  expect(parseMarkdown('# Quay\n\nIt is shut.', null)).toMatchObject({
    known: { headline: 'Quay', text: 'Quay\n\nIt is shut.' },
  })
  expect(parseMarkdown('It is shut.', null)).toMatchObject({ known: { headline: null, headlineSpan: null } })
})

it('takes a rule between paragraphs for no front matter', () => {
  expect(readFrontMatter('---\nnot closed').end).toBe(0)
  expect(readFrontMatter('One.\n\n---\n\ntwo: x\n\n---').fields.size).toBe(0)
})

it('reads the front matter of TOML and lists over lines', () => {
  const { fields } = readFrontMatter('+++\ntitle = "Quay"\n+++\nx')
  expect(fields.get('title')).toEqual(['Quay'])
  expect(readFrontMatter('---\nauthors:\n  - Ann Roe\n  - Bo Lin\n---\n').fields.get('authors')).toEqual([
    'Ann Roe',
    'Bo Lin',
  ])
})

it('says that a file with a title alone is empty', () => {
  expect(parseMarkdown('# Quay', null)).toMatchObject({ kind: 'skipped', code: 'empty' })
})

it('says how a whole paragraph is set, and where a rule stands', () => {
  const parsed = parseMarkdown('A\n\n---\n\n**Vale Courier**:\n\n*We wait.*\n\nWe **wait**.', null)
  if (parsed.kind !== 'article') throw new Error(parsed.reason)
  const { text, blocks = [] } = parsed.known
  expect(blocks.map(({ start, end, style, ruled }) => [text.slice(start, end), style, ruled])).toEqual([
    ['A', undefined, undefined],
    ['Vale Courier:', 'strong', true],
    ['We wait.', 'emphasis', undefined],
    ['We wait.', undefined, undefined],
  ])
})
