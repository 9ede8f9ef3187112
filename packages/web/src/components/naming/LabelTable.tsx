/** Labels by accounts. A count in quotation marks stands inside somebody's quoted words. */

import type { Account, Voice } from '@parallax/contract'
import { Fragment } from 'preact'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { listed, quoted } from '../../model/format.js'
import type { Words as Cited } from '../../model/lookup.js'
import { t, voices } from '../../words/comparison.js'
import { Judge } from '../review/Judge.js'
import { Siglum } from '../Siglum.js'
import { Words } from '../Words.js'

export interface Use {
  account: string
  label: string
  voice: Voice
  /** How the words around the label tell it: the passive, a doer. */
  told?: string
  /** What is found of it, where that can be judged: beside its words in the panel. */
  target?: FindingTarget
  evidence: readonly Cited[]
}

function Count({ use }: { use: Use }) {
  const { lookup, open } = useReader()
  const outlet = lookup.account(use.account)?.outlet ?? use.account
  const count = use.evidence.length
  const told = use.told === undefined ? voices[use.voice] : listed([voices[use.voice], use.told])
  const label = `${use.label}: ${listed([outlet, t.times(count), told])}`
  return (
    <button
      type="button"
      class={`count-button voice-${use.voice}`}
      aria-label={label}
      title={told}
      onClick={() =>
        open({
          kind: 'words',
          title: use.label,
          words: use.evidence,
          ...(use.target && { target: use.target }),
        })
      }
    >
      {use.voice === 'quoted' ? quoted(String(count)) : count}
    </button>
  )
}

const sameLabel = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Each label once; the spelling in lower case where there is one, since a capital may only begin a sentence. */
function spellingsOf(uses: readonly Use[]): string[] {
  const labels = new Map<string, string>()
  for (const { label } of uses) {
    const key = label.toLowerCase()
    const known = labels.get(key)
    if (known === undefined || label === key) labels.set(key, label)
  }
  return [...labels.values()]
}

export interface LabelTableProps {
  uses: readonly Use[]
  accounts: readonly Account[]
  labelledBy: string
}

/** Only accounts that use one of the labels get a column. */
export function LabelTable({ uses, accounts, labelledBy }: LabelTableProps) {
  const labels = spellingsOf(uses)
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
                    .filter((use) => sameLabel(use.label, label) && use.account === id)
                    .sort((one, other) => Number(one.voice === 'quoted') - Number(other.voice === 'quoted'))
                    .map((use) => (
                      <Fragment key={use.label + use.voice + (use.told ?? '')}>
                        <Count use={use} />
                        {use.target === undefined ? null : <Judge target={use.target} isSmall onlyJudged />}
                        {use.told === undefined ? null : (
                          <span class="told">
                            <Words text={use.told} />
                          </span>
                        )}
                      </Fragment>
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
