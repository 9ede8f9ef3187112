/** What every view may need of the page around it: the comparison in parts, the panel, the way to words in place. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Address } from '../model/address.js'
import type { Lookup } from '../model/lookup.js'
import type { ComparisonSource } from '../model/source.js'
import type { PanelContent } from './use-panel.js'

export interface Reader {
  source: ComparisonSource
  lookup: Lookup
  open(content: PanelContent): void
  go(address: Address): void
  /** Where the words stand in place, for a link; the fragment of the page itself where there is no other. */
  hrefOf(address: Address): string
}

export const ReaderContext = createContext<Reader | null>(null)

/** Throws outside of a {@link ReaderContext}. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (reader === null) throw new Error('Put a ReaderContext.Provider around the views of a comparison.')
  return reader
}
