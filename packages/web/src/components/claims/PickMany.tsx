/** Any number of choices behind one line that says what is chosen; none chosen is any. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { c } from '../../words/choices.js'
import { t } from '../../words/comparison.js'

/** Longer lists can be searched. */
const MOST_PLAIN = 12
/** More are counted on the line. */
const MOST_NAMED = 2

export interface PickManyProps<Value extends string> {
  label: string
  options: readonly (readonly [value: Value, label: string])[]
  chosen: readonly Value[]
  onChange(chosen: Value[]): void
}

/** The list closes when the reader goes elsewhere, or with Escape, which gives the focus back. */
function useClosing() {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (fold.current?.open && target instanceof Node && !fold.current.contains(target))
        fold.current.open = false
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !fold.current?.open) return
    event.stopPropagation()
    fold.current.open = false
    fold.current.querySelector('summary')?.focus()
  }
  return { fold, onKeyDown }
}

function said<Value extends string>({ options, chosen }: PickManyProps<Value>): string {
  if (chosen.length === 0) return t.gridTools.any
  if (chosen.length > MOST_NAMED) return c.chosen(chosen.length, options.length)
  return options.flatMap(([value, label]) => (chosen.includes(value) ? [label] : [])).join(', ')
}

function Options<Value extends string>({ label, options, chosen, onChange }: PickManyProps<Value>) {
  const [words, setWords] = useState('')
  const small = words.trim().toLowerCase()
  const fitting = options.filter(([, text]) => text.toLowerCase().includes(small))
  const toggle = (value: Value) =>
    onChange(options.flatMap(([each]) => (chosen.includes(each) !== (each === value) ? [each] : [])))
  return (
    <fieldset>
      <legend class="visually-hidden">{label}</legend>
      {options.length > MOST_PLAIN ? (
        <input
          type="search"
          aria-label={c.find(label)}
          placeholder={c.find(label)}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      ) : null}
      <div class="pick-options">
        {fitting.map(([value, text]) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{text}</span>
          </label>
        ))}
        {fitting.length === 0 ? <p class="aside">{c.noneFound}</p> : null}
      </div>
      <button type="button" class="more" disabled={chosen.length === 0} onClick={() => onChange([])}>
        {c.anyOfThem}
      </button>
    </fieldset>
  )
}

export function PickMany<Value extends string>(props: PickManyProps<Value>) {
  const { fold, onKeyDown } = useClosing()
  return (
    <div class="grid-choice grid-pick">
      <span aria-hidden="true">{props.label}</span>
      <details ref={fold} onKeyDown={onKeyDown}>
        <summary>
          <span class="visually-hidden">{props.label}: </span>
          {said(props)}
        </summary>
        <Options {...props} />
      </details>
    </div>
  )
}
