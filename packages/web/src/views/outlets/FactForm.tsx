/** Entering what an outlet is, each fact with where it is written. */
import type { Outlet, OutletFact } from '@parallax/contract'
import { useState } from 'preact/hooks'
import { useAct } from '../../data/use-act.js'
import { TextField } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/outlets.js'

interface Row extends OutletFact {
  id: number
}

const FIELDS = ['about', 'value', 'cite'] as const
let last = 0

function rowOf(fact: OutletFact): Row {
  last += 1
  return { ...fact, id: last }
}

const emptyFact = (): Row => rowOf({ about: '', value: '', cite: '' })

/** Rows that hold nothing are no facts. */
function factsOf(rows: readonly Row[]): OutletFact[] {
  return rows
    .map(({ about, value, cite }) => ({ about: about.trim(), value: value.trim(), cite: cite.trim() }))
    .filter((fact) => FIELDS.some((field) => fact[field] !== ''))
}

interface FactRowProps {
  row: Row
  onChange: (changes: Partial<OutletFact>) => void
  onRemove: () => void
}

function FactRow({ row, onChange, onRemove }: FactRowProps) {
  return (
    <div class="row fact-row">
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={s[field]}
          value={row[field]}
          dir="auto"
          onInput={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
        />
      ))}
      <button type="button" class="button button-plain" onClick={onRemove}>
        {s.removeFact}
      </button>
    </div>
  )
}

export function FactForm({ outlet, onDone }: { outlet: Outlet; onDone: () => void }) {
  const [rows, setRows] = useState<readonly Row[]>(() => [...outlet.facts.map(rowOf), emptyFact()])
  const [hosts, setHosts] = useState(outlet.hosts.join(', '))
  const [isIncomplete, setIncomplete] = useState(false)
  const put = useAct('putOutlet')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const facts = factsOf(rows)
    const isBad = facts.some((fact) => FIELDS.some((field) => fact[field] === ''))
    setIncomplete(isBad)
    if (isBad) return
    const body = { name: outlet.name, hosts: hosts.split(/[\s,]+/u).filter(Boolean), facts }
    if ((await put.run({ params: { outlet: outlet.name }, body })) === undefined) return
    say(s.saved)
    onDone()
  }
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      {rows.map((row) => (
        <FactRow
          key={row.id}
          row={row}
          onChange={(changes) =>
            setRows(rows.map((each) => (each.id === row.id ? { ...each, ...changes } : each)))
          }
          onRemove={() => setRows(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <p>
        <button type="button" class="button" onClick={() => setRows([...rows, emptyFact()])}>
          {s.addFact}
        </button>
      </p>
      <TextField
        label={s.hostsLabel}
        help={s.hostsHelp}
        dir="auto"
        value={hosts}
        onInput={({ currentTarget }) => setHosts(currentTarget.value)}
      />
      {isIncomplete ? (
        <p class="problem" role="alert">
          {s.incomplete}
        </p>
      ) : null}
      {put.problem === null ? null : <ProblemNote problem={put.problem} />}
      <p class="acts">
        <button type="submit" class="button button-strong" disabled={put.isBusy}>
          {s.save1}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {s.cancel}
        </button>
      </p>
    </form>
  )
}
