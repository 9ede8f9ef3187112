/** A labelled field of a form, with a line of help. */
import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

export interface FieldProps {
  label: string
  help?: string | undefined
  /** Gets the id of the field and that of its help, where there is one. */
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren
}

export function Field({ label, help, children }: FieldProps) {
  const id = useId()
  const helpId = help === undefined ? undefined : `${id}-help`
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': helpId })}
      {help === undefined ? null : (
        <span class="field-help" id={helpId}>
          {help}
        </span>
      )}
    </p>
  )
}

export type TextFieldProps = Omit<FieldProps, 'children'> & JSX.InputHTMLAttributes<HTMLInputElement>

export function TextField({ label, help, ...input }: TextFieldProps) {
  return (
    <Field label={label} help={help}>
      {(ids) => <input {...ids} {...input} />}
    </Field>
  )
}

/** What was typed into the named field of a form, space around it and all: passwords keep it. */
export function typedExactly(form: FormData, name: string): string {
  const said = form.get(name)
  return typeof said === 'string' ? said : ''
}

/** What was typed into the named field of a form, without space around it. */
export function typed(form: FormData, name: string): string {
  return typedExactly(form, name).trim()
}
