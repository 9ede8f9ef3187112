import { Client, InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { Comparison } from '@parallax/contract'
import { compare, compareVersions, createArticle, read } from '@parallax/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Desk, GivenText } from './desk.js'
import { createHttp } from './http.js'
import { createMcp, createMemory, NO_VERDICT } from './index.js'
import { MOST_REMEMBERED, MOST_WORDS } from './limits.js'

const HERALD = `Tram leaves the rails in Ansbro

Twelve people were injured when a tram left the rails on the Ansbro bridge on Monday, the fire brigade said.

"The brakes failed," said Ilka Moran, a passenger. The tram company denied that the brakes failed.`
const COURIER = `Tram derails in Ansbro

Nineteen people were injured when a tram left the rails on the Ansbro bridge on Monday, according to the city hospital. The brakes failed.`

const reading = ({ text, outlet = 'Outlet' }: GivenText, index = 0) =>
  read({
    id: `${outlet} ${index}`,
    input: outlet,
    article: createArticle({
      text,
      outlet,
      language: 'en',
      headline: text.split('\n')[0]!,
      published: `2031-05-05T0${index + 6}:00:00Z`,
    }),
  })
const story = compare([
  reading({ text: HERALD, outlet: 'Herald' }),
  reading({ text: COURIER, outlet: 'Courier' }, 1),
])

const desk = (fields: Partial<Desk> = {}): Desk => ({
  compare: async (texts) => ({
    comparison: texts.length === 0 ? null : compare(texts.map(reading)),
    skipped: [{ input: 'x', reason: 'it could not be read' }],
  }),
  stories: async () => null,
  comparisonOf: async (id) => (id === 's1' ? story : null),
  versionsOf: async () => null,
  ...fields,
})

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function connect(given: Desk = desk()) {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await createMcp(given).connect(there)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(here)
  open.push(client)
  return client
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as a client without types does.
type Answer = { isError?: boolean; structuredContent?: any; content: { text: string }[] }
const call = async (client: Client, name: string, args: object) =>
  (await client.callTool({ name, arguments: args as Record<string, unknown> })) as unknown as Answer

/** Everything that looks like a passage, wherever it stands in an answer. */
function passagesIn(value: unknown): { article: string; start: number; end: number; words: string }[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'words' in value && 'start' in value ? [value as never] : []
  return [...own, ...Object.values(value).flatMap(passagesIn)]
}

function expectExact(answer: Answer, { articles }: Comparison): void {
  const texts = new Map(articles.map(({ id, article }) => [id, article.text]))
  const passages = passagesIn(answer.structuredContent)
  expect(passages.length).toBeGreaterThan(0)
  for (const { article, start, end, words } of passages)
    expect(texts.get(article)!.slice(start, end)).toBe(words)
}

describe('the tools', () => {
  it('are few, described in a few words, and say that they only read', async () => {
    const { tools } = await (await connect()).listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'compare_accounts',
      'list_stories',
      'read_claim',
      'figure_ledger',
      'what_changed',
    ])
    for (const { description, annotations, outputSchema } of tools) {
      expect(description!.length).toBeLessThan(300)
      expect(annotations?.readOnlyHint).toBe(true)
      expect(outputSchema).toBeDefined()
    }
  })

  it('go from given texts to a claim, a chain of word and a figure', async () => {
    const client = await connect()
    const compared = await call(client, 'compare_accounts', {
      texts: [
        { outlet: 'Herald', text: HERALD },
        { outlet: 'Courier', text: COURIER },
      ],
    })
    const { structuredContent: told } = compared
    expect(told.note).toBe(NO_VERDICT)
    expect(JSON.parse(compared.content[0]!.text)).toEqual(told)
    expect(told.accounts.map(({ outlet }: { outlet: string }) => outlet)).toEqual(['Herald', 'Courier'])
    expect(told.conflicts.length).toBeGreaterThan(0)
    expect(told.skipped).toEqual([{ input: 'x', reason: 'it could not be read' }])
    expectExact(compared, story)

    const injured = told.claims.find(({ words }: { words: { words: string } }) =>
      words.words.includes('injured'),
    )
    const claim = await call(client, 'read_claim', { of: told.comparison, claim: injured.claim })
    expectExact(claim, story)
    const [first] = claim.structuredContent.accounts
    expect(first.said[0].chain).toEqual([
      { holder: 'Herald', cue: null },
      { holder: 'the fire brigade', cue: 'said' },
    ])
    const figures = await call(client, 'figure_ledger', { of: told.comparison, words: 'injured' })
    expectExact(figures, story)
    expect(
      figures.structuredContent.rows[0].entries.map(({ relation }: { relation: string }) => relation),
    ).toContain('conflict')
  })

  it('tell of kept stories and versions', async () => {
    const versions = compareVersions([
      reading({ text: HERALD }),
      reading({ text: HERALD.replace('Twelve', 'Fourteen') }, 1),
    ])
    const client = await connect(
      desk({
        stories: async (words, limit) => [
          {
            id: 's1',
            title: `${words} ${limit}`,
            from: null,
            to: null,
            accounts: 2,
            origins: 1,
            conflicts: 1,
          },
        ],
        versionsOf: async () => versions,
      }),
    )
    expect(
      (await call(client, 'list_stories', { words: 'tram', most: 3 })).structuredContent.stories[0].title,
    ).toBe('tram 3')
    expectExact(await call(client, 'read_claim', { of: 's1', claim: 'c1' }), story)
    const changes = await call(client, 'what_changed', { address: 'https://example.org/a' })
    expect(changes.structuredContent.steps[0].changes[0]).toMatchObject({
      kind: 'figure',
      before: { words: 'Twelve' },
      after: { words: 'Fourteen' },
    })
  })

  it.each([
    ['compare_accounts', { texts: [{ text: 'One.' }] }, 'two texts'],
    ['compare_accounts', { addresses: ['a', 'b'] }, 'could be read'],
    ['list_stories', {}, 'compare_accounts'],
    ['read_claim', { of: 'nowhere', claim: 'c1' }, 'list_stories'],
    ['read_claim', { of: 's1', claim: 'c999' }, 'c1 to c'],
    ['what_changed', { address: 'https://example.org/' }, 'kept here'],
  ])('%s with %j answers with the cure', async (name, args, cure) => {
    const answer = await call(await connect(), name, args)
    expect(answer.isError).toBe(true)
    expect(answer.content[0]!.text).toContain(cure)
  })

  it('refuse what is larger than they take', async () => {
    const client = await connect()
    for (const args of [{ texts: [{ text: 'x'.repeat(400_001) }, { text: 'y' }] }, { texts: [], most: 1000 }])
      expect((await call(client, 'compare_accounts', args)).isError).toBe(true)
  })

  it('cut a long passage where they say, never in half a character', async () => {
    const long = `${'😀'.repeat(400)} the tram left the rails on the bridge on Monday, the fire brigade said.`
    const told = structuredClone(story)
    const [reading] = told.articles
    reading!.article.text = long
    told.claims[0]!.source = {
      article: reading!.id,
      start: 0,
      end: long.length,
      exact: long,
      prefix: '',
      suffix: '',
    }
    const answer = await call(await connect(desk({ comparisonOf: async () => told })), 'read_claim', {
      of: 's1',
      claim: 'c1',
    })
    const { words } = answer.structuredContent
    expect(words).toMatchObject({ isCut: true, start: 0, end: MOST_WORDS })
    expect(words.words).toBe('😀'.repeat(MOST_WORDS / 2))
  })

  it('remember so many comparisons and no more', () => {
    const memory = createMemory()
    const names = Array.from({ length: MOST_REMEMBERED + 1 }, (_, index) => {
      const [one] = structuredClone(story.articles)
      one!.article.sha256 = String(index).padStart(64, '0').split('').toReversed().join('')
      return memory.keep({ ...story, articles: [one!] })
    })
    expect(memory.get(names[0]!)).toBeUndefined()
    expect(memory.get(names.at(-1)!)).toBeDefined()
  })
})

