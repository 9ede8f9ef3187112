/**
 * Where word comes from, in the terms of PROV-O (W3C Recommendation, 30 April 2013): what each one in a chain said is an entity, attributed to
 * who said it and derived from what the next one said; the innermost is the primary source. A shared passage of known direction is a quotation.
 */
import type { Annotation, Attribution, Comparison } from '@parallax/contract'
import { nameOf, nameOfHash } from '../names.js'
import { nameOfSource, schemaTypeOf } from '../sources.js'
import { NAMESPACE, PREFIX, term } from '../vocabulary.js'

type Thing = Record<string, unknown>
const link = (id: string) => ({ '@id': id })

const AGENTS = { Person: 'prov:Person', Organization: 'prov:Organization', Thing: 'prov:Agent' } as const

const textId = ({ article }: Annotation) => nameOfHash(article.sha256)

/** What the one at this place of the chain said. */
const saidId = (reading: Annotation, { id }: Attribution, hop: number) =>
  nameOf(JSON.stringify([reading.article.sha256, 'attribution', id, hop]))

function statementsOf(reading: Annotation): Thing[] {
  const { text } = reading.article
  return reading.attributions
    .filter(({ chain }) => chain.length > 1)
    .flatMap((attribution) => {
      const { chain, content } = attribution
      const last = chain.length - 1
      return chain.map(({ holder, cue }, hop): Thing => {
        const isOutermost = hop === 0
        return {
          '@id': saidId(reading, attribution, hop),
          '@type': 'prov:Entity',
          'prov:wasAttributedTo': link(nameOfSource(holder)),
          ...(isOutermost
            ? {
                'prov:value': content.map(({ start, end }) => text.slice(start, end)).join(' … '),
                'prov:wasQuotedFrom': link(textId(reading)),
                'prov:hadPrimarySource': link(saidId(reading, attribution, last)),
              }
            : {}),
          ...(hop < last ? { 'prov:wasDerivedFrom': link(saidId(reading, attribution, hop + 1)) } : {}),
          ...(cue === null ? {} : { 'rdfs:comment': text.slice(cue.start, cue.end) }),
        }
      })
    })
}

/** Everybody in a chain, under the first spelling; the kind is known of whoever a statement was traced to. */
function agentsOf(articles: readonly Annotation[]): Thing[] {
  const agents = new Map<string, { name: string; kind: string }>()
  for (const { attributions } of articles)
    for (const { chain, speaker } of attributions) {
      if (chain.length < 2) continue
      for (const { holder } of chain) {
        const id = nameOfSource(holder)
        if (!agents.has(id)) agents.set(id, { name: holder, kind: AGENTS.Thing })
      }
      const traced = speaker === null ? undefined : agents.get(nameOfSource(speaker.name))
      if (traced !== undefined) traced.kind = AGENTS[schemaTypeOf(speaker!.type)]
    }
  return [...agents].map(([id, { name, kind }]) => ({
    '@id': id,
    '@type': kind === AGENTS.Thing ? AGENTS.Thing : [AGENTS.Thing, kind],
    'rdfs:label': name,
  }))
}

function passagesOf({ reuse, articles }: Comparison): Thing[] {
  const readings = new Map(articles.map((reading) => [reading.id, reading]))
  return reuse.map(({ from, to, direction }) => {
    const [first, second] = [textId(readings.get(from.article)!), textId(readings.get(to.article)!)]
    return direction === 'from-to'
      ? {
          '@id': second,
          'prov:qualifiedQuotation': {
            '@type': 'prov:Quotation',
            'prov:entity': link(first),
            'prov:value': to.exact,
          },
        }
      : { '@id': second, [term('sharesPassageWith')]: link(first) }
  })
}

export function toProv(comparison: Comparison): Thing {
  const { articles } = comparison
  return {
    '@context': {
      prov: 'http://www.w3.org/ns/prov#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      [PREFIX]: NAMESPACE,
    },
    '@graph': [
      ...articles.map((reading) => {
        const { outlet, headline, url } = reading.article
        return {
          '@id': textId(reading),
          '@type': 'prov:Entity',
          ...(outlet === null ? {} : { 'prov:wasAttributedTo': link(nameOfSource(outlet)) }),
          ...(headline === null ? {} : { 'rdfs:label': headline }),
          ...(url === null ? {} : { 'prov:atLocation': link(url) }),
        }
      }),
      ...articles.flatMap(statementsOf),
      ...agentsOf(articles),
      ...passagesOf(comparison),
    ],
  }
}
