/**
 * Claims by accounts, for any number of both: only what is in sight is drawn, heads stay. One tab stop; arrows, Home, End and the page keys
 * move, Enter opens the words behind a cell.
 */
import type { Account } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { sentenceAround } from '@parallax/core/anchor'
import { memo } from 'preact/compat'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useGridKeys } from '../../hooks/use-grid-keys.js'
import { useGridSizes } from '../../hooks/use-grid-sizes.js'
import { type Range, useGridWindow } from '../../hooks/use-grid-window.js'
import { useText } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { type ClaimRow, type GridRow, type HeadRow, positionAt } from '../../model/grid.js'
import type { JudgedCell } from '../../model/judged-cells.js'
import type { Lookup } from '../../model/lookup.js'
import type { GridClaim } from '../../model/source.js'
import { positions, t } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { PositionMark } from '../PositionMark.js'
import { Marked } from '../Quotation.js'
import { useDesk } from '../review/context.js'
import { Siglum } from '../Siglum.js'
import { Words } from '../Words.js'

/** Numbers of all that is drawn: those in the range, and the one that holds the tab stop wherever it is. */
function drawn({ from, to }: Range, kept: number): number[] {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  if (kept >= 0 && kept < from) return [kept, ...all]
  return kept >= to ? [...all, kept] : all
}

/** The claim, inside its sentence where it begins in the middle of one. */
function ClaimText({ claim }: { claim: GridClaim }) {
  const { lookup } = useReader()
  const article = lookup.account(claim.account)?.article
  const text = useText(article)
  const language = lookup.headOf(claim.account)?.language
  const place = { start: claim.start, end: claim.start + claim.text.length }
  const sentence =
    text === undefined
      ? null
      : sentenceAround({ article: { text: text.text }, sentences: text.sentences }, place)
  if (text === undefined || sentence === null) return <Words text={claim.text} language={language} />
  return (
    <bdi dir="auto">
      <Marked
        text={text.text.slice(sentence.start, sentence.end)}
        offset={sentence.start}
        language={language}
        marks={[place]}
      />
    </bdi>
  )
}

const namesOf = new WeakMap<Lookup, string[]>()

/** The names of all accounts in their order, looked up once for thousands of cells. */
function labelsOf(lookup: Lookup): string[] {
  const known = namesOf.get(lookup) ?? lookup.overview.accounts.map(({ id }) => lookup.nameOf(id))
  namesOf.set(lookup, known)
  return known
}

/** Drawn beside the position, and told by the name of the cell. */
const signOf = ({ people, isDiffering }: JudgedCell) =>
  `${isDiffering ? r.cells.differingSign : r.cells.sign}${people}`

interface CellsProps {
  grid: Grid
  claim: GridClaim
  row: number
  accounts: readonly Account[]
  /** The places of the accounts that have a column, among all of them. */
  shown: readonly number[]
  columns: Range
  /** The column that holds the tab stop, or -1 where another row has it. */
  tabColumn: number
  sizes: { head: number; column: number } | null
}

function Cells({ grid, claim, row, accounts, shown, columns, tabColumn, sizes }: CellsProps) {
  const { lookup, open } = useReader()
  const labels = labelsOf(lookup)
  const desk = useDesk()
  return (
    <>
      {drawn(columns, tabColumn).map((column) => {
        const place = shown[column]!
        const account = accounts[place]!
        const position = positionAt(grid, claim, place)
        const judged = desk?.cells.at(claim.id, account.id)
        const name = `${labels[place]}: ${positions[position]}`
        return (
          <td
            key={column}
            aria-colindex={column + 2}
            class={`position position-${position}`}
            style={
              sizes === null ? undefined : { insetInlineStart: `${sizes.head + column * sizes.column}px` }
            }
          >
            <button
              type="button"
              data-place={`${row}:${column}`}
              data-judged={judged && signOf(judged)}
              tabIndex={tabColumn === column ? 0 : -1}
              aria-label={
                judged === undefined ? name : `${name}, ${r.cells.says(judged.people, judged.isDiffering)}`
              }
              onClick={() => open({ kind: 'cell', claim: claim.id, account: account.id })}
            >
              {position === 'silent' ? (
                positions.silent
              ) : (
                <>
                  <PositionMark position={position} />
                  <span class="position-word">{positions[position]}</span>
                </>
              )}
            </button>
          </td>
        )
      })}
    </>
  )
}

interface RowProps extends Omit<CellsProps, 'claim'> {
  item: ClaimRow | HeadRow
  top: number
}

