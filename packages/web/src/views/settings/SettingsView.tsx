/** How the stream behaves, in plain words. */
import type { Settings } from '@parallax/contract'
import { useState } from 'preact/hooks'
import { useAct } from '../../data/use-act.js'
import { useCall } from '../../data/use-call.js'
import { Answered } from '../../shell/Answered.js'
import { Field } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/settings.js'
import { changesOf, FIELD_KINDS, FIELD_NAMES, type FieldName, typedForm } from './fields.js'
import './settings.css'

type Typed = Readonly<Record<FieldName, string>>

interface SettingFieldProps {
  name: FieldName
  value: string
  isReadOnly: boolean
  onChange: (value: string) => void
}

function SettingField({ name, value, isReadOnly, onChange }: SettingFieldProps) {
  const kind = FIELD_KINDS[name]
  const { label, help } = s[name]
  if (kind === 'switch')
    return (
      <p class="field">
        <label class="check">
          <input
            type="checkbox"
            checked={value === 'on'}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? 'on' : '')}
          />
          {label}
        </label>
        <span class="field-help">{help}</span>
      </p>
    )
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <input
          {...ids}
          class={`setting-${kind}`}
          inputMode={kind === 'number' ? 'decimal' : kind === 'whole' ? 'numeric' : undefined}
          dir="auto"
          value={value}
          readOnly={isReadOnly}
          spellcheck={false}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

function formOf(settings: Settings): Typed {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, typedForm(name, settings)])) as Record<
    FieldName,
    string
  >
}

function SettingsForm({ settings }: { settings: Settings }) {
  const isReadOnly = !useSession().may('admin')
  const [typed, setTyped] = useState<Typed>(() => formOf(settings))
  const [faults, setFaults] = useState<readonly string[]>([])
  const change = useAct('changeSettings')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const changes = changesOf(typed, settings)
    setFaults(changes.faults)
    if (changes.faults.length > 0) return
    if (Object.keys(changes.changed).length === 0) return say(s.unchanged)
    const saved = await change.run({ body: changes.changed })
    if (saved === undefined) return
    setTyped(formOf(saved))
    say(s.saved)
  }
  return (
    <form class="stack settings-form" onSubmit={(event) => void submit(event)}>
      {isReadOnly ? <p class="aside">{s.readOnly}</p> : null}
      {FIELD_NAMES.map((name) => (
        <SettingField
          key={name}
          name={name}
          value={typed[name]}
          isReadOnly={isReadOnly}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      {faults.length === 0 ? null : (
        <ul class="problem" role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {change.problem === null ? null : <ProblemNote problem={change.problem} />}
      {isReadOnly ? null : (
        <p class="acts">
          <button type="submit" class="button button-strong" disabled={change.isBusy}>
            {s.save}
          </button>
          <button type="button" class="button" onClick={() => setTyped(formOf(settings))}>
            {s.theRest}
          </button>
        </p>
      )}
    </form>
  )
}

export function SettingsView() {
  const call = useCall('getSettings')
  return (
    <>
      <ViewHead title={s.title} lead={s.lead} />
      <Answered call={call}>{(settings) => <SettingsForm settings={settings} />}</Answered>
    </>
  )
}
