import { describe, expect, it } from 'vitest'
import { parseDocument } from './dom.js'
import { findArticleNode, namesOf, readLinkedData } from './json-ld.js'

const read = async (...scripts: string[]) =>
  readLinkedData(
    await parseDocument(
      scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''),
    ),
  )

describe('readLinkedData', () => {
  it('reads lists, graphs and nested nodes, and resolves references', async () => {
    const nodes = await read(
      '{"@graph":[{"@type":"Person","@id":"#a","name":"Ann Roe"},{"@type":["NewsArticle"],"headline":"Quay shut","author":{"@id":"#a"}}]}',
    )
    const article = findArticleNode(nodes, null)
    expect(article).toMatchObject({ headline: 'Quay shut' })
    expect(namesOf(article?.author, nodes)).toEqual(['Ann Roe'])
  })

  it('reads scripts in CDATA marks, with raw line ends in strings and a semicolon behind', async () => {
    const nodes = await read(
      '//<![CDATA[\n{"@type":"Article","headline":"Quay\nshut"}\n//]]>',
      '{"@type":"Person","name":"B"};',
    )
    expect(nodes).toHaveLength(2)
  })

  it('goes on where a script is broken or nested without end', async () => {
    const nodes = await read('{"@type":', '['.repeat(100_000), '{"@type":"Article","headline":"Quay"}')
    expect(nodes).toHaveLength(1)
  })

  it('prefers the node of the own address to one of a better type', async () => {
    const nodes = await read(
      '[{"@type":"NewsArticle","headline":"Other","url":"https://vale.example/2"},{"@type":"Article","headline":"Own","mainEntityOfPage":{"@id":"https://vale.example/1"}}]',
    )
    expect(findArticleNode(nodes, 'https://vale.example/1')).toMatchObject({ headline: 'Own' })
    expect(findArticleNode(nodes, null)).toMatchObject({ headline: 'Other' })
  })
})
