/** A whole comparison on one page, differences first. */
import type { Comparison } from '@parallax/contract'
import { foldCopies, orderNaming } from '@parallax/core/anchor'
import { useEffect, useMemo } from 'preact/hooks'
import { useAddress } from '../hooks/use-address.js'
import { usePanel } from '../hooks/use-panel.js'
import { usePrinting } from '../hooks/use-printing.js'
import { type Reader, ReaderContext } from '../hooks/use-reader.js'
import { createLookup } from '../model/lookup.js'
import { sharedOrigins } from '../model/origins.js'
import { t } from '../strings.js'
import { AcrossLanguages } from './across/AcrossLanguages.js'
import { ClaimSection } from './claims/ClaimSection.js'
import { ConflictList } from './conflicts/ConflictList.js'
import { FigureLedger } from './figures/FigureLedger.js'
import { Masthead } from './Masthead.js'
import { Method } from './Method.js'
import { NamingLedger } from './naming/NamingLedger.js'
import { Hardenings } from './omissions/Hardenings.js'
import { Omissions } from './omissions/Omissions.js'
import { Panel } from './panel/Panel.js'
import { ReadingView } from './reading/ReadingView.js'
import { Sources } from './sources/Sources.js'
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
    { id: 'sources', title: t.originTable, count: sharedOrigins(origins).length },
    { id: 'omissions', title: t.omissions, count: new Set(omissions.map(({ claim }) => claim)).size },
    { id: 'hardening', title: t.hardeningShort, count: hardening.length },
    { id: 'reading', title: t.reading },
    { id: 'method', title: t.method },
  ]
}

/** Paper has no clicks: every fold stands open while the page is printed. */
function useOpenFolds(printing: boolean) {
  useEffect(() => {
    if (!printing) return
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const fold of folds) fold.open = true
    return () => {
      for (const fold of folds) fold.open = false
    }
  }, [printing])
}

/** Many prints of one text stand behind the fullest of them. */
export function ComparisonPage({ comparison: whole }: { comparison: Comparison }) {
  const comparison = useMemo(() => foldCopies(whole), [whole])
  const lookup = useMemo(() => createLookup(comparison), [comparison])
  const { content, open, close } = usePanel()
  const { visit, go } = useAddress()
  useOpenFolds(usePrinting())
  const reader = useMemo<Reader>(() => ({ lookup, open, go }), [lookup, open, go])
  const { accounts, claims, conflicts } = comparison
  return (
    <ReaderContext.Provider value={reader}>
      <a class="skip" href="#conflicts">
        {t.skip}
      </a>
      <TopBar entries={contentsOf(comparison)} />
      <main>
        <Masthead comparison={comparison} />
        <ConflictList conflicts={conflicts} />
        <ClaimSection claims={claims} conflicts={conflicts} accounts={accounts} />
        <FigureLedger rows={comparison.figureLedger} />
        <NamingLedger naming={comparison.naming} acts={comparison.acts} accounts={accounts} />
        <AcrossLanguages across={comparison.across ?? []} />
        <Sources origins={comparison.origins} accounts={accounts} />
        <Omissions omissions={comparison.omissions} unheard={comparison.unheard} />
        <Hardenings
          hardening={comparison.hardening}
          softening={comparison.softening}
          headlines={comparison.headlines}
        />
        <ReadingView comparison={comparison} visit={visit} />
        <Method comparison={comparison} />
      </main>
      <Panel content={content} onClose={close} />
    </ReaderContext.Provider>
  )
}
