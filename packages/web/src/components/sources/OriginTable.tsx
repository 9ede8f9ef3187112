/** Origins by accounts: one line for each origin, one dot for each account that rests on it. */
import type { Account, Origin } from '@parallax/contract'
import { useMemo } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { useReader } from '../../hooks/use-reader.js'
import { loneOrigins, sharedOrigins } from '../../model/origins.js'
import { originKinds, t } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { More } from '../More.js'
import { Judge } from '../review/Judge.js'
import { Empty } from '../Section.js'
import { Outlet, Siglum } from '../Siglum.js'
import { Words } from '../Words.js'

/** Origins shown at first: those on which most accounts rest. */
const FIRST_ORIGINS = 15

function JudgeOrigin({ origin: { id, name, kind, evidence } }: { origin: Origin }) {
  const [first] = evidence
  if (first === undefined) return null
  const says = r.originSays(name, originKinds[kind])
  return <Judge target={{ kind: 'origin', ids: [id], says, words: [first] }} />
}

function OriginRow({ origin, accounts }: { origin: Origin; accounts: readonly Account[] }) {
  const { open } = useReader()
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="origin-name"
          onClick={() => open({ kind: 'words', title: origin.name, words: origin.evidence })}
        >
          <Words text={origin.name} />
        </button>{' '}
        <span class="aside">{originKinds[origin.kind]}</span> <JudgeOrigin origin={origin} />
      </th>
      <td class="number">{origin.accounts.length}</td>
      {accounts.map(({ id, outlet }) => (
        <td key={id} class="dot-cell">
          {origin.accounts.includes(id) ? (
            <>
              <span class="dot" aria-hidden="true" />
              <span class="visually-hidden">{outlet}</span>
            </>
          ) : null}
        </td>
      ))}
    </tr>
  )
}

export function OriginTable({
  origins,
  accounts,
}: {
  origins: readonly Origin[]
  accounts: readonly Account[]
}) {
  const ordered = useMemo(() => sharedOrigins(origins), [origins])
  const list = useLimited(ordered, FIRST_ORIGINS)
  if (ordered.length === 0) return <Empty>{t.noOrigins}</Empty>
  return (
    <div class="table-scroll">
      <table class="origin-table" aria-label={t.originTable}>
        <thead>
          <tr>
            <th scope="col">{t.originTable}</th>
            <th scope="col" class="number">
              {t.accountsHead}
            </th>
            {accounts.map(({ id }) => (
              <th scope="col" key={id} class="dot-cell">
                <Siglum account={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.shown.map((origin) => (
            <OriginRow key={origin.id} origin={origin} accounts={accounts} />
          ))}
        </tbody>
      </table>
      <More list={list} />
    </div>
  )
}

/** Origins of one account each, folded: they say who is cited, not who rests on whom. */
export function LoneOrigins({ origins, accounts }: Parameters<typeof OriginTable>[0]) {
  const { open } = useReader()
  const lone = useMemo(() => loneOrigins(origins, accounts), [origins, accounts])
  if (lone.length === 0) return null
  const count = lone.reduce((sum, each) => sum + each.origins.length, 0)
  return (
    <details class="lone-origins">
      <summary>
        {t.loneOrigins} <span class="count">{count}</span>
      </summary>
      <ul>
        {lone.map(({ account, origins: own }) => (
          <li key={account}>
            <Outlet account={account} />
            <p>
              {own.map((origin, index) => (
                <span key={origin.id}>
                  {index === 0 ? null : ' · '}
                  <button
                    type="button"
                    class="origin-name"
                    onClick={() => open({ kind: 'words', title: origin.name, words: origin.evidence })}
                  >
                    <Words text={origin.name} />
                  </button>{' '}
                  <JudgeOrigin origin={origin} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
