/** How the reader has set the reading view, in the address of the page. */
import type { Account } from '@parallax/contract'
import { useCallback, useEffect, useMemo } from 'preact/hooks'
import { type Layer, STATEMENT_LAYERS, type Told, WORD_LAYERS } from '../model/marks.js'
import type { Visit } from './use-address.js'
import { readQuery, useQuery, writeQuery } from './use-query.js'

/** Accounts side by side; a fourth column would be too narrow to read. */
export const MOST_ABREAST = 3
export const ALL_LAYERS: readonly Layer[] = [...STATEMENT_LAYERS, ...WORD_LAYERS]
/** Switched on at first: what the comparison is about. The rest is one click away, so that the text stays calm. */
const FIRST_LAYERS: readonly Layer[] = ['differs', 'agrees', 'missing', 'quoted', 'attribution', 'figure']
/** In the address where every mark is switched off. */
const NO_MARKS = 'none'
const OFF = 'off'

/** Names the accounts that are read in the address of the page. */
export const READ = 'read'
const MARKS = 'marks'
const STEP = 'step'

/** The accounts that are named and here, each once. */
export function namedIn(value: string, accounts: readonly Account[]): string[] {
  const named = value.split(',').filter((id) => accounts.some((account) => account.id === id))
  return [...new Set(named)].slice(0, MOST_ABREAST)
}

/** The first account to read: the one with the most claims, the earlier among equals. */
export function fullest({ grid, rows }: Pick<Told, 'grid' | 'rows'>): string[] {
  const without = new Set(
    grid.positions.flatMap((position, code) =>
      position === 'silent' || position === 'not-yet' || position === 'unknown' ? [code.toString(36)] : [],
    ),
  )
  const counts = grid.accounts.map(
    (_, column) => rows.filter(({ claim }) => !without.has(claim.cells[column] ?? '')).length,
  )
  const most = grid.accounts[counts.indexOf(Math.max(...counts))]
  return most === undefined ? [] : [most]
}

/** The accounts with another one at a place; an empty one leaves its place. */
export function replaced(chosen: readonly string[], slot: number, account: string): string[] {
  const next = [...chosen]
  if (account === '') next.splice(slot, 1)
  else next[slot] = account
  return [...new Set(next)].slice(0, MOST_ABREAST)
}

function layersIn(value: string): ReadonlySet<Layer> {
  if (value === '') return new Set(FIRST_LAYERS)
  return new Set(ALL_LAYERS.filter((layer) => value.split(',').includes(layer)))
}

export interface ReadingState {
  /** From one to {@link MOST_ABREAST}, in the order of the columns. */
  chosen: readonly string[]
  choose(slot: number, account: string): void
  shown: ReadonlySet<Layer>
  toggle(layer: Layer): void
  isInStep: boolean
  setInStep(isInStep: boolean): void
}

/** Words to be shown bring their account with them. */
export function useReadingState(
  told: Pick<Told, 'grid' | 'rows'>,
  accounts: readonly Account[],
  visit: Visit | null,
): ReadingState {
  const [read] = useQuery(READ)
  const [marks] = useQuery(MARKS)
  const [step, setStep] = useQuery(STEP)
  const first = useMemo(() => fullest(told), [told.grid, told.rows])
  const chosen = useMemo(() => {
    const named = namedIn(read, accounts)
    return named.length === 0 ? first : named
  }, [read, accounts, first])
  const shown = useMemo(() => layersIn(marks), [marks])
  const wanted = visit?.address.account
  useEffect(() => {
    if (wanted === undefined || !accounts.some(({ id }) => id === wanted)) return
    const named = namedIn(readQuery(READ), accounts)
    if (!named.includes(wanted)) writeQuery({ [READ]: replaced(named, 0, wanted).join(',') })
  }, [visit, wanted, accounts])
  const choose = useCallback(
    (slot: number, account: string) => writeQuery({ [READ]: replaced(chosen, slot, account).join(',') }),
    [chosen],
  )
  const toggle = useCallback(
    (layer: Layer) => {
      const next = ALL_LAYERS.filter((name) => shown.has(name) !== (name === layer))
      const isFirst = next.length === FIRST_LAYERS.length && next.every((name) => FIRST_LAYERS.includes(name))
      writeQuery({ [MARKS]: isFirst ? '' : next.join(',') || NO_MARKS })
    },
    [shown],
  )
  const setInStep = useCallback((isInStep: boolean) => setStep(isInStep ? '' : OFF), [setStep])
  return { chosen, choose, shown, toggle, isInStep: step !== OFF, setInStep }
}
