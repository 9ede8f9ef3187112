/** What the grid shows and in which order: filters, search, sorting and grouping. */

import type { Account, CellPosition } from '@parallax/contract'
import { useEffect, useRef } from 'preact/hooks'
import type { ClaimFilter } from '../../model/claims.js'
import { GRID_GROUPS, GRID_SORTS, type GridGrouping, type GridSort, type GridView } from '../../model/grid.js'
import { JUDGED, type JudgedFilter } from '../../model/judged-cells.js'
import { filters, gridGroups, gridSorts, positions, t } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { useDesk } from '../review/context.js'
import { PickMany } from './PickMany.js'

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

/** Whoever is still typing is not kept waiting for thousands of claims to be filtered. */
const STILL_MS = 150

function Search({ words, onChange }: { words: string; onChange(words: string): void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <label class="grid-choice grid-search">
      <span>{t.gridTools.words}</span>
      <input
        type="search"
        value={words}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current)
          timer.current = setTimeout(() => onChange(value), STILL_MS)
        }}
      />
    </label>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly (readonly [value: Value, label: string])[]
  onChange(value: Value): void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label class="grid-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

export interface GridToolsProps {
  view: GridView
  counts: Record<ClaimFilter, number>
  accounts: readonly Account[]
  used: readonly CellPosition[]
  onChange(changes: Partial<GridView>): void
}

export function GridTools({ view, counts, accounts, used, onChange }: GridToolsProps) {
  const isJudging = useDesk() !== null
  const groupings = GRID_GROUPS.filter((name) => name !== 'position' || view.accounts.length === 1)
  return (
    <div class="grid-tools">
      <FilterBar filter={view.show} counts={counts} onChange={(show) => onChange({ show })} />
      <Search words={view.words} onChange={(words) => onChange({ words })} />
      <div class="grid-choices">
        <Choice<GridSort>
          label={t.gridTools.sort}
          value={view.sort}
          options={GRID_SORTS.map((name) => [name, gridSorts[name]])}
          onChange={(sort) => onChange({ sort })}
        />
        <Choice<GridGrouping>
          label={t.gridTools.group}
          value={view.grouping}
          options={groupings.map((name) => [name, gridGroups[name]])}
          onChange={(grouping) => onChange({ grouping })}
        />
        <PickMany
          label={t.gridTools.account}
          options={accounts.map(({ id, outlet }) => [id, `${id} · ${outlet}`] as const)}
          chosen={view.accounts}
          onChange={(chosen) => onChange({ accounts: chosen })}
        />
        <PickMany<CellPosition>
          label={t.gridTools.position}
          options={used.map((name) => [name, positions[name]] as const)}
          chosen={view.positions}
          onChange={(chosen) => onChange({ positions: chosen })}
        />
        {isJudging ? (
          <Choice<JudgedFilter>
            label={r.cells.label}
            value={view.judged}
            options={[['', t.gridTools.any], ...JUDGED.map((name) => [name, r.cells.filters[name]] as const)]}
            onChange={(judged) => onChange({ judged })}
          />
        ) : null}
      </div>
    </div>
  )
}
