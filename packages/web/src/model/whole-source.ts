/** The source of the sealed report: every part is made of the comparison inside the file, at the moment it is first read. */
import type { Comparison } from '@parallax/contract'
import { partOf } from '@parallax/core/parts'
import type { ComparisonSource, Loaded, PartKey, ValueOf } from './source.js'

const nothing = () => undefined

export function createWholeSource(comparison: Comparison): ComparisonSource {
  const made = new Map<PartKey, Loaded<unknown>>()
  const read = (key: PartKey) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const loaded = { state: 'ready', value: partOf(comparison, key) } as const
    made.set(key, loaded)
    return loaded
  }
  return {
    overview: partOf(comparison, 'overview'),
    isWhole: true,
    read: read as <Key extends PartKey>(key: Key) => Loaded<ValueOf<Key>>,
    watch: () => nothing,
    retry: nothing,
  }
}
