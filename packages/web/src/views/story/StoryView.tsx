/** One story: what its accounts tell differently, now or as of a moment. */
import type { Overview } from '@parallax/contract/api'
import { useEffect, useState } from 'preact/hooks'
import { useAct } from '../../data/use-act.js'
import { type Call, useCall } from '../../data/use-call.js'
import { useQuery } from '../../hooks/use-query.js'
import { Answered } from '../../shell/Answered.js'
import { useTitle, ViewHead } from '../../shell/ViewHead.js'
import { w } from '../../words/story.js'
import { ArticleSection } from './ArticleSection.js'
import { type Shown, StoryPage } from './StoryPage.js'
import type { Detail, Rewound } from './types.js'
import { VersionSection } from './VersionSection.js'

export interface StoryViewProps {
  /** Its id. */
  story: string
}

/** The first screen of a comparison; the last one stays until the next is there, so that nothing flashes. */
function useShown(comparison: string | null): { shown: Shown | null; call: Call<unknown> } {
  const asked = comparison === null ? null : { params: { comparison, part: 'overview' } }
  const call = useCall('getPart', asked)
  const [last, setLast] = useState<Shown | null>(null)
  const value = call.state === 'ready' && comparison !== null ? (call.value as Overview) : null
  useEffect(() => {
    if (value !== null && comparison !== null) setLast({ comparison, overview: value })
  }, [value, comparison])
  const shown = value !== null && comparison !== null ? { comparison, overview: value } : last
  return { shown, call }
}

/** Remembers that the story was seen as it is now. */
function useVisit(story: string, comparison: string | null) {
  const { run } = useAct('visitStory')
  useEffect(() => {
    void run({ params: { story } })
  }, [story, comparison])
}

/** A story that cannot be compared yet. */
function Uncompared({ detail }: { detail: Detail }) {
  return (
    <div class="story">
      <ViewHead title={detail.title} lead={w.notCompared} />
      <p class="empty">{w.notComparedDetail}</p>
      <ArticleSection members={detail.members} />
      <VersionSection story={detail.id} rewound={null} />
    </div>
  )
}

function Rewinding({ detail, at }: { detail: Detail; at: string }) {
  const call = useCall('rewindStory', { params: { story: detail.id, instant: at } })
  const [last, setLast] = useState<Rewound | null>(null)
  const value = call.state === 'ready' ? call.value : null
  useEffect(() => {
    if (value !== null) setLast(value)
  }, [value])
  const rewound = value ?? last
  if (rewound === null) {
    if (call.state === 'failed') return <Answered call={call}>{() => null}</Answered>
    return <p class="loading">{w.rewinding}</p>
  }
  return <Compared detail={detail} comparison={rewound.comparison} rewound={{ ...rewound, wanted: at }} />
}

interface ComparedProps {
  detail: Detail
  comparison: string | null
  rewound: (Rewound & { wanted: string }) | null
}

function Compared({ detail, comparison, rewound }: ComparedProps) {
  const { shown, call } = useShown(comparison)
  if (shown === null && call.state === 'failed') return <Answered call={call}>{() => null}</Answered>
  if (shown === null && comparison !== null) return <p class="loading" />
  return <StoryPage detail={detail} shown={comparison === null ? null : shown} rewound={rewound} />
}

/** The comparison that was there when the reader came; a newer one is shown when the reader asks for it. */
function Present({ detail }: { detail: Detail }) {
  const [comparison, setComparison] = useState(detail.comparison)
  const newest = detail.comparison
  useEffect(() => {
    if (comparison === null) setComparison(newest)
  }, [newest])
  return (
    <>
      {newest === null || newest === comparison || comparison === null ? null : (
        <p class="news" role="status">
          {w.newer}{' '}
          <button type="button" class="button" onClick={() => setComparison(newest)}>
            {w.showNewer}
          </button>
        </p>
      )}
      <Compared detail={detail} comparison={comparison ?? newest} rewound={null} />
    </>
  )
}

function Told({ detail }: { detail: Detail }) {
  const [at] = useQuery('at')
  useTitle(detail.title)
  useVisit(detail.id, detail.comparison)
  if (at !== '') return <Rewinding detail={detail} at={at} />
  return detail.comparison === null ? <Uncompared detail={detail} /> : <Present detail={detail} />
}

export function StoryView({ story }: StoryViewProps) {
  const call = useCall('getStory', { params: { story } })
  return <Answered call={call}>{(detail) => <Told detail={detail} />}</Answered>
}
