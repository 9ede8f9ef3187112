/** Naming a source: a look at it first, then it is watched. */
import type { NewSource, SourceTrial } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { English, Words } from '../../components/Words.js'
import { useAct } from '../../data/use-act.js'
import { isWebAddress } from '../../model/format.js'
import { Field, TextField, typed } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/sources.js'
import { everyWords } from './pace.js'

/** Seconds. */
const PACES = [300, 900, 1_800, 3_600, 21_600, 86_400]
const ENTRIES_SHOWN = 8

function sourceOf(form: HTMLFormElement): NewSource {
  const data = new FormData(form)
  const [outlet, every] = [typed(data, 'outlet'), Number(typed(data, 'every'))]
  return {
    address: typed(data, 'address'),
    outlet: outlet === '' ? null : outlet,
    every: every > 0 ? every : null,
  }
}

function Trial({ trial }: { trial: SourceTrial }) {
  const rest = trial.count - Math.min(trial.entries.length, ENTRIES_SHOWN)
  return (
    <div class="trial" role="status">
      <p>
        {trial.title === null ? null : (
          <>
            <strong>
              <Words text={trial.title} />
            </strong>
            {'. '}
          </>
        )}
        {s.found(s.kinds[trial.kind] ?? trial.kind, trial.count)}
      </p>
      {trial.said.map((line) => (
        <p key={line} class="field-help">
          <English text={line} />
        </p>
      ))}
      <ul>
        {trial.entries.slice(0, ENTRIES_SHOWN).map(({ title, address }, index) => (
          <li key={index}>
            {isWebAddress(address) ? (
              <a href={address} rel="noreferrer noopener">
                <Words text={title ?? address} />
              </a>
            ) : (
              <Words text={title ?? address ?? s.untitled} />
            )}
          </li>
        ))}
        {rest > 0 ? <li class="aside">{s.more(rest)}</li> : null}
      </ul>
    </div>
  )
}

export function WatchForm({ onAdded }: { onAdded: () => void }) {
  const look = useAct('trySource')
  const add = useAct('addSource')
  const [trial, setTrial] = useState<SourceTrial | null>(null)
  const problem = add.problem ?? look.problem
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const body = sourceOf(event.currentTarget as HTMLFormElement)
    const isLook = (event.submitter as HTMLButtonElement | null)?.value === 'look'
    look.dismiss()
    add.dismiss()
    if (isLook) setTrial((await look.run({ body })) ?? null)
    else {
      const source = await add.run({ body })
      if (source === undefined) return
      say(s.added(source.title ?? source.address))
      onAdded()
    }
  }
  return (
    <form class="watch-form stack" onSubmit={(event) => void submit(event)} onInput={() => setTrial(null)}>
      <TextField
        label={s.address}
        name="address"
        dir="auto"
        required
        autocapitalize="none"
        spellcheck={false}
        placeholder="https://example.org/feed.xml"
      />
      <div class="row">
        <TextField label={s.outlet} help={s.outletHelp} name="outlet" dir="auto" />
        <Field label={s.every}>
          {(ids) => (
            <select {...ids} name="every">
              <option value="">{s.usual}</option>
              {PACES.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {everyWords(seconds)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="acts">
        <button type="submit" class="button" value="look" disabled={look.isBusy}>
          {s.look}
        </button>
        <button type="submit" class="button button-strong" value="watch" disabled={add.isBusy}>
          {s.watch}
        </button>
      </p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      {trial === null ? null : <Trial trial={trial} />}
    </form>
  )
}
