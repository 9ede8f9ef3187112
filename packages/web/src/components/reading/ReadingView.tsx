/** One to three accounts as they were published, with the marks in place. */
import type { Account, Comparison } from '@parallax/contract'
import { useEffect, useState } from 'preact/hooks'
import type { Visit } from '../../hooks/use-address.js'
import type { Layer } from '../../model/marks.js'
import { STATEMENT_LAYERS, WORD_LAYERS } from '../../model/marks.js'
import { layers, t } from '../../strings.js'
import { Section } from '../Section.js'
import { AccountColumn } from './AccountColumn.js'

/** Accounts side by side; a fourth column would be too narrow to read. */
const MOST_ABREAST = 3
const ALL_LAYERS: readonly Layer[] = [...STATEMENT_LAYERS, ...WORD_LAYERS]
/** Switched on at first: what the comparison is about. The rest is one click away, so that the text stays calm. */
const FIRST_LAYERS: readonly Layer[] = ['differs', 'agrees', 'figure', 'attribution']

interface PickerProps {
  accounts: readonly Account[]
  chosen: readonly string[]
  onChoose(slot: number, account: string): void
}

function AccountPicker({ accounts, chosen, onChoose }: PickerProps) {
  const slots = Array.from({ length: Math.min(MOST_ABREAST, accounts.length) }, (_, slot) => slot)
  return (
    <div class="account-picker">
      {slots.map((slot) =>
        slot > chosen.length ? null : (
          <label key={slot}>
            <span>{slot === 0 ? t.readAccount : t.abreast}</span>
            <select
              value={chosen[slot] ?? ''}
              onChange={(event) => onChoose(slot, event.currentTarget.value)}
            >
              {slot === 0 ? null : <option value="">{t.nobody}</option>}
              {accounts.map(({ id, outlet }) => (
                <option key={id} value={id}>
                  {`${id} · ${outlet}`}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
    </div>
  )
}

interface LayerSwitchProps {
  shown: ReadonlySet<Layer>
  onToggle(layer: Layer): void
}

function LayerSwitches({ shown, onToggle }: LayerSwitchProps) {
  return (
    <fieldset class="layer-switches">
      <legend class="visually-hidden">{t.marks}</legend>
      {ALL_LAYERS.map((layer) => (
        <label key={layer}>
          <input type="checkbox" checked={shown.has(layer)} onChange={() => onToggle(layer)} />
          <span class={`sample layer-${layer}`}>{layers[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function replaced(chosen: readonly string[], slot: number, account: string): string[] {
  const next = [...chosen]
  if (account === '') next.splice(slot, 1)
  else next[slot] = account
  return [...new Set(next)]
}

/** The first account to read: the one with the most words lined up with others, the earlier among equals. */
function fullest({ accounts, claims }: Comparison): string[] {
  const counts = new Map(accounts.map(({ id }) => [id, 0]))
  for (const { account, statements } of claims.flatMap(({ cells }) => cells)) {
    counts.set(account, (counts.get(account) ?? 0) + statements.length)
  }
  const most = Math.max(...counts.values())
  return accounts
    .filter(({ id }) => counts.get(id) === most)
    .slice(0, 1)
    .map(({ id }) => id)
}

function useChosen(comparison: Comparison, visit: Visit | null) {
  const { accounts } = comparison
  const [chosen, setChosen] = useState<string[]>(() => fullest(comparison))
  const wanted = visit?.address.account
  useEffect(() => {
    if (wanted === undefined || !accounts.some(({ id }) => id === wanted)) return
    setChosen((last) => (last.includes(wanted) ? last : replaced(last, 0, wanted)))
  }, [visit, wanted, accounts])
  return [chosen, setChosen] as const
}

export interface ReadingViewProps {
  comparison: Comparison
  /** Words to bring into view. */
  visit: Visit | null
}

export function ReadingView({ comparison, visit }: ReadingViewProps) {
  const { accounts } = comparison
  const [chosen, setChosen] = useChosen(comparison, visit)
  const [shown, setShown] = useState<ReadonlySet<Layer>>(() => new Set(FIRST_LAYERS))
  const toggle = (layer: Layer) => {
    setShown((last) => new Set(ALL_LAYERS.filter((name) => last.has(name) !== (name === layer))))
  }
  const classes = ALL_LAYERS.filter((layer) => shown.has(layer)).map((layer) => `show-${layer}`)
  return (
    <Section id="reading" title={t.reading} lead={t.readingLead}>
      <div class="reading-controls">
        <AccountPicker
          accounts={accounts}
          chosen={chosen}
          onChoose={(slot, account) => setChosen((last) => replaced(last, slot, account))}
        />
        <LayerSwitches shown={shown} onToggle={toggle} />
      </div>
      <div class={`reading columns-${chosen.length} ${classes.join(' ')}`}>
        {chosen.map((account) => (
          <AccountColumn
            key={account}
            account={account}
            comparison={comparison}
            visit={visit?.address.account === account ? visit : null}
          />
        ))}
      </div>
    </Section>
  )
}
