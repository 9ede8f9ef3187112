import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { tramStory } from '../_story.js'
import { toAnnotationCollection } from '../annotations/write.js'
import { nameOfHash } from '../names.js'
import { NAMESPACE, TERMS } from '../vocabulary.js'
import { toProv } from './prov.js'
import { toSchemaOrg } from './schema-org.js'

interface Triple {
  subject: string
  predicate: string
  object: string
}

/** What a reader of JSON-LD takes from it, with no network: a context that it would have to fetch is a failure. */
async function triplesOf(document: object, contexts: Record<string, object> = {}): Promise<Triple[]> {
  const documentLoader = async (url: string) => {
    const context = contexts[url]
    if (context === undefined) throw new Error(`${url} was asked for`)
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
  }
  const quads = (await jsonld.toRDF(document as never, { documentLoader } as never)) as unknown as {
    subject: { value: string }
    predicate: { value: string }
    object: { value: string }
  }[]
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }))
}

const story = tramStory()
const idOf = (index: number) =>
  story.articles[index]!.article.url ?? nameOfHash(story.articles[index]!.article.sha256)

describe('in the words of schema.org', () => {
  let triples: Triple[]
  beforeAll(async () => {
    triples = await triplesOf(toSchemaOrg(story))
  })
  const having = (predicate: string) => triples.filter((each) => each.predicate === predicate)

  it('each article stands to each claim as the comparison says', () => {
    const positions = triples.filter(
      ({ predicate }) =>
        predicate.startsWith(NAMESPACE) &&
        ['asserts', 'silent', 'denies', 'reports'].includes(predicate.slice(NAMESPACE.length)),
    )
    for (const position of ['asserts', 'reports', 'denies', 'silent'] as const)
      for (const [index, { id }] of story.accounts.entries())
        expect(
          positions.filter(
            (each) => each.subject === idOf(index) && each.predicate === `${NAMESPACE}${position}`,
          ).length,
        ).toBe(
          story.claims.filter(({ cells }) =>
            cells.some((cell) => cell.account === id && cell.position === position),
          ).length,
        )
  })

  it('words of ours are words of the published vocabulary', () => {
    const ours = new Set(
      triples.map(({ predicate }) => predicate).filter((predicate) => predicate.startsWith(NAMESPACE)),
    )
    for (const predicate of ours) expect(Object.keys(TERMS)).toContain(predicate.slice(NAMESPACE.length))
  })

  it('a quotation is the exact words, and says whose they are', () => {
    const said = having('https://schema.org/text').map(({ object }) => object)
    expect(said.some((words) => words.includes('The brakes failed'))).toBe(true)
    for (const words of said)
      expect(story.articles.some(({ article }) => article.text.includes(words))).toBe(true)
    expect(having('https://schema.org/spokenByCharacter').length).toBeGreaterThan(0)
  })

  it('nothing is rated and nothing reviewed', () => {
    expect(JSON.stringify(toSchemaOrg(story))).not.toMatch(/ClaimReview|Rating|rating/u)
  })
})

describe('in the words of PROV-O', () => {
  it('a statement is derived hop by hop from its primary source', async () => {
    const triples = await triplesOf(toProv(story))
    const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`
    const primary = triples.filter(({ predicate }) => predicate === prov('hadPrimarySource'))
    expect(primary.length).toBeGreaterThan(0)
    const next = new Map(
      triples
        .filter(({ predicate }) => predicate === prov('wasDerivedFrom'))
        .map(({ subject, object }) => [subject, object]),
    )
    for (const { subject, object } of primary) {
      let at = subject
      while (next.has(at)) at = next.get(at)!
      expect(at).toBe(object)
    }
  })

  it('a passage of which nobody knows where it stood first is no quotation', async () => {
    const known = story.reuse.filter(({ direction }) => direction === 'from-to').length
    const text = JSON.stringify(toProv(story))
    expect(text.split('prov:qualifiedQuotation').length - 1).toBe(known)
    expect(text.split('parallax:sharesPassageWith').length - 1).toBe(story.reuse.length - known)
    expect(story.reuse.length).toBeGreaterThan(0)
  })
})

describe('annotations', () => {
  /** The words of the Web Annotation context that are used, as its vocabulary defines them. */
  const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`
  const ANNOTATION_CONTEXT = {
    oa: oa(''),
    schema: 'http://schema.org/',
    as: 'https://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: oa('Annotation'),
    target: { '@id': oa('hasTarget'), '@type': '@id' },
    body: { '@id': oa('hasBody'), '@type': '@id' },
    source: { '@id': oa('hasSource'), '@type': '@id' },
    selector: { '@id': oa('hasSelector'), '@type': '@id' },
    state: { '@id': oa('hasState'), '@type': '@id' },
    cached: { '@id': oa('cachedSource'), '@type': '@id' },
    motivation: { '@id': oa('motivatedBy'), '@type': '@vocab' },
    classifying: oa('classifying'),
    linking: oa('linking'),
    exact: oa('exact'),
    start: oa('start'),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    first: { '@id': 'as:first', '@type': '@id' },
  }

  it('are understood by a reader of JSON-LD: each has targets with a source, words and a position', async () => {
    const collection = toAnnotationCollection(story)
    const triples = await triplesOf(collection, { 'http://www.w3.org/ns/anno.jsonld': ANNOTATION_CONTEXT })
    const count = (predicate: string) => triples.filter((each) => each.predicate === oa(predicate)).length
    const targets = collection.first.items.flatMap(({ target }) => target)
    const quoted = targets.filter(({ selector }) => selector !== undefined).length
    expect(count('hasTarget')).toBe(targets.length)
    expect(count('hasSource')).toBe(targets.length)
    expect(count('exact')).toBe(quoted)
    expect(count('start')).toBe(quoted)
    expect(count('motivatedBy')).toBe(collection.total)
  })
})
