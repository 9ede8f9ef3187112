/** Kinds of voice that other accounts quote or cite and one never does, role by role. */
import type { Unheard } from '@parallax/contract'
import { unheardByRole } from '@parallax/core/anchor'
import { useMemo } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { useReader } from '../../hooks/use-reader.js'
import { t } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { More } from '../More.js'
import { Judge } from '../review/Judge.js'
import { Outlet, Sigla } from '../Siglum.js'
import { English } from '../Words.js'

function SilentOn({ unheard }: { unheard: Unheard }) {
  const { open, lookup } = useReader()
  const { account, role, heardIn, evidence } = unheard
  return (
    <li>
      <Outlet account={account} />{' '}
      <span class="aside">
        {t.heardIn} <Sigla accounts={heardIn} />
      </span>{' '}
      {evidence.length === 0 ? null : (
        <button
          type="button"
          class="silent-account"
          aria-label={`${t.heardWords}: ${role}`}
          onClick={() => open({ kind: 'words', title: role, words: evidence })}
        >
          {t.heardWords}
        </button>
      )}{' '}
      {evidence.length === 0 ? null : (
        <Judge
          target={{
            kind: 'unheard',
            ids: [account, role],
            says: r.unheardSays(lookup.nameOf(account), role),
            words: evidence,
          }}
        />
      )}
    </li>
  )
}

/** Kinds of voice shown at first. */
const FIRST_ROLES = 4

export function UnheardVoices({ unheard }: { unheard: readonly Unheard[] | undefined }) {
  const roles = useMemo(() => unheardByRole(unheard ?? []), [unheard])
  const list = useLimited(roles, FIRST_ROLES)
  if (roles.length === 0) return null
  return (
    <div class="unheard">
      <h3>{t.unheard}</h3>
      <p class="lead">{t.unheardLead}</p>
      <dl>
        {list.shown.map(([role, all]) => (
          <div key={role}>
            <dt>
              <English text={role} />
            </dt>
            <dd>
              <ul>
                {all.map((one) => (
                  <SilentOn key={one.account} unheard={one} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <More list={list} />
    </div>
  )
}
