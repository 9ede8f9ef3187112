/** Findings as Web Annotations: one annotation a finding, one target for each of its places. */
import type {
  Annotation,
  AnnotationCollection,
  AnnotationTarget,
  Comparison,
  WebAnnotation,
} from '@parallax/contract'
import type { Finding } from '@parallax/contract/api'
import { findingsOf, identityOf } from '@parallax/core'
import { createOffsets, type Offsets } from '../code-points.js'
import { nameOf, nameOfHash } from '../names.js'
import { NAMESPACE, PREFIX } from '../vocabulary.js'

/** As the contract has it, whose schemas are not loaded here. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

interface Text {
  reading: Annotation
  offsets: Offsets
}

function sourceOf({ article }: Annotation): AnnotationTarget {
  const cached = nameOfHash(article.sha256)
  const captured = article.captured === undefined ? {} : { sourceDate: article.captured }
  return {
    type: 'SpecificResource',
    source: article.url ?? cached,
    state: { type: 'TimeState', cached, ...captured },
  }
}

/** A finding about the whole story points to the texts as they are. */
function targetsOf({ anchors }: Finding, texts: ReadonlyMap<string, Text>): AnnotationTarget[] {
  if (anchors.length === 0) return [...texts.values()].map(({ reading }) => sourceOf(reading))
  return anchors.map(({ article, start, end, exact, prefix, suffix }) => {
    const { reading, offsets } = texts.get(article)!
    return {
      ...sourceOf(reading),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        {
          type: 'TextPositionSelector',
          start: offsets.toCodePoint(start),
          end: offsets.toCodePoint(end),
        },
      ],
    }
  })
}

/** Passages of several texts are held against each other; words of one are put into a class. */
const motivationOf = ({ anchors }: Finding) =>
  new Set(anchors.map(({ article }) => article)).size > 1 ? 'linking' : 'classifying'

function toAnnotation(finding: Finding, id: string, texts: ReadonlyMap<string, Text>): WebAnnotation {
  return {
    id,
    type: 'Annotation',
    motivation: motivationOf(finding),
    'parallax:kind': finding.kind,
    'parallax:key': finding.key,
    body: [{ type: 'TextualBody', value: finding.says, format: 'text/plain', purpose: 'describing' }],
    target: targetsOf(finding, texts),
  }
}

/** Two findings may be one by their words, a claim shown twice: each annotation has a name of its own all the same. */
function createNamer(): (identity: string) => string {
  const given = new Map<string, number>()
  return (identity) => {
    const before = given.get(identity) ?? 0
    given.set(identity, before + 1)
    return nameOf(before === 0 ? identity : `${identity} ${before}`)
  }
}

/** Every finding of the comparison, in its order. The texts themselves are not in it; their hashes are. */
export function toAnnotationCollection(comparison: Comparison): AnnotationCollection {
  const texts = new Map(
    comparison.articles.map((reading) => [
      reading.id,
      { reading, offsets: createOffsets(reading.article.text) },
    ]),
  )
  const nameFinding = createNamer()
  const items = [...findingsOf(comparison, '')].map(({ finding }) =>
    toAnnotation(finding, nameFinding(identityOf(finding)), texts),
  )
  const id = nameOf(JSON.stringify([comparison.method.version, items.map((item) => item.id)]))
  return {
    '@context': [CONTEXT, { [PREFIX]: NAMESPACE }],
    id,
    type: 'AnnotationCollection',
    label: comparison.story.title ?? 'Accounts of one event',
    total: items.length,
    generator: { type: 'Software', name: 'Parallax', 'schema:softwareVersion': comparison.method.version },
    first: { id: `${id}#items`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  }
}
