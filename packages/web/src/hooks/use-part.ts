/** Parts of the comparison that is shown, as they come. */
import type { Attribution, Claim, Place } from '@parallax/contract'
import { CLAIMS_IN_A_BLOCK } from '@parallax/core/parts'
import { useEffect, useState } from 'preact/hooks'
import {
  type ArticleText,
  attributionsById,
  claimIn,
  claimsById,
  type GridClaim,
  LOADING,
  type Loaded,
  type PartKey,
  ready,
  textsById,
  type ValueOf,
} from '../model/source.js'
import { useReader } from './use-reader.js'

/** A part by its name; asked for as long as the component stands. Null asks for nothing and stays loading. */
export function usePart<Key extends PartKey>(key: Key | null): Loaded<ValueOf<Key>> {
  const { source } = useReader()
  const [, redraw] = useState(0)
  const drawn = key === null ? LOADING : source.read(key)
  useEffect(() => {
    if (key === null) return
    const again = () => redraw((turn) => turn + 1)
    const end = source.watch(key, again)
    if (source.read(key).state !== drawn.state) again()
    return end
  }, [source, key])
  return drawn
}

/** Answers that come close together are drawn at once. */
const TOGETHER_MS = 120

/** Several parts by their names, each as it stands; asked for as long as the component stands. */
export function useParts<Key extends PartKey>(keys: readonly Key[]): readonly Loaded<ValueOf<Key>>[] {
  const { source } = useReader()
  const [, redraw] = useState(0)
  const names = keys.join(' ')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        redraw((turn) => turn + 1)
      }, TOGETHER_MS)
    }
    const ends = keys.map((key) => source.watch(key, again))
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [source, names])
  return keys.map((key) => source.read(key))
}

/** The text of an article with its sentences; undefined until the texts are there. */
export function useText(article: string | undefined): ArticleText | undefined {
  const texts = ready(usePart('texts'))
  return texts === undefined || article === undefined ? undefined : textsById(texts).get(article)
}

/** What the grid knows of a claim. */
export function useGridClaim(id: string): { claim: GridClaim; row: number } | undefined {
  const grid = ready(usePart('grid'))
  return grid === undefined ? undefined : claimsById(grid).get(id)
}

/** A claim with all its cells, from its block. */
export function useClaim(id: string | null): Loaded<Claim | undefined> {
  const grid = usePart(id === null ? null : 'grid')
  const row = grid.state === 'ready' && id !== null ? claimsById(grid.value).get(id)?.row : undefined
  const key = row === undefined ? null : (`claims-${Math.floor(row / CLAIMS_IN_A_BLOCK)}` as const)
  const block = usePart(key)
  if (grid.state === 'problem') return grid
  if (id === null || (grid.state === 'ready' && row === undefined))
    return { state: 'ready', value: undefined }
  return block.state === 'ready' ? { state: 'ready', value: claimIn(block.value, id) } : block
}

/** On whose word a statement of an article stands, from the reading of the article. */
export function useAttribution({
  article,
  attribution,
}: Pick<Place, 'article'> & { attribution: string | null }): Attribution | undefined {
  const { overview } = useReader().source
  const index = overview.articles.findIndex((head) => head.article === article)
  const reading = usePart(attribution === null || index === -1 ? null : (`reading-${index}` as const))
  return ready(reading)?.reading.attributions.find(({ id }) => id === attribution)
}

/** The attributions of every account by its article; undefined until they are there. */
export function useAttributions(): ((article: string) => readonly Attribution[]) | undefined {
  const chains = ready(usePart('chains'))
  return chains === undefined ? undefined : attributionsById(chains)
}
