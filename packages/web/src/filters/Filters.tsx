/** Filters over a list. Each stands in the address, so that a filtered list can be sent on and gone back to. */
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { useCall } from '../data/use-call.js'
import { offeredLanguages } from '../model/language-names.js'
import { useQuery } from '../router/router.js'
import { s } from '../words/filters.js'
import { useTyped } from './use-typed.js'
import { outletMeant } from './why-none.js'

interface TextFilterProps {
  name: string
  label: string
  type?: 'text' | 'date' | 'number'
  list?: string | undefined
  /** What is meant by what was typed; itself where it is left out. */
  read?: (typed: string) => string
}

/** Takes effect when the field is left or Enter is pressed, not at each letter. */
export function TextFilter({ name, label, type = 'text', list, read = (typed) => typed }: TextFilterProps) {
  const [query, change] = useQuery()
  const [said, setSaid] = useTyped(query.get(name) ?? '')
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        step={type === 'number' ? 'any' : undefined}
        list={list}
        value={said}
        onInput={({ currentTarget }) => setSaid(currentTarget.value)}
        onChange={({ currentTarget }) => {
          const meant = read(currentTarget.value.trim())
          setSaid(meant)
          change({ [name]: meant })
        }}
      />
    </p>
  )
}

interface ChoiceFilterProps {
  name: string
  label: string
  options: readonly { value: string; text: string }[]
}

export function ChoiceFilter({ name, label, options }: ChoiceFilterProps) {
  const [query, change] = useQuery()
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={query.get(name) ?? ''}
        onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
      >
        <option value="">{s.any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

export function OutletFilter() {
  const id = useId()
  const { value } = useCall('listOutlets')
  const names = value?.outlets.map(({ name }) => name) ?? []
  return (
    <>
      <TextFilter name="outlet" label={s.outlet} list={id} read={(typed) => outletMeant(typed, names)} />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

export function LanguageFilter() {
  const [query] = useQuery()
  const options = offeredLanguages(query.get('language')).map(({ code, name }) => ({
    value: code,
    text: name,
  }))
  return <ChoiceFilter name="language" label={s.language} options={options} />
}

/** The labels say which days are meant, where that is not plain. */
export function DayFilters({ from = s.from, to = s.to }: { from?: string; to?: string }) {
  return (
    <>
      <TextFilter name="from" label={from} type="date" />
      <TextFilter name="to" label={to} type="date" />
    </>
  )
}

export interface FiltersProps {
  /** Parameters of the address that these filters set. */
  names: readonly string[]
  children: ComponentChildren
}

/** Folded at first where none is set; what stands in them is asked for once they are open. */
export function Filters({ names, children }: FiltersProps) {
  const [query, change] = useQuery()
  const active = names.filter((name) => (query.get(name) ?? '') !== '')
  const [isOpen, setOpen] = useState(active.length > 0)
  return (
    <details class="filters-fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {s.filters}
        {active.length === 0 ? null : <span class="count"> {s.active(active.length)}</span>}
      </summary>
      <div class="filter-line">
        {isOpen ? children : null}
        {active.length === 0 ? null : (
          <button
            type="button"
            class="button button-plain"
            onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}
          >
            {s.clear}
          </button>
        )}
      </div>
    </details>
  )
}
