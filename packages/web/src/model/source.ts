/** A comparison in parts, wherever they come from: the sealed report holds all of them, the reading room asks a server for each when it is wanted. */
import type { Claim } from '@parallax/contract'
import type {
  ClaimBlock,
  Grid,
  Overview,
  PartName,
  Parts,
  Problem,
  Reading,
  Texts,
} from '@parallax/contract/api'

export type PartKey = PartName | `claims-${number}` | `reading-${number}`
export type ValueOf<Key extends PartKey> = Key extends PartName
  ? Parts[Key]
  : Key extends `claims-${number}`
    ? ClaimBlock
    : Reading

export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'problem'; problem: Problem }

export interface ComparisonSource {
  overview: Overview
  /** True where every part is at hand, so that nothing need wait until it is seen. */
  isWhole: boolean
  read<Key extends PartKey>(key: Key): Loaded<ValueOf<Key>>
  /** Asks for a part and tells when it comes or fails. The answer ends it: what nobody watches any more is not waited for. */
  watch(key: PartKey, listener: () => void): () => void
  /** Asks again for a part that came to a problem. */
  retry(key: PartKey): void
}

export const LOADING = { state: 'loading' } as const

/** The value, or undefined while there is none. */
export function ready<Value>(loaded: Loaded<Value>): Value | undefined {
  return loaded.state === 'ready' ? loaded.value : undefined
}

/** Keeps what is derived from a part for as long as the part lives. */
export function derived<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? derive(key)
    known.set(key, value)
    return value
  }
}

export type ArticleText = Texts['texts'][number]

export const textsById = derived(
  ({ texts }: Texts): ReadonlyMap<string, ArticleText> => new Map(texts.map((text) => [text.article, text])),
)

export type GridClaim = Grid['claims'][number]

/** Each claim with its row in the grid. */
export const claimsById = derived(
  ({ claims }: Grid): ReadonlyMap<string, { claim: GridClaim; row: number }> =>
    new Map(claims.map((claim, row) => [claim.id, { claim, row }])),
)

export const attributionsById = derived(({ attributions }: Parts['chains']) => {
  const articles = new Map(attributions.map(({ article, attributions: all }) => [article, all]))
  return (article: string) => articles.get(article) ?? []
})

export function claimIn({ claims }: ClaimBlock, id: string): Claim | undefined {
  return claims.find((claim) => claim.id === id)
}
