/** What is not on the paper, by name and count; on paper alone. */
import { useParts } from '../../hooks/use-part.js'
import { usePrinting } from '../../hooks/use-printing.js'
import { useQuery } from '../../hooks/use-query.js'
import { useReader } from '../../hooks/use-reader.js'
import { namedIn } from '../../hooks/use-reading-state.js'
import type { PartKey } from '../../model/source.js'
import { t } from '../../words/comparison.js'
import { w } from '../../words/story.js'

/** The parts of the sections; claims and texts fetch more, and say themselves what of it is missing. */
const PARTS = ['grid', 'figures', 'names', 'chains', 'sources', 'gaps'] as const satisfies readonly PartKey[]

const TITLES: Record<(typeof PARTS)[number], readonly string[]> = {
  grid: [t.claims, t.reading],
  figures: [t.figures],
  names: [t.naming],
  chains: [t.chains],
  sources: [t.sources],
  gaps: [t.omissions, t.hardening],
}

function Note() {
  const { accounts } = useReader().lookup.overview
  const parts = useParts(PARTS)
  const [read] = useQuery('read')
  const missing = PARTS.filter((_, index) => parts[index]?.state !== 'ready').flatMap((part) => TITLES[part])
  const all = PARTS.flatMap((part) => TITLES[part])
  // Where none is chosen, one is shown.
  const texts = Math.max(namedIn(read, accounts).length, 1)
  return (
    <div class="paper-note">
      {missing.length === 0 ? null : <p class="limit">{w.notPrinted(missing, all.length)}</p>}
      {texts >= accounts.length || missing.includes(t.reading) ? null : (
        <p class="aside">{w.textsPrinted(texts, accounts.length)}</p>
      )}
    </div>
  )
}

export function PaperNote() {
  return usePrinting() ? <Note /> : null
}