const Row = memo(function Row({ item, top, ...cells }: RowProps) {
  const { row, sizes, shown } = cells
  const style = sizes === null ? undefined : { top: `${top}px` }
  if (item.kind === 'head')
    return (
      <tr class="grid-group" style={style} aria-rowindex={row + 2}>
        <th scope="rowgroup" colSpan={shown.length + 1}>
          <Words text={item.title} /> <span class="count">{item.count}</span>
        </th>
      </tr>
    )
  const { claim, group } = item
  return (
    <tr class={`group-${group}`} style={style} aria-rowindex={row + 2}>
      <th scope="row" aria-colindex={1}>
        <div class="claim-text">
          <ClaimText claim={claim} />
        </div>
        <p class="claim-origin">
          <Siglum account={claim.account} />
          {t.onOrigins(claim.origins.length)}
        </p>
      </th>
      <Cells claim={claim} {...cells} />
    </tr>
  )
})

type HeadProps = Pick<CellsProps, 'accounts' | 'shown' | 'columns' | 'sizes'>

function GridHead({ accounts, shown, columns, sizes }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="corner" aria-colindex={1}>
          {t.claim}
        </th>
        {drawn(columns, -1).map((column) => {
          const { id, outlet } = accounts[shown[column]!]!
          return (
            <th
              scope="col"
              key={id}
              aria-colindex={column + 2}
              title={outlet}
              style={
                sizes === null ? undefined : { insetInlineStart: `${sizes.head + column * sizes.column}px` }
              }
            >
              <span class="siglum">{id}</span>
              <span class="column-outlet">
                <Words text={outlet} />
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

export interface ClaimGridProps {
  grid: Grid
  rows: readonly GridRow[]
  accounts: readonly Account[]
  /** The places of the accounts that have a column, among all of them. */
  shown: readonly number[]
}

/** Everything at once, for paper. */
export function PrintedGrid({ grid, rows, accounts, shown }: ClaimGridProps) {
  const columns = { from: 0, to: shown.length }
  return (
    <table class="claim-grid grid-printed" aria-label={t.claims}>
      <GridHead accounts={accounts} shown={shown} columns={columns} sizes={null} />
      <tbody>
        {rows.map((item, row) => (
          <Row
            key={row}
            item={item}
            row={row}
            top={0}
            grid={grid}
            accounts={accounts}
            shown={shown}
            columns={columns}
            tabColumn={-1}
            sizes={null}
          />
        ))}
      </tbody>
    </table>
  )
}

/** The top of every row and the end of the last. */
function placesOf(rows: readonly GridRow[], sizes: { row: number; group: number }): Float64Array {
  const places = new Float64Array(rows.length + 1)
  rows.forEach(({ kind }, row) => {
    places[row + 1] = places[row]! + (kind === 'head' ? sizes.group : sizes.row)
  })
  return places
}

export function ClaimGrid({ grid, rows, accounts, shown }: ClaimGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const sizes = useGridSizes(scroller, shown.length)
  const places = useMemo(() => placesOf(rows, sizes), [rows, sizes])
  const window = useGridWindow({ scroller, places, columns: shown.length, sizes })
  const { current, onKeyDown, follow } = useGridKeys({
    scroller,
    rows,
    columns: shown.length,
    places,
    sizes,
  })
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [rows])
  const height = places[rows.length] ?? 0
  const width = sizes.head + sizes.column * shown.length
  return (
    <div class="grid-scroll" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid on a table
        role="grid"
        class="claim-grid grid-windowed"
        style={{
          width: `${width}px`,
          '--grid-head': `${sizes.head}px`,
          '--grid-column': `${sizes.column}px`,
          '--grid-row': `${sizes.row}px`,
          '--grid-group': `${sizes.group}px`,
          '--grid-title': `${sizes.title}px`,
        }}
        aria-label={t.claims}
        aria-describedby="grid-help"
        aria-rowcount={rows.length + 1}
        aria-colcount={shown.length + 1}
        onKeyDown={onKeyDown}
        onFocusIn={follow}
      >
        <GridHead accounts={accounts} shown={shown} columns={window.columns} sizes={sizes} />
        <tbody style={{ height: `${height}px` }}>
          {drawn(window.rows, current.row).map((row) => {
            const item = rows[row]
            if (item === undefined) return null
            return (
              <Row
                key={item.kind === 'claim' ? item.claim.id : `head ${item.title}`}
                item={item}
                row={row}
                top={places[row]!}
                grid={grid}
                accounts={accounts}
                shown={shown}
                columns={window.columns}
                tabColumn={row === current.row ? current.column : -1}
                sizes={sizes}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
