/** A watched source with its state, and what can be done with it. */
import type { WatchedSource } from '@parallax/contract'
import { English, Words } from '../../components/Words.js'
import { useAct } from '../../data/use-act.js'
import { formatDate, isWebAddress } from '../../model/format.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { Sure } from '../../shell/Sure.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/sources.js'
import { paceWords } from './pace.js'

function State({ source: { isPaused, failures, every, lastAt, error } }: { source: WatchedSource }) {
  const isFailing = failures > 0
  const word = isPaused
    ? s.paused
    : isFailing
      ? s.failing(failures)
      : every === null && lastAt !== null
        ? s.done
        : s.watched
  return (
    <>
      <span class={`state ${isPaused ? 'state-paused' : isFailing ? 'state-failing' : 'state-well'}`}>
        {word}
      </span>
      {error === null ? null : (
        <p class="source-error">
          <English text={error} />
        </p>
      )}
    </>
  )
}

function Address({ address }: { address: string }) {
  if (!isWebAddress(address)) return <Words text={address} />
  return (
    <a href={address} rel="noreferrer noopener">
      {address}
    </a>
  )
}

function Name({ source: { title, address, outlet, kind, every } }: { source: WatchedSource }) {
  const name = title ?? outlet ?? address
  return (
    <>
      <p class="source-name">{name === address ? <Address address={address} /> : <Words text={name} />}</p>
      <p class="source-about">
        <span>{s.kinds[kind] ?? kind}</span>
        <span>{paceWords(every)}</span>
        {address === name ? null : <Address address={address} />}
      </p>
    </>
  )
}

export function SourceRow({ source }: { source: WatchedSource }) {
  const { may } = useSession()
  const change = useAct('changeSource')
  const remove = useAct('removeSource')
  const { id, isPaused, lastAt, lastNewAt } = source
  const name = source.title ?? source.address
  const params = { source: id }
  const take = async () => {
    if ((await remove.run({ params })) !== undefined) say(s.removed(name))
  }
  const problem = change.problem ?? remove.problem
  return (
    <tr>
      <th scope="row">
        <Name source={source} />
        {problem === null ? null : <ProblemNote problem={problem} />}
      </th>
      <td data-head={s.state}>
        <State source={source} />
      </td>
      <td class="when" data-head={s.lastLook}>
        {lastAt === null ? s.never : formatDate(lastAt)}
      </td>
      <td class="when" data-head={s.lastNew}>
        {lastNewAt === null ? s.never : formatDate(lastNewAt)}
      </td>
      {may('editor') ? (
        <td class="row-acts">
          <button
            type="button"
            class="button button-plain"
            aria-label={`${isPaused ? s.resume : s.pause}: ${name}`}
            disabled={change.isBusy}
            onClick={() => void change.run({ params, body: { isPaused: !isPaused } })}
          >
            {isPaused ? s.resume : s.pause}
          </button>
          <Sure
            text={s.remove}
            of={name}
            ask={s.removeAsk}
            yes={s.remove}
            no={s.keep}
            isBusy={remove.isBusy}
            onYes={() => void take()}
          />
        </td>
      ) : null}
    </tr>
  )
}
