/** The page of a comparison in the room: head, bar of sections, and each section over the part that it shows. */
import type { Account } from '@parallax/contract'
import type { Overview } from '@parallax/contract/api'
import { useMemo } from 'preact/hooks'
import { Masthead } from '../../components/Masthead.js'
import { Method } from '../../components/Method.js'
import { Panel } from '../../components/panel/Panel.js'
import { ComparisonSections } from '../../components/parts.js'
import { ReadingView } from '../../components/reading/ReadingView.js'
import { cache } from '../../data/room.js'
import { createRoomSource } from '../../data/room-source.js'
import { useAddress, type Visit } from '../../hooks/use-address.js'
import { useOpenFolds } from '../../hooks/use-open-folds.js'
import { usePanel } from '../../hooks/use-panel.js'
import { useQuery } from '../../hooks/use-query.js'
import { type Reader, ReaderContext } from '../../hooks/use-reader.js'
import { formatAddress } from '../../model/address.js'
import { createLookup } from '../../model/lookup.js'
import { changesHref } from '../../model/places-in-room.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { t } from '../../words/comparison.js'
import { w } from '../../words/story.js'
import { ArticleSection } from './ArticleSection.js'
import { DeskProvider } from './DeskProvider.js'
import { JudgementSection } from './JudgementSection.js'
import { PaperNote } from './PaperNote.js'
import { PrintStory } from './PrintStory.js'
import { RewoundBanner } from './RewoundBanner.js'
import { type BarEntry, SectionBar } from './SectionBar.js'
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
    { id: 'reading', title: t.reading },
    { id: 'judgements', title: w.judgements },
    { id: 'versions', title: w.versions },
    { id: 'articles', title: w.articles },
    { id: 'method', title: t.method },
  ]
}

/** The account that is an article kept by the room; undefined where the comparison does not hold it. */
function accountOf({ articles, accounts }: Overview, key: string): string | undefined {
  const head = articles.find((each) => each.key === key)
  return accounts.find(({ article, embeddedIn }) => article === head?.article && embeddedIn === null)?.id
}

/** From an account to what changed in its article last; nothing where it never changed. */
function useChanges({ members }: Detail, { articles }: Overview) {
  return useMemo(() => {
    const versions = new Map(members.map(({ article }) => [article.key, article.versions]))
    const keys = new Map(articles.map(({ article, key }) => [article, key]))
    return ({ article, embeddedIn, id, outlet }: Account) => {
      const key = keys.get(article)
      const count = key == null || embeddedIn !== null ? 0 : (versions.get(key) ?? 0)
      if (key == null || count < 2) return null
      return (
        <a href={changesHref(key, count - 1, count)} aria-label={w.whatChangedIn(`${id} · ${outlet}`, count)}>
          {w.whatChanged}
        </a>
      )
    }
  }, [members, articles])
}

/** What the address asks to see: words, else an article as a whole. */
function useWanted(overview: Overview, visit: Visit | null) {
  const [key] = useQuery('article')
  const account = key === '' ? undefined : accountOf(overview, key)
  const whole = useMemo<Visit | null>(
    () => (account === undefined ? null : { address: { account, start: 0, end: 0 }, turn: 0 }),
    [account],
  )
  return { wanted: visit ?? whole, isMissing: key !== '' && account === undefined }
}

function Compared({ detail, shown, rewound }: StoryPageProps & { shown: Shown }) {
  const { comparison, overview } = shown
  const { content, open, close } = usePanel()
  const { visit, go } = useAddress()
  const { wanted, isMissing } = useWanted(overview, visit)
  const changesOf = useChanges(detail, overview)
  const reader = useMemo<Reader>(
    () => ({
      source: createRoomSource({ cache, comparison, overview }),
      lookup: createLookup(overview),
      open,
      go,
      hrefOf: formatAddress,
    }),
    [comparison, overview, open, go],
  )
  useOpenFolds()
  return (
    <ReaderContext.Provider value={reader}>
      <SectionBar entries={entriesOf(overview)}>
        {rewound === null ? null : <RewoundBanner rewound={rewound} />}
      </SectionBar>
      <DeskProvider story={detail.id} comparison={comparison}>
        {(reviews) => (
          <>
            <Masthead title={detail.title} actsOf={changesOf}>
              <p class="why-together">
                <a href="#articles">{w.whyTogether(detail.members.length)}</a>
                <PrintStory />
              </p>
              <PaperNote />
            </Masthead>
            {isMissing ? <p class="limit">{t.notCompared}</p> : null}
            <div key={comparison} class="story-sections">
              <ComparisonSections />
            </div>
            <ReadingView key={`reading ${comparison}`} visit={wanted} />
            <JudgementSection story={detail.id} comparison={comparison} reviews={reviews} />
            <VersionSection story={detail.id} rewound={rewound} />
            <ArticleSection members={detail.members} />
            <Method />
            <Panel content={content} onClose={close} />
          </>
        )}
      </DeskProvider>
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
