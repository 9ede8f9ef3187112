/** The page of a comparison in the room: head, bar of sections, and each section over the part that it shows. */
import type { Overview } from '@parallax/contract/api'
import { memo } from 'preact/compat'
import { useEffect, useMemo } from 'preact/hooks'
import { ConflictList } from '../../components/conflicts/ConflictList.js'
import { Masthead } from '../../components/Masthead.js'
import { Method } from '../../components/Method.js'
import { Panel } from '../../components/panel/Panel.js'
import {
  AcrossPart,
  ChainsPart,
  ClaimsPart,
  FiguresPart,
  HardeningPart,
  NamesPart,
  OmissionsPart,
  SourcesPart,
} from '../../components/parts.js'
import { cache } from '../../data/room.js'
import { createRoomSource } from '../../data/room-source.js'
import { useOpenFolds } from '../../hooks/use-open-folds.js'
import { type PanelState, usePanel } from '../../hooks/use-panel.js'
import { type Reader, ReaderContext } from '../../hooks/use-reader.js'
import { formatAddress, parseAddress } from '../../model/address.js'
import { createLookup } from '../../model/lookup.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { t } from '../../strings.js'
import { ArticleSection } from './ArticleSection.js'
import { RewoundBanner } from './RewoundBanner.js'
import { type BarEntry, SectionBar } from './SectionBar.js'
import { w } from './strings.js'
import type { Detail, Rewound } from './types.js'
import { VersionSection } from './VersionSection.js'

export interface Shown {
  /** Its id. */
  comparison: string
  overview: Overview
}

export interface StoryPageProps {
  detail: Detail
  /** Null where fewer than two accounts stood at the moment that is shown. */
  shown: Shown | null
  rewound: (Rewound & { wanted: string }) | null
}

function entriesOf({ conflicts, counts }: Overview): BarEntry[] {
  return [
    { id: 'conflicts', title: t.conflicts, count: conflicts.length },
    { id: 'claims', title: t.claimsShort, count: counts.claims },
    { id: 'figures', title: t.figures, count: counts.figures },
    { id: 'naming', title: t.namingShort },
    ...(counts.across === 0 ? [] : [{ id: 'across', title: t.across, count: counts.across }]),
    { id: 'chains', title: t.chainsShort },
    { id: 'sources', title: t.originTable },
    { id: 'omissions', title: t.omissions },
    { id: 'hardening', title: t.hardeningShort, count: counts.hardening },
    { id: 'versions', title: w.versions },
    { id: 'articles', title: w.articles },
    { id: 'method', title: t.method },
  ]
}

/** Words in place open beside the page; an address of words opens them when the page comes. */
function useReaderOf({ comparison, overview }: Shown, open: PanelState['open']): Reader {
  const reader = useMemo<Reader>(
    () => ({
      source: createRoomSource({ cache, comparison, overview }),
      lookup: createLookup(overview),
      open,
      go: (address) => open({ kind: 'place', address }),
      hasReading: false,
      hrefOf: formatAddress,
    }),
    [comparison, overview, open],
  )
  useEffect(() => {
    const follow = () => {
      const address = parseAddress(location.hash)
      if (address !== null) open({ kind: 'place', address })
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [open])
  return reader
}

/** Drawn once for a comparison: the panel that opens and closes beside it changes nothing here. */
const Sections = memo(function Sections() {
  return (
    <div class="story-sections">
      <ConflictList />
      <ClaimsPart />
      <FiguresPart />
      <NamesPart />
      <AcrossPart />
      <ChainsPart />
      <SourcesPart />
      <OmissionsPart />
      <HardeningPart />
    </div>
  )
})

function Compared({ detail, shown, rewound }: StoryPageProps & { shown: Shown }) {
  const { content, open, close } = usePanel()
  const reader = useReaderOf(shown, open)
  useOpenFolds()
  return (
    <ReaderContext.Provider value={reader}>
      <SectionBar entries={entriesOf(shown.overview)}>
        {rewound === null ? null : <RewoundBanner rewound={rewound} />}
      </SectionBar>
      <Masthead title={detail.title}>
        <p class="why-together">
          <a href="#articles">{w.whyTogether(detail.members.length)}</a>
        </p>
      </Masthead>
      <Sections key={shown.comparison} />
      <VersionSection story={detail.id} rewound={rewound} />
      <ArticleSection members={detail.members} />
      <Method />
      <Panel content={content} onClose={close} />
    </ReaderContext.Provider>
  )
}

export function StoryPage({ detail, shown, rewound }: StoryPageProps) {
  const isBusy = rewound !== null && rewound.at !== rewound.wanted
  return (
    <div class="story" aria-busy={isBusy}>
      {shown === null ? (
        <>
          {rewound === null ? null : <RewoundBanner rewound={rewound} />}
          <ViewHead title={detail.title} lead={w.tooFew} />
          <VersionSection story={detail.id} rewound={rewound} />
          <ArticleSection members={detail.members} />
        </>
      ) : (
        <Compared detail={detail} shown={shown} rewound={rewound} />
      )}
    </div>
  )
}
