/** A comparison in the parts that a page loads, and back. */
import type { Comparison } from '@parallax/contract'
import type {
  AcrossLanguages,
  Chains,
  ClaimBlock,
  Figures,
  Gaps,
  Names,
  Overview,
  PartName,
  Parts,
  Reading,
  Sources,
  Texts,
} from '@parallax/contract/api'
import { gridOf } from './grid.js'
import type { Keys } from './heads.js'
import { type AnyPartName, CLAIMS_IN_A_BLOCK, claimBlockOf, readingOf } from './names.js'
import { overviewOf } from './overview.js'

export type Part =
  | { [Name in keyof Parts]: { name: Name; value: Parts[Name] } }[keyof Parts]
  | { name: `claims-${number}`; value: ClaimBlock }
  | { name: `reading-${number}`; value: Reading }

export interface PartsOptions {
  /** The versions compared, by the id of their article; none where nothing is kept. */
  keys?: Keys
}

const textsOf = ({ articles }: Comparison): Texts => ({
  texts: articles.map(({ id, article, sentences }) => ({ article: id, text: article.text, sentences })),
})

const figuresOf = ({ figureLedger }: Comparison): Figures => ({ figureLedger })

const namesOf = ({ naming, acts }: Comparison): Names => ({
  ...(naming && { naming }),
  ...(acts && { acts }),
})

const sourcesOf = ({ origins, reuse }: Comparison): Sources => ({ origins, reuse })

const chainsOf = ({ articles }: Comparison): Chains => ({
  attributions: articles.map(({ id, attributions }) => ({ article: id, attributions })),
})

const gapsOf = ({ omissions, unheard, hardening, softening, headlines }: Comparison): Gaps => ({
  omissions,
  ...(unheard && { unheard }),
  hardening,
  ...(softening && { softening }),
  ...(headlines && { headlines }),
})

const acrossOf = ({ across }: Comparison): AcrossLanguages => ({ ...(across && { across }) })

const MAKERS: { [Name in PartName]: (comparison: Comparison, keys: Keys) => Parts[Name] } = {
  overview: overviewOf,
  texts: textsOf,
  grid: ({ claims, accounts, conflicts }) => gridOf(claims, accounts, conflicts),
  figures: figuresOf,
  names: namesOf,
  sources: sourcesOf,
  chains: chainsOf,
  gaps: gapsOf,
  across: acrossOf,
}

/** One part alone. Throws `RangeError` for a reading of an article that is not there. */
export function partOf<Name extends PartName>(
  comparison: Comparison,
  name: Name,
  options?: PartsOptions,
): Parts[Name]
export function partOf(comparison: Comparison, name: AnyPartName, options?: PartsOptions): Part['value']
export function partOf(comparison: Comparison, name: AnyPartName, { keys = new Map() }: PartsOptions = {}) {
  const [kind, number] = name.split('-')
  if (number === undefined) return MAKERS[name as PartName](comparison, keys)
  const from = Number(number) * CLAIMS_IN_A_BLOCK
  if (kind === 'claims') return { claims: comparison.claims.slice(from, from + CLAIMS_IN_A_BLOCK) }
  const reading = comparison.articles[Number(number)]
  if (reading === undefined) throw new RangeError(`The comparison has no article ${number}.`)
  return { reading }
}

/** Every part, one after the other: none is made before it is asked for, so that a large comparison is never held twice. */
export function* toParts(comparison: Comparison, { keys = new Map() }: PartsOptions = {}): Generator<Part> {
  const { claims, accounts, conflicts, articles } = comparison
  yield { name: 'overview', value: overviewOf(comparison, keys) }
  yield { name: 'texts', value: textsOf(comparison) }
  yield { name: 'grid', value: gridOf(claims, accounts, conflicts) }
  yield { name: 'figures', value: figuresOf(comparison) }
  yield { name: 'names', value: namesOf(comparison) }
  yield { name: 'sources', value: sourcesOf(comparison) }
  yield { name: 'chains', value: chainsOf(comparison) }
  yield { name: 'gaps', value: gapsOf(comparison) }
  yield { name: 'across', value: acrossOf(comparison) }
  for (let at = 0; at < claims.length; at += CLAIMS_IN_A_BLOCK)
    yield {
      name: claimBlockOf(at) as `claims-${number}`,
      value: { claims: claims.slice(at, at + CLAIMS_IN_A_BLOCK) },
    }
  for (const [at, reading] of articles.entries())
    yield { name: readingOf(at) as `reading-${number}`, value: { reading } }
}

/** A part is missing, so that the comparison cannot be put together. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError'
}

/**
 * The whole again: what {@link toParts} was given, save for the order of keys. Texts, grid and chains repeat what other parts hold and are not
 * asked for. Throws {@link MissingPartError}.
 * @param read gives the value of a part, undefined where it is not there
 */
export function fromParts(read: (name: AnyPartName) => unknown): Comparison {
  const take = <Value>(name: AnyPartName): Value => {
    const value = read(name)
    if (value === undefined)
      throw new MissingPartError(`The part ${name} is not there: have the parts made again.`)
    return value as Value
  }
  const { articles: heads, counts, numbers, ...first } = take<Overview>('overview')
  const blocks = Math.ceil(counts.claims / CLAIMS_IN_A_BLOCK)
  return {
    ...first,
    articles: heads.map((_, at) => take<Reading>(readingOf(at)).reading),
    claims: Array.from({ length: blocks }, (_, block) =>
      take<ClaimBlock>(claimBlockOf(block * CLAIMS_IN_A_BLOCK)),
    ).flatMap(({ claims }) => claims),
    ...take<Figures>('figures'),
    ...take<Names>('names'),
    ...take<Sources>('sources'),
    ...take<Gaps>('gaps'),
    ...take<AcrossLanguages>('across'),
  }
}
