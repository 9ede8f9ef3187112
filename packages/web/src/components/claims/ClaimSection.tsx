/** The claims: tools, grid, legend, and on paper the words behind the grid. */
import type { CellPosition } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { useMemo } from 'preact/hooks'
import { useGridView } from '../../hooks/use-grid-view.js'
import { usePart } from '../../hooks/use-part.js'
import { usePrinting } from '../../hooks/use-printing.js'
import { useReader } from '../../hooks/use-reader.js'
import {
  type Arranging,
  arrange,
  type ClaimRow,
  columnsOf,
  countRows,
  FIRST_VIEW,
  type GridRow,
  rowsOf,
} from '../../model/grid.js'
import { ready } from '../../model/source.js'
import { c } from '../../words/choices.js'
import { filters, positionMeanings, positions, t } from '../../words/comparison.js'
import { PositionMark } from '../PositionMark.js'
import { useDesk } from '../review/context.js'
import { Empty, Section } from '../Section.js'
import { ClaimGrid, PrintedGrid } from './ClaimGrid.js'
import { ClaimWords } from './ClaimWords.js'
import { GridTools } from './GridTools.js'

/** Cells that paper takes; more would keep the printer busy for hours. */
const PRINTED_CELLS = 20_000

export function Legend({ used }: { used: readonly CellPosition[] }) {
  return (
    <details class="legend">
      <summary>{t.legend}</summary>
      <dl>
        {used.map((position) => (
          <div key={position}>
            <dt class={`position position-${position}`}>
              <PositionMark position={position} /> {positions[position]}
            </dt>
            <dd>{positionMeanings[position]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface RowsProps {
  grid: Grid
  rows: readonly ClaimRow[]
}

/** All that fits, in the order of the whole, whatever the reader has filtered. */
function OnPaper({ grid, rows }: RowsProps) {
  const { accounts } = useReader().lookup.overview
  const most = Math.floor(PRINTED_CELLS / Math.max(accounts.length, 1))
  const all = useMemo(() => arrange(grid, rows, FIRST_VIEW, NO_NAMES), [grid, rows])
  const shown = useMemo(() => all.slice(0, most), [all, most])
  const columns = useMemo(() => columnsOf(grid, FIRST_VIEW), [grid])
  const claims = useMemo(() => shown.flatMap((row) => (row.kind === 'claim' ? [row.claim] : [])), [shown])
  return (
    <>
      <PrintedGrid grid={grid} rows={shown} accounts={accounts} shown={columns} />
      {shown.length < all.length ? <p class="aside">{t.printedOf(shown.length, all.length)}</p> : null}
      <ClaimWords grid={grid} claims={claims} />
    </>
  )
}

const NO_NAMES: Arranging = {
  originName: (id: string) => id,
  positionName: (position: CellPosition) => positions[position],
  groupName: (group: ClaimRow['group']) => filters[group],
  noOrigin: t.onOrigins(0),
  judged: null,
}

function useArranged({ grid, rows }: RowsProps, view: ReturnType<typeof useGridView>[0]): GridRow[] {
  const sources = ready(usePart(view.grouping === 'origin' ? 'sources' : null))
  // Nothing is arranged anew at every judgement where the reader asks for none.
  const cells = useDesk()?.cells ?? null
  const judged = view.judged === '' ? null : cells
  return useMemo(() => {
    const names = new Map(sources?.origins.map(({ id, name }) => [id, name]))
    return arrange(grid, rows, view, { ...NO_NAMES, judged, originName: (id) => names.get(id) ?? id })
  }, [grid, rows, view, sources, judged])
}

function OnScreen({ grid, rows }: RowsProps) {
  const { accounts } = useReader().lookup.overview
  const [view, change] = useGridView()
  const arranged = useArranged({ grid, rows }, view)
  const counts = useMemo(() => countRows(rows), [rows])
  const used = (Object.keys(positions) as CellPosition[]).filter((position) =>
    grid.positions.includes(position),
  )
  const claims = arranged.filter(({ kind }) => kind === 'claim').length
  const columns = useMemo(() => columnsOf(grid, view), [grid, view.accounts])
  return (
    <>
      <GridTools view={view} counts={counts} accounts={accounts} used={used} onChange={change} />
      <p class="visually-hidden" role="status">
        {t.shownOf(claims, rows.length)}
        {columns.length < accounts.length ? `; ${c.columnsOf(columns.length, accounts.length)}` : null}
      </p>
      {claims === 0 ? (
        <Empty>{t.noneHere}</Empty>
      ) : (
        <ClaimGrid grid={grid} rows={arranged} accounts={accounts} shown={columns} />
      )}
      <p class="grid-help" id="grid-help">
        {t.gridHelp}
      </p>
      <Legend used={used} />
    </>
  )
}

export function ClaimSection({ grid }: { grid: Grid }) {
  const { accounts } = useReader().lookup.overview
  const printing = usePrinting()
  const rows = useMemo(() => rowsOf(grid, accounts), [grid, accounts])
  return (
    <Section id="claims" title={t.claims} count={rows.length} lead={t.claimsLead}>
      {rows.length === 0 ? (
        <Empty>{t.noClaims}</Empty>
      ) : printing ? (
        <OnPaper grid={grid} rows={rows} />
      ) : (
        <OnScreen grid={grid} rows={rows} />
      )}
    </Section>
  )
}