describe('over HTTP', () => {
  const http = createHttp(desk())

  it('a client is served, and remembers what it compared from one call to the next', async () => {
    const client = new Client({ name: 'test', version: '1' })
    const transport = new StreamableHTTPClientTransport(new URL('http://localhost:7071/mcp'), {
      fetch: (url, init) => {
        const request = new Request(url, init)
        request.headers.set('host', 'localhost:7071')
        return http(request)
      },
    })
    await client.connect(transport)
    open.push(client)
    const compared = await call(client, 'compare_accounts', {
      texts: [
        { outlet: 'Herald', text: HERALD },
        { outlet: 'Courier', text: COURIER },
      ],
    })
    const figures = await call(client, 'figure_ledger', { of: compared.structuredContent.comparison })
    expect(figures.structuredContent.rows.length).toBeGreaterThan(0)
  })

  it.each([
    ['of another origin', '/mcp', { host: 'localhost:7071', origin: 'https://attacker.example' }, 403],
    ['under another name', '/mcp', { host: 'attacker.example' }, 403],
    ['elsewhere', '/', { host: 'localhost:7071' }, 404],
  ])('a request %s is refused', async (_case, path, headers, status) => {
    const response = await http(
      new Request(`http://localhost:7071${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' } as Record<string, string>,
        body: '{}',
      }),
    )
    expect(response.status).toBe(status)
  })
})
