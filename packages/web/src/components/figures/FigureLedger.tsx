/** Every figure in the words of its account, as an interval on one scale for the row. */
import type { FigureEntry, FigureRow } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { type Axis, axisOf } from '../../model/axis.js'
import { formatDate, formatNumber } from '../../model/format.js'
import { bounds, relations, t } from '../../strings.js'
import { JumpLink } from '../Quotation.js'
import { Empty, Section } from '../Section.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'
import { AxisHead, RangeBar } from './RangeBar.js'

function statedInterval({ low, high, bound }: FigureEntry): string {
  const show = (value: number | null) => (value === null ? null : formatNumber(value))
  const plain = t.interval(show(low), show(high))
  return bound === 'about' || bound === 'vague' ? `${plain} (${bounds[bound]})` : plain
}

function OnWhoseWord({ entry }: { entry: FigureEntry }) {
  const attribution = useReader().lookup.attribution(entry.article, entry.attribution)
  const names = attribution?.chain.slice(1).map(({ holder }) => holder) ?? []
  if (attribution === undefined) return <span class="aside">{t.ownWord}</span>
  const shown = names.length > 0 ? names : [attribution.speaker?.name ?? t.ownWord]
  return (
    <>
      {shown.map((name, index) => (
        <span key={name}>
          {index === 0 ? null : ' ← '}
          <Words text={name} />
        </span>
      ))}
    </>
  )
}

function EntryRow({ entry, axis }: { entry: FigureEntry; axis: Axis | null }) {
  return (
    <tr class={`relation-${entry.relation}`}>
      <th scope="row">
        <Outlet account={entry.account} />
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
        <strong>{relations[entry.relation]}</strong> <Words text={entry.why} />
      </td>
    </tr>
  )
}

export function FigureTable({ row }: { row: FigureRow }) {
  const axis = axisOf(row.entries)
  const heads = t.figureHeads
  return (
    <article class="figure-row">
      <h3 id={`figure-${row.id}`}>
        <Words text={row.subject} />
        {axis?.cut === true ? <span class="aside"> {t.cutAxis}</span> : null}
      </h3>
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
            {row.entries.map((entry) => (
              <EntryRow key={`${entry.article}:${entry.start}`} entry={entry} axis={axis} />
            ))}
          </tbody>
        </table>
      </div>
    </article>
  )
}

export function FigureLedger({ rows }: { rows: readonly FigureRow[] }) {
  return (
    <Section
      id="figures"
      title={t.figures}
      count={rows.length}
      lead={rows.length === 0 ? undefined : t.figuresLead}
    >
      {rows.length === 0 ? <Empty>{t.noFigures}</Empty> : null}
      {rows.map((row) => (
        <FigureTable key={row.id} row={row} />
      ))}
    </Section>
  )
}
