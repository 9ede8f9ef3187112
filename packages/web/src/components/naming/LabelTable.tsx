/** Labels by accounts. A count in quotation marks stands inside somebody's quoted words. */
import type { Account } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { t, voices } from '../../strings.js'
import { Siglum } from '../Siglum.js'
import { Words } from '../Words.js'
import type { Use } from './NamingLedger.js'

function Count({ use }: { use: Use }) {
  const { lookup, open } = useReader()
  const outlet = lookup.account(use.account)?.outlet ?? use.account
  const count = use.evidence.length
  const label = `${use.label}: ${outlet}, ${t.times(count)}, ${voices[use.voice]}`
  return (
    <button
      type="button"
      class={`count-button voice-${use.voice}`}
      aria-label={label}
      title={voices[use.voice]}
      onClick={() => open({ kind: 'words', title: use.label, words: use.evidence })}
    >
      {use.voice === 'quoted' ? `“${count}”` : count}
    </button>
  )
}

export interface LabelTableProps {
  uses: readonly Use[]
  accounts: readonly Account[]
  labelledBy: string
}

/** Only accounts that use one of the labels get a column. */
export function LabelTable({ uses, accounts, labelledBy }: LabelTableProps) {
  const labels = [...new Set(uses.map(({ label }) => label))]
  const columns = accounts.filter(({ id }) => uses.some(({ account }) => account === id))
  return (
    <div class="table-scroll">
      <table class="label-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t.label}</span>
            </th>
            {columns.map(({ id }) => (
              <th scope="col" key={id}>
                <Siglum account={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <th scope="row">
                <Words text={label} />
              </th>
              {columns.map(({ id }) => (
                <td key={id}>
                  {uses
                    .filter((use) => use.label === label && use.account === id)
                    .sort((one, other) => Number(one.voice === 'quoted') - Number(other.voice === 'quoted'))
                    .map((use) => (
                      <Count key={use.voice} use={use} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
