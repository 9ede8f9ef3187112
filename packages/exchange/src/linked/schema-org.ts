/**
 * A comparison in the words of schema.org: NewsArticle, Quotation and Claim, and our own words for how an article stands to a claim, since
 * schema.org has none. ClaimReview is never written: it holds a rating, and nothing here rates.
 */
import type { Annotation, Attribution, Comparison } from '@parallax/contract'
import { createOffsets } from '../code-points.js'
import { nameOf, nameOfHash } from '../names.js'
import { nameOfSource, schemaTypeOf } from '../sources.js'
import { NAMESPACE, PREFIX, term } from '../vocabulary.js'

type Thing = Record<string, unknown>
const link = (id: string) => ({ '@id': id })

const articleId = ({ article }: Annotation) => article.url ?? nameOfHash(article.sha256)
const quotationId = (reading: Annotation, { id }: Attribution) =>
  nameOf(JSON.stringify([reading.article.sha256, 'attribution', id]))

/** Without the fields that are not known. */
const known = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined))

function articlesOf({ articles, accounts }: Comparison): Thing[] {
  const outlets = new Map(
    accounts.filter(({ embeddedIn }) => embeddedIn === null).map((each) => [each.article, each.outlet]),
  )
  return articles.map((reading) => {
    const { headline, url, published, modified, language, bylines, sha256 } = reading.article
    const outlet = outlets.get(reading.id) ?? reading.article.outlet
    return known({
      '@id': articleId(reading),
      '@type': 'NewsArticle',
      headline,
      url,
      datePublished: published,
      dateModified: modified,
      inLanguage: language,
      author: bylines.length === 0 ? null : bylines.map((name) => ({ '@type': 'Person', name })),
      publisher: outlet === null ? null : { '@type': 'Organization', name: outlet },
      identifier: nameOfHash(sha256),
    })
  })
}

/** What somebody is said to have said word for word; indirect speech is no quotation. */
function quotationsOf({ articles }: Comparison): Thing[] {
  return articles.flatMap((reading) => {
    const { text } = reading.article
    const offsets = createOffsets(text)
    return reading.attributions
      .filter(({ kind, content }) => kind === 'direct' && content.length === 1)
      .map((attribution) => {
        const [{ start, end }] = attribution.content as [{ start: number; end: number }]
        const { speaker } = attribution
        return known({
          '@id': quotationId(reading, attribution),
          '@type': 'Quotation',
          text: text.slice(start, end),
          isPartOf: link(articleId(reading)),
          spokenByCharacter:
            speaker === null
              ? null
              : {
                  '@id': nameOfSource(speaker.name),
                  '@type': schemaTypeOf(speaker.type),
                  name: speaker.name,
                },
          [term('start')]: offsets.toCodePoint(start),
          [term('end')]: offsets.toCodePoint(end),
        })
      })
  })
}

function claimsOf({ claims, accounts, articles, origins }: Comparison): Thing[] {
  const readings = new Map(articles.map((reading) => [reading.id, reading]))
  const published = new Map(accounts.map(({ id, published }) => [id, published]))
  const originById = new Map(origins.map((origin) => [origin.id, origin]))
  return claims.map((claim) => {
    const carrying = claim.cells.filter(({ statements }) => statements.length > 0)
    const inArticles = [
      ...new Set(carrying.flatMap(({ statements }) => statements.map(({ article }) => article))),
    ]
    const times = carrying.map(({ account }) => published.get(account) ?? null)
    // Which came first is known only where every account that carries it says when it came out.
    const earliest = times.some((time) => time === null)
      ? null
      : (carrying.toSorted((one, other) =>
          (published.get(one.account) ?? '') < (published.get(other.account) ?? '') ? -1 : 1,
        )[0]?.statements[0]?.article ?? null)
    const sources = claim.origins
      .flatMap((id) => originById.get(id) ?? [])
      .filter(({ kind }) => kind !== 'outlet')
    return known({
      '@id': nameOf(
        JSON.stringify([
          'claim',
          readings.get(claim.source.article)?.article.sha256,
          claim.source.start,
          claim.source.end,
        ]),
      ),
      '@type': 'Claim',
      text: claim.text,
      appearance: inArticles.map((id) => link(articleId(readings.get(id)!))),
      firstAppearance: earliest === null ? null : link(articleId(readings.get(earliest)!)),
      [term('restsOn')]:
        sources.length === 0
          ? null
          : sources.map(({ name, kind }) => ({
              '@id': nameOfSource(name),
              '@type': schemaTypeOf(kind),
              name,
            })),
    })
  })
}

/** How each article stands to each claim: one link a cell, under the word of its position. */
function positionsOf(comparison: Comparison, claims: readonly Thing[]): Thing[] {
  const readings = new Map(comparison.articles.map((reading) => [reading.id, reading]))
  const articleOf = new Map(comparison.accounts.map(({ id, article }) => [id, article]))
  const byArticle = new Map<string, Map<string, Thing[]>>()
  for (const [index, { cells }] of comparison.claims.entries())
    for (const { account, position } of cells) {
      const id = articleId(readings.get(articleOf.get(account)!)!)
      const positions = byArticle.get(id) ?? new Map<string, Thing[]>()
      byArticle.set(id, positions)
      positions.set(term(position), [
        ...(positions.get(term(position)) ?? []),
        link(String(claims[index]!['@id'])),
      ])
    }
  return [...byArticle].map(([id, positions]) => ({ '@id': id, ...Object.fromEntries(positions) }))
}

export function toSchemaOrg(comparison: Comparison): Thing {
  const claims = claimsOf(comparison)
  return {
    '@context': { '@vocab': 'https://schema.org/', [PREFIX]: NAMESPACE },
    '@graph': [
      ...articlesOf(comparison),
      ...quotationsOf(comparison),
      ...claims,
      ...positionsOf(comparison, claims),
    ],
  }
}
