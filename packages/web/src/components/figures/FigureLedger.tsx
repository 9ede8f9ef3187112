/** Every figure in the words of its account, as an interval on one scale for the row. */

import type { FigureEntry, FigureRow, Span } from '@parallax/contract'
import { createFigureReasons, orderEntries, spreadOf } from '@parallax/core/anchor'
import { useMemo } from 'preact/hooks'
import { useAttributions, useText } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { type Axis, axisOf } from '../../model/axis.js'
import type { FindingTarget } from '../../model/findings.js'
import { formatDate, formatNumber } from '../../model/format.js'
import { languagesOf } from '../../model/languages.js'
import { splitFigures } from '../../model/order.js'
import { bounds, relations, t } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { r } from '../../words/review.js'
import { JumpLink } from '../Quotation.js'
import { Judge } from '../review/Judge.js'
import { Empty, Limit, Section } from '../Section.js'
import { Outlet } from '../Siglum.js'
import { English, Words } from '../Words.js'
import { FigureSteps } from './FigureSteps.js'
import { AxisHead, RangeBar } from './RangeBar.js'

function statedInterval({ low, high, bound }: FigureEntry): string {
  const show = (value: number | null) => (value === null ? null : formatNumber(value))
  const plain = t.interval(show(low), show(high))
  return bound === 'about' || bound === 'vague' ? `${plain} (${bounds[bound]})` : plain
}

/** The word for the source as it stands in the account, where it is another than the name. */
function AsWritten({ entry, source, name }: { entry: FigureEntry; source: Span | null; name: string }) {
  const text = useText(entry.article)?.text ?? ''
  const language = useReader().lookup.head(entry.article)?.language
  const words = source === null ? '' : text.slice(source.start, source.end)
  const holds = (outer: string, inner: string) => outer.toLowerCase().includes(inner.toLowerCase())
  if (words === '' || holds(words, name) || holds(name, words)) return null
  return (
    <span class="aside">
      {' '}
      {f.quotes[0]}
      <Words text={words} language={language} />
      {f.quotes[1]}
    </span>
  )
}

function OnWhoseWord({ entry }: { entry: FigureEntry }) {
  const attribution = useAttributions()?.(entry.article).find(({ id }) => id === entry.attribution)
  const names = attribution?.chain.slice(1).map(({ holder }) => holder) ?? []
  if (entry.attribution === null) return <span class="aside">{t.ownWord}</span>
  if (attribution === undefined) return null
  const shown = names.length > 0 ? names : [attribution.speaker?.name ?? t.ownWord]
  return (
    <>
      {shown.map((name, index) => (
        <span key={name}>
          {index === 0 ? null : ` ${f.backward} `}
          <Words text={name} />
        </span>
      ))}
      <AsWritten entry={entry} source={attribution.source} name={shown.at(-1) ?? ''} />
    </>
  )
}

/** An entry against the first of its row; the first as the figure that it is. */
function targetOf({ id, subject, entries }: FigureRow, entry: FigureEntry): FindingTarget {
  const [first] = entries
  if (first === undefined || entry === first)
    return {
      kind: 'figure',
      ids: [entry.article, entry.figure],
      says: r.figureSays(entry.exact, subject),
      words: [entry],
    }
  return {
    kind: 'figure-row',
    ids: [id, String(entries.indexOf(entry))],
    says: r.figureRowSays(subject, entry.exact, first.exact, relations[entry.relation]),
    words: [entry, first],
  }
}

interface EntryRowProps {
  row: FigureRow
  entry: FigureEntry
  axis: Axis | null
  isFirst: boolean
  /** Empty where the row has given it before. */
  reason: string
  /** Another entry of the same account stands above. */
  isFurther: boolean
}

function EntryRow({ row, entry, axis, isFirst, reason, isFurther }: EntryRowProps) {
  return (
    <tr class={`relation-${entry.relation}`}>
      <th scope="row">
        {isFurther ? (
          <span class="visually-hidden">
            <Outlet account={entry.account} />
          </span>
        ) : (
          <Outlet account={entry.account} />
        )}
      </th>
      <td class="figure-scale">{axis === null ? null : <RangeBar entry={entry} axis={axis} />}</td>
      <td class="figure-words">
        <span class="exact">
          <Words text={entry.exact} />
        </span>
        <span class="interval">{statedInterval(entry)}</span> <JumpLink words={entry} />
      </td>
      <td class="figure-word-of">
        <OnWhoseWord entry={entry} />
        {entry.asOf === null ? null : (
          <span class="as-of">
            {t.figureHeads.asOf} {formatDate(entry.asOf)}
          </span>
        )}
      </td>
      <td class="figure-relation">
        {isFirst ? null : <strong>{relations[entry.relation]}</strong>} <English text={reason} />{' '}
        <Judge target={targetOf(row, entry)} />
      </td>
    </tr>
  )
}

export function FigureTable({ row }: { row: FigureRow }) {
  const axis = axisOf(row.entries)
  const reasonOf = createFigureReasons()
  const entries = orderEntries(row)
  const spread = spreadOf(row)
  const heads = t.figureHeads
  return (
    <article class="figure-row">
      <h3 id={`figure-${row.id}`}>
        <Words text={row.subject} />
        {spread === null ? null : (
          <span class="aside"> {t.spread(statedInterval(spread.least), statedInterval(spread.most))}</span>
        )}
        {axis?.cut === true ? <span class="aside"> {t.cutAxis}</span> : null}
      </h3>
      <FigureSteps row={row} />
      <div class="table-scroll">
        <table class="figure-table" aria-labelledby={`figure-${row.id}`}>
          <thead>
            <tr>
              <th scope="col">{heads.account}</th>
              <th scope="col" class="figure-scale">
                <span class="visually-hidden">{heads.scale}</span>
                {axis === null ? null : <AxisHead axis={axis} />}
              </th>
              <th scope="col">{heads.words}</th>
              <th scope="col">{heads.word}</th>
              <th scope="col">{heads.relation}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) => (
              <EntryRow
                key={`${entry.article}:${entry.start}`}
                row={row}
                entry={entry}
                axis={axis}
                isFirst={entry === row.entries[0]}
                reason={reasonOf(entry)}
                isFurther={entries[at - 1]?.account === entry.account}
              />
            ))}
          </tbody>
        </table>
      </div>
    </article>
  )
}

export function FigureLedger({ rows }: { rows: readonly FigureRow[] }) {
  const { overview } = useReader().lookup
  const { disputed, agreeing } = useMemo(() => splitFigures(rows), [rows])
  const isLimited = languagesOf(overview).length > 1
  return (
    <Section
      id="figures"
      title={t.figures}
      count={rows.length}
      lead={rows.length === 0 ? undefined : t.figuresLead}
    >
      <Limit says={isLimited ? t.unlinedFigures : null} />
      {disputed.length > 0 ? null : <Empty>{rows.length === 0 ? t.noFigures : t.noDispute}</Empty>}
      {disputed.map((row) => (
        <FigureTable key={row.id} row={row} />
      ))}
      {agreeing.length === 0 ? null : (
        <details class="more-figures">
          <summary>
            {t.moreFigures} <span class="count">{agreeing.length}</span>
          </summary>
          {agreeing.map((row) => (
            <FigureTable key={row.id} row={row} />
          ))}
        </details>
      )}
    </Section>
  )
}
