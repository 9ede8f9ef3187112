/** Feeds right where things are added: the address of a site, what was found behind it, a choice, and what becomes of its first entries. */
import type { AddedSource, FoundSource, Problem, SourceTrial } from '@parallax/contract/api'
import { useId, useState } from 'preact/hooks'
import { Words } from '../../components/Words.js'
import { problemOf } from '../../data/problem.js'
import { act, useAct } from '../../data/use-act.js'
import { TextField, typed } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { s } from '../../words/add.js'
import { FirstEntries } from './FirstEntries.js'

interface FoundProps {
  found: FoundSource
  isChosen: boolean
  onToggle(): void
}

function Found({ found, isChosen, onToggle }: FoundProps) {
  const { kind, address, title, entries, count, why, isWatched } = found
  const id = useId()
  return (
    <li class="found">
      <label class="check">
        <input
          type="checkbox"
          checked={isChosen && !isWatched}
          disabled={isWatched}
          aria-describedby={id}
          onChange={onToggle}
        />
        <Words text={title ?? address} />
      </label>
      <p class="field-help" id={id}>
        {s.kinds[kind] ?? kind}
        {count === 0 ? null : `, ${s.entries(count)}`}
        {isWatched ? `, ${s.watchedAlready}` : null}
        {title === null ? null : (
          <>
            {' · '}
            <Words text={address} />
          </>
        )}
        <br />
        {why}
      </p>
      {entries.length === 0 ? null : (
        <ul class="found-entries">
          {entries.map((entry, index) => (
            <li key={index}>
              <Words text={entry.title ?? entry.address ?? s.untitled} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What is likeliest meant: the first that is not watched; feeds of comments stand last. */
function firstChoice({ found }: SourceTrial): string[] {
  const first = found.find(({ isWatched }) => !isWatched)
  return first === undefined ? [] : [first.address]
}

interface ChoiceProps {
  trial: SourceTrial
  onAdded(added: readonly AddedSource[]): void
}

function Choice({ trial, onAdded }: ChoiceProps) {
  const [chosen, setChosen] = useState<readonly string[]>(() => firstChoice(trial))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const toggle = (address: string) =>
    setChosen((last) =>
      last.includes(address) ? last.filter((each) => each !== address) : [...last, address],
    )
  /** One after the other, since each is looked at; those that were taken before one failed are watched. */
  const watch = async () => {
    setBusy(true)
    setProblem(null)
    const added: AddedSource[] = []
    try {
      for (const address of chosen) added.push(await act('addSource', { body: { address } }))
      setChosen([])
    } catch (error) {
      setChosen(chosen.slice(added.length))
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
      onAdded(added)
    }
  }
  return (
    <div class="feed-choice">
      <p role="status">{s.behind(trial.found.length)}</p>
      <ul>
        {trial.found.map((found) => (
          <Found
            key={found.address}
            found={found}
            isChosen={chosen.includes(found.address)}
            onToggle={() => toggle(found.address)}
          />
        ))}
      </ul>
      <button
        type="button"
        class="button button-strong"
        disabled={isBusy || chosen.length === 0}
        onClick={() => void watch()}
      >
        {chosen.length === 0 ? s.chooseFirst : s.watch(chosen.length)}
      </button>
      {problem === null ? null : <ProblemNote problem={problem} />}
    </div>
  )
}

export function FeedChoice() {
  const look = useAct('trySource')
  const [trial, setTrial] = useState<SourceTrial | null>(null)
  const [added, setAdded] = useState<readonly AddedSource[]>([])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const address = typed(new FormData(event.currentTarget as HTMLFormElement), 'site')
    setTrial(null)
    if (address !== '') setTrial((await look.run({ body: { address } })) ?? null)
  }
  const take = (more: readonly AddedSource[]) => {
    setAdded((all) => [...more, ...all.filter(({ id }) => !more.some((each) => each.id === id))])
    const ids = new Set(more.map(({ address }) => address))
    setTrial((last) => {
      const rest = last?.found.filter(({ address }) => !ids.has(address)) ?? []
      return last === null || rest.length === 0 ? null : { ...last, found: rest }
    })
  }
  return (
    <section class="feeds">
      <h2>{s.feeds}</h2>
      <p class="field-help">{s.feedsHelp}</p>
      <form class="feed-form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={s.site}
          help={s.siteHelp}
          name="site"
          required
          autocapitalize="none"
          spellcheck={false}
          placeholder="https://example.org"
        />
        <p class="acts">
          <button type="submit" class="button" disabled={look.isBusy}>
            {look.isBusy ? s.looking : s.look}
          </button>{' '}
          <a href="/sources">{s.toSources}</a>
        </p>
      </form>
      {look.problem === null ? null : <ProblemNote problem={look.problem} />}
      {trial === null ? null : <Choice key={trial.found[0]?.address} trial={trial} onAdded={take} />}
      {added.length === 0 ? null : <FirstEntries added={added} />}
    </section>
  )
}
