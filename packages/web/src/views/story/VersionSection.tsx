/** When accounts came and changed, and the way to what had been said by each of these moments. */

import type { ChangeKind } from '@parallax/contract'
import type { Moment } from '@parallax/contract/api'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { More } from '../../components/More.js'
import { Empty, Section } from '../../components/Section.js'
import { Words } from '../../components/Words.js'
import { useCall } from '../../data/use-call.js'
import { useLimited } from '../../hooks/use-limited.js'
import { writeQuery } from '../../hooks/use-query.js'
import { formatDate, listed } from '../../model/format.js'
import { changesHref } from '../../model/places-in-room.js'
import { Answered } from '../../shell/Answered.js'
import { changeKinds } from '../../words/changes.js'
import { f } from '../../words/format.js'
import { w } from '../../words/story.js'
import type { Rewound } from './types.js'

/** Moments shown at first, the newest of them. */
const FIRST_MOMENTS = 12
/** A slider that is still moving asks for nothing. */
const STILL_MS = 300

/** "figure ×2", in the middle of a line. */
function changeWords({ kind, count }: Moment['changes'][number]): string {
  const name = (changeKinds[kind as ChangeKind] ?? kind).toLowerCase()
  return count === 1 ? name : `${name} ×${count}`
}

function said({ outlet, seq, changes }: Moment): string {
  const what = seq === 1 ? w.came : `${w.changed}${f.comma}${w.version(seq)}`
  const kinds = listed(changes.map(changeWords))
  return `${outlet ?? ''} ${what}${kinds === '' ? '' : `: ${kinds}`}`
}

interface SliderProps {
  moments: readonly Moment[]
  /** The moment that is shown; null for now. */
  at: string | null
}

/** Places of the slider are the moments, then now. */
function placeOf(moments: readonly Moment[], at: string | null): number {
  if (at === null) return moments.length
  const after = moments.findIndex((moment) => Date.parse(moment.at) > Date.parse(at))
  return Math.max(0, (after === -1 ? moments.length : after) - 1)
}

function useMoved({ moments, at }: SliderProps) {
  const [place, setPlace] = useState(() => placeOf(moments, at))
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => setPlace(placeOf(moments, at)), [moments, at])
  useEffect(() => () => clearTimeout(timer.current), [])
  const move = (next: number) => {
    const held = Math.min(Math.max(next, 0), moments.length)
    setPlace(held)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => writeQuery({ at: moments[held]?.at ?? '' }), STILL_MS)
  }
  return { place, move }
}

function Slider(props: SliderProps) {
  const { moments } = props
  const { place, move } = useMoved(props)
  const moment = moments[place]
  const words = moment === undefined ? w.now : `${formatDate(moment.at)}: ${said(moment)}`
  return (
    <div class="time-slider">
      <button type="button" class="button" disabled={place === 0} onClick={() => move(place - 1)}>
        {w.earlier}
      </button>
      <input
        type="range"
        min={0}
        max={moments.length}
        step={1}
        value={place}
        aria-label={w.slider}
        aria-valuetext={words}
        onInput={(event) => move(Number(event.currentTarget.value))}
      />
      <button
        type="button"
        class="button"
        disabled={place === moments.length}
        onClick={() => move(place + 1)}
      >
        {w.later}
      </button>
      <output class="slider-says">
        {moment === undefined ? (
          <strong>{w.now}</strong>
        ) : (
          <>
            <strong>{formatDate(moment.at)}</strong> <Words text={said(moment)} />
          </>
        )}
      </output>
    </div>
  )
}

function MomentRow({ moment, isShown }: { moment: Moment; isShown: boolean }) {
  const date = formatDate(moment.at)
  return (
    <li class="moment" aria-current={isShown ? 'time' : undefined}>
      <button
        type="button"
        class="moment-time"
        aria-label={w.showMoment(date)}
        onClick={() => writeQuery({ at: moment.at })}
      >
        {date}
      </button>
      <div>
        <p>
          <strong>
            <Words text={moment.outlet ?? ''} />
          </strong>{' '}
          {moment.seq === 1 ? w.came : `${w.changed}${f.comma}${w.version(moment.seq)}`}
          {moment.seq === 1 ? null : (
            <>
              {' · '}
              <a
                href={changesHref(moment.article, moment.seq - 1, moment.seq)}
                aria-label={w.whatChangedIn(moment.outlet ?? '', moment.seq)}
              >
                {w.whatChanged}
              </a>
            </>
          )}
        </p>
        {moment.headline === null ? null : (
          <p class="account-headline">
            <Words text={moment.headline} />
          </p>
        )}
        {moment.changes.length === 0 ? null : (
          <p class="aside">{moment.changes.map(changeWords).join(' · ')}</p>
        )}
      </div>
    </li>
  )
}

function Moments({ moments, at }: SliderProps) {
  const newest = useMemo(() => [...moments].reverse(), [moments])
  const list = useLimited(newest, FIRST_MOMENTS)
  if (moments.length === 0) return <Empty>{w.noMoments}</Empty>
  return (
    <>
      <Slider moments={moments} at={at} />
      <ol class="moments" reversed>
        {list.shown.map((moment) => (
          <MomentRow key={`${moment.article}:${moment.seq}`} moment={moment} isShown={moment.at === at} />
        ))}
      </ol>
      <More list={list} />
    </>
  )
}

export interface VersionSectionProps {
  story: string
  rewound: (Rewound & { wanted: string }) | null
}

export function VersionSection({ story, rewound }: VersionSectionProps) {
  const call = useCall('getTimeline', { params: { story } })
  return (
    <Section id="versions" title={w.versions} lead={w.versionsLead}>
      <Answered call={call}>
        {({ moments }) => <Moments moments={moments} at={rewound?.wanted ?? null} />}
      </Answered>
    </Section>
  )
}
