/** The claims: filter, grid, legend, and on paper the words behind the grid. */
import type { Account, CellPosition, Claim, Conflict } from '@parallax/contract'
import { useMemo, useState } from 'preact/hooks'
import { usePrinting } from '../../hooks/use-printing.js'
import { type ClaimFilter, countGroups, type GroupedClaim, orderClaims } from '../../model/claims.js'
import { filters, positionMeanings, positions, t } from '../../strings.js'
import { PositionMark } from '../PositionMark.js'
import { Empty, Section } from '../Section.js'
import { ClaimGrid } from './ClaimGrid.js'
import { ClaimWords } from './ClaimWords.js'

/** Cells drawn at once; the rest comes on demand, so that a large story opens and is filtered within a second. */
const FIRST_CELLS = 600
const LEAST_ROWS = 25

const FILTERS: readonly ClaimFilter[] = ['all', 'disputed', 'shared', 'only']

interface FilterBarProps {
  filter: ClaimFilter
  counts: Record<ClaimFilter, number>
  onChange(filter: ClaimFilter): void
}

function FilterBar({ filter, counts, onChange }: FilterBarProps) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t.claims}</legend>
      {FILTERS.map((name) => (
        <label key={name}>
          <input type="radio" name="claims" checked={filter === name} onChange={() => onChange(name)} />
          <span>
            {filters[name]} <span class="count">{counts[name]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

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

function positionsIn(claims: readonly Claim[]): CellPosition[] {
  const used = new Set(claims.flatMap(({ cells }) => cells.map(({ position }) => position)))
  return (Object.keys(positions) as CellPosition[]).filter((position) => used.has(position))
}

export interface ClaimSectionProps {
  claims: readonly Claim[]
  conflicts: readonly Conflict[]
  accounts: readonly Account[]
}

function GridWithFilter({ ordered, accounts }: { ordered: GroupedClaim[]; accounts: readonly Account[] }) {
  const [filter, setFilter] = useState<ClaimFilter>('all')
  const firstRows = Math.max(LEAST_ROWS, Math.floor(FIRST_CELLS / accounts.length))
  const [isWhole, setWhole] = useState(ordered.length <= firstRows)
  const printing = usePrinting()
  const counts = useMemo(() => countGroups(ordered), [ordered])
  const wanted = printing || filter === 'all' ? ordered : ordered.filter(({ group }) => group === filter)
  const shown = isWhole || printing ? wanted : wanted.slice(0, firstRows)
  return (
    <>
      <FilterBar filter={filter} counts={counts} onChange={setFilter} />
      {shown.length === 0 ? <Empty>{t.noneHere}</Empty> : <ClaimGrid claims={shown} accounts={accounts} />}
      {shown.length < wanted.length ? (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t.showAll(wanted.length)}
        </button>
      ) : null}
      {printing ? <ClaimWords claims={shown.map(({ claim }) => claim)} /> : null}
    </>
  )
}

export function ClaimSection({ claims, conflicts, accounts }: ClaimSectionProps) {
  const ordered = useMemo(() => orderClaims(claims, conflicts), [claims, conflicts])
  const used = useMemo(() => positionsIn(claims), [claims])
  return (
    <Section id="claims" title={t.claims} count={claims.length} lead={t.claimsLead}>
      {claims.length === 0 ? (
        <Empty>{t.noClaims}</Empty>
      ) : (
        <>
          <GridWithFilter ordered={ordered} accounts={accounts} />
          <p class="grid-help" id="grid-help">
            {t.gridHelp}
          </p>
          <Legend used={used} />
        </>
      )}
    </Section>
  )
}
