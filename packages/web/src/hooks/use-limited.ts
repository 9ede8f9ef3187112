/** The first items of a long list until the reader asks for all of them. Paper gets all. */
import { useState } from 'preact/hooks'
import { usePrinting } from './use-printing.js'

export interface Limited<Item> {
  shown: readonly Item[]
  /** How many there are in all, or 0 where nothing is held back. */
  held: number
  showAll(): void
}

export function useLimited<Item>(items: readonly Item[], first: number): Limited<Item> {
  const [isWhole, setWhole] = useState(false)
  const printing = usePrinting()
  const cut = !isWhole && !printing && items.length > first
  return {
    shown: cut ? items.slice(0, first) : items,
    held: cut ? items.length : 0,
    showAll: () => setWhole(true),
  }
}
