/** A whole comparison on one page, differences first. */
import type { Comparison } from '@parallax/contract'
import { foldCopies, orderNaming } from '@parallax/core/anchor'
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { useAddress } from '../hooks/use-address.js'
import { useOpenFolds } from '../hooks/use-open-folds.js'
import { usePanel } from '../hooks/use-panel.js'
import { type Reader, ReaderContext } from '../hooks/use-reader.js'
import { formatAddress } from '../model/address.js'
import { createLookup } from '../model/lookup.js'
import { sharedOrigins } from '../model/origins.js'
import { createWholeSource } from '../model/whole-source.js'
import { t } from '../words/comparison.js'
import { Glance } from './Glance.js'
import { Masthead } from './Masthead.js'
import { Method } from './Method.js'
import { Panel } from './panel/Panel.js'
import { ComparisonSections } from './parts.js'
import { ReadingView } from './reading/ReadingView.js'
import { type ContentsEntry, TopBar } from './TopBar.js'

function contentsOf(comparison: Comparison): ContentsEntry[] {
  const { conflicts, claims, figureLedger, naming, across = [], origins, omissions, hardening } = comparison
  const { first, more } = orderNaming(naming ?? [])
  return [
    { id: 'conflicts', title: t.conflicts, count: conflicts.length },
    { id: 'claims', title: t.claimsShort, count: claims.length },
    { id: 'figures', title: t.figures, count: figureLedger.length },
    { id: 'naming', title: t.naming, count: first.length + more.length },
    ...(across.length === 0 ? [] : [{ id: 'across', title: t.across, count: across.length }]),
    { id: 'chains', title: t.chainsShort },
    { id: 'sources', title: t.originTable, count: sharedOrigins(origins).length },
    { id: 'omissions', title: t.omissions, count: new Set(omissions.map(({ claim }) => claim)).size },
    { id: 'hardening', title: t.hardeningShort, count: hardening.length },
    { id: 'reading', title: t.reading },
    { id: 'method', title: t.method },
  ]
}

/** Drawn once: the panel that opens and closes beside it changes nothing here. */
const Head = memo(function Head() {
  return (
    <Masthead>
      <Glance />
    </Masthead>
  )
})

/** Many prints of one text stand behind the fullest of them. */
export function ComparisonPage({ comparison: whole }: { comparison: Comparison }) {
  const comparison = useMemo(() => foldCopies(whole), [whole])
  const source = useMemo(() => createWholeSource(comparison), [comparison])
  const lookup = useMemo(() => createLookup(source.overview), [source])
  const { content, open, close } = usePanel()
  const { visit, go } = useAddress()
  useOpenFolds()
  const reader = useMemo<Reader>(
    () => ({ source, lookup, open, go, hrefOf: formatAddress }),
    [source, lookup, open, go],
  )
  return (
    <ReaderContext.Provider value={reader}>
      <a class="skip" href="#conflicts">
        {t.skip}
      </a>
      <TopBar entries={contentsOf(comparison)} />
      <main>
        <Head />
        <ComparisonSections />
        <ReadingView visit={visit} />
        <Method />
      </main>
      <Panel content={content} onClose={close} />
    </ReaderContext.Provider>
  )
}
