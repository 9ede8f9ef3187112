/** A text in which words are selected, with the mouse or the keyboard. */
import type { Span } from '@parallax/contract'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Field } from '../../shell/Field.js'
import { r } from '../../words/review.js'

export interface SelectableProps {
  label: string
  /** A stretch of an article, and where it begins in it. */
  text: string
  offset: number
  /** What is selected at first; nothing where it is null. */
  first: Span | null
  onSelect(span: Span): void
}

/**
 * A field that takes no other words: browsers let those in it be selected by keys and by mouse alike. One that is only read has no place
 * from which the keys could begin.
 */
export function Selectable({ label, text, offset, first, onSelect }: SelectableProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Before a key can be pressed: what is selected is what the keys change.
  useLayoutEffect(() => {
    field.current?.focus()
    const { start, end } = first ?? { start: offset, end: offset }
    field.current?.setSelectionRange(start - offset, end - offset)
  }, [first?.start, first?.end, offset])
  const follow = () => {
    if (field.current === null) return
    const { selectionStart, selectionEnd } = field.current
    onSelect({ start: offset + selectionStart, end: offset + selectionEnd })
  }
  return (
    <Field label={label} help={r.boundsHelp}>
      {(ids) => (
        <textarea
          {...ids}
          ref={field}
          class="bounds-text"
          dir="auto"
          aria-readonly="true"
          inputMode="none"
          onBeforeInput={(event) => event.preventDefault()}
          rows={5}
          value={text}
          onSelect={follow}
          onKeyUp={follow}
          onPointerUp={follow}
        />
      )}
    </Field>
  )
}
