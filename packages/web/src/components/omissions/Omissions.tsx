/** Claims that several accounts carry and another does not, each with the search and the nearest miss. */
import type { Omission, Unheard } from '@parallax/contract'
import { useMemo } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { useClaim, useGridClaim } from '../../hooks/use-part.js'
import { useQuery } from '../../hooks/use-query.js'
import { useReader } from '../../hooks/use-reader.js'
import { gapsOf, LEFT_OUT_BY } from '../../model/left-out.js'
import { cellOf } from '../../model/lookup.js'
import { orderOmissions } from '../../model/order.js'
import { ready } from '../../model/source.js'
import { omissionStates, t } from '../../words/comparison.js'
import { l } from '../../words/left-out.js'
import { r } from '../../words/review.js'
import { More } from '../More.js'
import { Judge } from '../review/Judge.js'
import { Empty, Section } from '../Section.js'
import { Outlet, Sigla } from '../Siglum.js'
import { Words } from '../Words.js'
import { UnheardVoices } from './UnheardVoices.js'

/** Claims shown at first. */
const FIRST_OMISSIONS = 5
const NONE: readonly Unheard[] = []

function JudgeOmission({ omission, text }: SilentAccountProps) {
  const { claim, account, state } = omission
  const outlet = useReader().lookup.nameOf(account)
  const says = r.omissionSays(outlet, omissionStates[state], text)
  return <Judge target={{ kind: 'omission', ids: [claim, account], says, words: [] }} />
}

interface SilentAccountProps {
  omission: Omission
  /** The claim. */
  text: string
}

function SilentAccount({ omission, text }: SilentAccountProps) {
  const { source, open } = useReader()
  // Where parts are fetched, the block is not asked for a number that the panel shows.
  const claim = ready(useClaim(source.isWhole ? omission.claim : null))
  const searched = claim === undefined ? null : cellOf(claim, omission.account)?.searched
  return (
    <li>
      <button
        type="button"
        class="silent-account"
        onClick={() => open({ kind: 'cell', claim: omission.claim, account: omission.account })}
      >
        <Outlet account={omission.account} />
      </button>{' '}
      <span class="aside">{searched == null ? null : t.searchedShort(searched.sentences)}</span>{' '}
      <JudgeOmission omission={omission} text={text} />
    </li>
  )
}

function OmittedClaim({ claim, omissions }: { claim: string; omissions: readonly Omission[] }) {
  const text = useGridClaim(claim)?.claim.text ?? ''
  const [first] = omissions
  const silent = omissions.filter(({ state }) => state === 'silent')
  const others = (['not-yet', 'unknown'] as const).map((state) => ({
    state,
    accounts: omissions.filter((omission) => omission.state === state).map(({ account }) => account),
  }))
  return (
    <li class="omission">
      <div class="omitted-claim">
        <p class="claim-text">
          <Words text={text} />
        </p>
        <p class="carried">
          {t.carriedBy} <Sigla accounts={first?.carriedBy ?? []} /> {t.onOrigins(first?.origins ?? 0)}
        </p>
      </div>
      <div class="omitted-by">
        {silent.length === 0 ? null : (
          <>
            <p class="state">{omissionStates.silent}</p>
            <ul>
              {silent.map((omission) => (
                <SilentAccount key={omission.account} omission={omission} text={text} />
              ))}
            </ul>
          </>
        )}
        {others.map(({ state, accounts }) =>
          accounts.length === 0 ? null : (
            <p key={state} class="state">
              {omissionStates[state]} <Sigla accounts={accounts} />
            </p>
          ),
        )}
      </div>
    </li>
  )
}

interface LeftOutByProps {
  account: string
  onChoose(account: string): void
}

function LeftOutBy({ account, onChoose }: LeftOutByProps) {
  const { overview, nameOf } = useReader().lookup
  return (
    <label class="left-out-by">
      <span>{l.by}</span>
      <select value={account} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{l.any}</option>
        {overview.accounts.map(({ id }) => (
          <option key={id} value={id}>
            {`${id} · ${nameOf(id)}`}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The account that the address asks about, if it is here. */
function useAccount(): LeftOutByProps {
  const { lookup } = useReader()
  const [named, onChoose] = useQuery(LEFT_OUT_BY)
  return { account: lookup.account(named) === undefined ? '' : named, onChoose }
}

export interface OmissionsProps {
  omissions: readonly Omission[]
  unheard: readonly Unheard[] | undefined
}

export function Omissions({ omissions: all, unheard: allUnheard = NONE }: OmissionsProps) {
  const asked = useAccount()
  const { account } = asked
  const { omissions, unheard } = useMemo(
    () => gapsOf({ omissions: all, unheard: allUnheard }, account),
    [all, allUnheard, account],
  )
  const claims = useMemo(() => orderOmissions(omissions), [omissions])
  const list = useLimited(claims, FIRST_OMISSIONS)
  return (
    <Section id="omissions" title={t.omissions} count={claims.length} lead={t.omissionsLead}>
      {all.length === 0 && allUnheard.length === 0 ? null : <LeftOutBy {...asked} />}
      {claims.length === 0 ? <Empty>{account === '' ? t.noOmissions : l.nothing}</Empty> : null}
      <ul class="omission-list">
        {list.shown.map(([claim, missing]) => (
          <OmittedClaim key={claim} claim={claim} omissions={missing} />
        ))}
      </ul>
      <More list={list} />
      <UnheardVoices unheard={unheard} />
    </Section>
  )
}
