/** What the reader chooses above the texts: the accounts, the kinds of marks, whether columns scroll in step, and paper. */
import type { Account } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { ALL_LAYERS, MOST_ABREAST, type ReadingState } from '../../hooks/use-reading-state.js'
import { layers, t } from '../../words/comparison.js'

type PickerProps = Pick<ReadingState, 'chosen' | 'choose'> & { accounts: readonly Account[] }

function AccountPicker({ accounts, chosen, choose }: PickerProps) {
  const { nameOf } = useReader().lookup
  const slots = Array.from({ length: Math.min(MOST_ABREAST, accounts.length) }, (_, slot) => slot)
  return (
    <div class="account-picker">
      {slots.map((slot) =>
        slot > chosen.length ? null : (
          <label key={slot}>
            <span>{slot === 0 ? t.readAccount : t.abreast}</span>
            <select value={chosen[slot] ?? ''} onChange={(event) => choose(slot, event.currentTarget.value)}>
              {slot === 0 ? null : <option value="">{t.nobody}</option>}
              {accounts.map(({ id }) => (
                <option key={id} value={id}>
                  {`${id} · ${nameOf(id)}`}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
    </div>
  )
}

/** On paper it stands as the key to the marks. */
function LayerSwitches({ shown, toggle }: Pick<ReadingState, 'shown' | 'toggle'>) {
  return (
    <fieldset class="layer-switches">
      <legend class="visually-hidden">{t.marks}</legend>
      {ALL_LAYERS.map((layer) => (
        <label key={layer} class={shown.has(layer) ? '' : 'is-off'}>
          <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} />
          <span class={`sample layer-${layer}`}>{layers[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Prints the reading view alone; the page is as before once the paper is laid out. */
function printReading() {
  const { dataset } = document.documentElement
  dataset.print = 'reading'
  addEventListener('afterprint', () => delete dataset.print, { once: true })
  print()
}

export function ReadingControls({ state, accounts }: { state: ReadingState; accounts: readonly Account[] }) {
  return (
    <div class="reading-controls">
      <AccountPicker accounts={accounts} chosen={state.chosen} choose={state.choose} />
      <LayerSwitches shown={state.shown} toggle={state.toggle} />
      <p class="reading-acts">
        {state.chosen.length < 2 ? null : (
          <label class="in-step">
            <input
              type="checkbox"
              checked={state.isInStep}
              onChange={(event) => state.setInStep(event.currentTarget.checked)}
            />
            {t.inStep}
          </label>
        )}
        <button type="button" class="more" onClick={printReading}>
          {t.printAccount}
        </button>
      </p>
      <p class="aside reading-keys">{t.readingKeys}</p>
    </div>
  )
}
