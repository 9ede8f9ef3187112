/** Claims that lost a hedge or a source between two accounts. */

import type { Attribution, Hardening, HeadlineGap, Span } from '@parallax/contract'
import { useAttributions } from '../../hooks/use-part.js'
import { added, lost, t } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { Quotation } from '../Quotation.js'
import { Judge } from '../review/Judge.js'
import { Empty, Section } from '../Section.js'
import { English } from '../Words.js'
import { Headlines } from './Headlines.js'

/** The hedges, or the source and its cue, that stand inside the words. */
function changedWords(attributions: readonly Attribution[], { lost: kind }: Hardening, place: Span): Span[] {
  const inside = ({ start, end }: Span) => start >= place.start && end <= place.end
  const spans = attributions.flatMap(({ hedges, cue, source }) =>
    kind === 'hedge'
      ? [...hedges, ...(cue === null ? [] : [cue])]
      : [source, cue].filter((span) => span !== null),
  )
  return spans.filter(inside)
}

interface ChangeProps {
  change: Hardening
  list: 'hardening' | 'softening'
  /** Its place in that list. */
  index: number
  /** What the arrow says of a lost hedge or source. */
  words: Record<Hardening['lost'], string>
}

function Change({ change, list, index, words }: ChangeProps) {
  const attributionsOf = useAttributions() ?? (() => [])
  const { from, to, versions } = change
  return (
    <li class="pair">
      <Quotation words={from} marks={changedWords(attributionsOf(from.article), change, from)} />
      <p class="pair-arrow">
        <span aria-hidden="true">{f.forward}</span>
        <strong>{words[change.lost]}</strong>
        {versions === true ? <span class="aside">{t.versions}</span> : null}
      </p>
      <Quotation words={to} marks={changedWords(attributionsOf(to.article), change, to)} />
      <p class="why">
        <English text={change.why} />{' '}
        <Judge
          target={{ kind: 'hardening', ids: [list, String(index)], says: change.why, words: [from, to] }}
        />
      </p>
    </li>
  )
}

interface ChangeListProps extends Pick<ChangeProps, 'list' | 'words'> {
  changes: readonly Hardening[]
}

function ChangeList({ changes, list, words }: ChangeListProps) {
  return (
    <ul>
      {changes.map((change, index) => (
        <Change
          key={`${change.claim}:${change.from.start}:${change.to.account}:${change.to.start}:${change.lost}`}
          change={change}
          list={list}
          index={index}
          words={words}
        />
      ))}
    </ul>
  )
}

export interface HardeningsProps {
  hardening: readonly Hardening[]
  softening: readonly Hardening[] | undefined
  headlines: readonly HeadlineGap[] | undefined
}

export function Hardenings({ hardening, softening = [], headlines }: HardeningsProps) {
  return (
    <Section id="hardening" title={t.hardening} count={hardening.length} lead={t.hardeningLead}>
      {hardening.length === 0 ? <Empty>{t.noHardening}</Empty> : null}
      <ChangeList changes={hardening} list="hardening" words={lost} />
      {softening.length === 0 ? null : (
        <div class="softening">
          <h3>
            {t.softening} <span class="count">{softening.length}</span>
          </h3>
          <p class="lead">{t.softeningLead}</p>
          <ChangeList changes={softening} list="softening" words={added} />
        </div>
      )}
      <Headlines headlines={headlines} />
    </Section>
  )
}
