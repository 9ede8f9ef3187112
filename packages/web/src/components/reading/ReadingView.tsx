/** One to three accounts as they were published, with the marks in place. */
import type { Claim } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { claimBlockOf } from '@parallax/core/parts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Visit } from '../../hooks/use-address.js'
import { lineUpColumns, useInStep } from '../../hooks/use-in-step.js'
import { moveInReading } from '../../hooks/use-mark-keys.js'
import { useParts } from '../../hooks/use-part.js'
import { useQuery } from '../../hooks/use-query.js'
import { useReader } from '../../hooks/use-reader.js'
import { ALL_LAYERS, READ, useReadingState } from '../../hooks/use-reading-state.js'
import { type ClaimRow, rankRows, rowsOf } from '../../model/grid.js'
import { isLinedUp, type Told } from '../../model/marks.js'
import { claimsById, type PartKey } from '../../model/source.js'
import { t } from '../../words/comparison.js'
import { PartProblem, PartSection } from '../PartSection.js'
import { Section } from '../Section.js'
import { AccountColumn } from './AccountColumn.js'
import { LinedUp } from './LinedUp.js'
import { ReadingControls } from './ReadingControls.js'

type BlockKey = Extract<PartKey, `claims-${number}`>

/** The claims that are lined up with any of the accounts, as their blocks come. */
function useTold(grid: Grid, rows: readonly ClaimRow[], chosen: readonly string[]) {
  const { source } = useReader()
  const keys = useMemo(() => {
    const places = claimsById(grid)
    const wanted = rows.filter((row) => isLinedUp(grid, row, chosen))
    const blocks = wanted.map(({ claim }) => claimBlockOf(places.get(claim.id)?.row ?? 0) as BlockKey)
    return [...new Set(blocks)]
  }, [grid, rows, chosen])
  const parts = useParts(keys)
  const here = parts.filter(({ state }) => state === 'ready').length
  const failed = keys.filter((_, index) => parts[index]?.state === 'problem')
  const problem = parts.find((part) => part.state === 'problem')?.problem ?? null
  const told = useMemo<Told>(() => {
    const claims = new Map<string, Claim>()
    for (const part of parts)
      if (part.state === 'ready') for (const claim of part.value.claims) claims.set(claim.id, claim)
    return { grid, rows, claims }
  }, [grid, rows, keys, here])
  const retry = () => {
    for (const key of failed) source.retry(key)
  }
  return { told, here, all: keys.length, problem, retry }
}

interface ColumnTabsProps {
  chosen: readonly string[]
  current: number
  onChoose(column: number): void
}

/** Where there is room for one account at a time. */
function ColumnTabs({ chosen, current, onChoose }: ColumnTabsProps) {
  const { lookup } = useReader()
  if (chosen.length < 2) return null
  return (
    <fieldset class="column-tabs">
      <legend class="visually-hidden">{t.columns}</legend>
      {chosen.map((account, column) => (
        <button
          key={account}
          type="button"
          aria-pressed={column === current}
          onClick={() => onChoose(column)}
        >
          {account} · {lookup.nameOf(account)}
        </button>
      ))}
    </fieldset>
  )
}

interface Lined {
  claim: string
  account: string
}

/** The sentence that was chosen last; where one account stands alone, the words of the others open beside it. */
function useLinedUp(root: { current: HTMLElement | null }, chosen: readonly string[]) {
  const { open } = useReader()
  const [lined, setLined] = useState<Lined | null>(null)
  const isAbreast = chosen.length > 1
  useEffect(() => setLined(null), [chosen])
  const choose = useCallback(
    (claim: string, account: string, at: HTMLElement) => {
      if (!isAbreast || root.current === null) {
        open({ kind: 'others', claim, account })
        return
      }
      setLined({ claim, account })
      lineUpColumns(root.current, claim, at)
    },
    [isAbreast, open],
  )
  return { lined, choose }
}

function Reading({ grid, visit }: { grid: Grid; visit: Visit | null }) {
  const { accounts } = useReader().lookup.overview
  const rows = useMemo(() => rankRows(rowsOf(grid, accounts)), [grid, accounts])
  const state = useReadingState(
    useMemo(() => ({ grid, rows }), [grid, rows]),
    accounts,
    visit,
  )
  const { chosen, shown, isInStep } = state
  const { told, here, all, problem, retry } = useTold(grid, rows, chosen)
  const [current, setCurrent] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const { lined, choose } = useLinedUp(root, chosen)
  useInStep(root, isInStep && chosen.length > 1, told)
  const wanted = chosen.indexOf(visit?.address.account ?? '')
  useEffect(() => setCurrent(wanted === -1 ? 0 : wanted), [visit, chosen, wanted])
  const toColumn = (column: number) => {
    setCurrent(column)
    const all = root.current?.querySelectorAll<HTMLElement>('.account-scroll')
    all?.[column]?.focus({ preventScroll: true })
  }
  const classes = ALL_LAYERS.filter((layer) => shown.has(layer)).map((layer) => `show-${layer}`)
  return (
    <>
      <ReadingControls state={state} accounts={accounts} />
      {problem === null ? null : <PartProblem problem={problem} onRetry={retry} />}
      {here === all || problem !== null ? null : <p class="aside marks-coming">{t.marksComing(here, all)}</p>}
      <ColumnTabs chosen={chosen} current={current} onChoose={setCurrent} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the texts inside, which take the focus themselves */}
      <div
        ref={root}
        class={`reading columns-${chosen.length} ${classes.join(' ')}`}
        onKeyDown={(event) => {
          if (root.current !== null && moveInReading(event, root.current, toColumn)) event.preventDefault()
        }}
      >
        {chosen.map((account, column) => (
          <AccountColumn
            key={account}
            account={account}
            told={told}
            visit={visit?.address.account === account ? visit : null}
            linedUp={lined?.claim ?? null}
            isAbreast={chosen.length > 1}
            isCurrent={column === current}
            onChoose={choose}
          />
        ))}
      </div>
      {lined === null ? null : <LinedUp told={told} {...lined} chosen={chosen} />}
    </>
  )
}

export interface ReadingViewProps {
  /** Words to bring into view. */
  visit: Visit | null
}

export function ReadingView({ visit }: ReadingViewProps) {
  const { lookup } = useReader()
  const [read] = useQuery(READ)
  const isAstray = visit !== null && lookup.account(visit.address.account) === undefined
  return (
    <PartSection id="reading" title={t.reading} part="grid" isWanted={visit !== null || read !== ''}>
      {(grid) => (
        <Section id="reading" title={t.reading} lead={t.readingLead}>
          {isAstray ? <p class="limit">{t.noPlace}</p> : null}
          <Reading grid={grid} visit={visit} />
        </Section>
      )}
    </PartSection>
  )
}
