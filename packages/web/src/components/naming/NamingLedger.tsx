/** Who is called what, by account and voice; and the words for what was done. */
import type { Account, Comparison, NamingEntry, Voice } from '@parallax/contract'
import { useLimited } from '../../hooks/use-limited.js'
import type { Words as Cited } from '../../model/lookup.js'
import { t } from '../../strings.js'
import { More } from '../More.js'
import { Empty, Section } from '../Section.js'
import { Words } from '../Words.js'
import { LabelTable } from './LabelTable.js'

/** Referents shown at first. */
const FIRST_NAMES = 12

export interface Use {
  account: string
  label: string
  voice: Voice
  evidence: readonly Cited[]
}

function Links({ links }: Pick<NamingEntry, 'links'>) {
  if (links.length === 0) return null
  return (
    <details class="links">
      <summary>{t.sameReferent}</summary>
      <ul>
        {links.map(({ labels: [one, other], why }) => (
          <li key={one + other}>
            <i>
              <Words text={one} />
            </i>
            {' = '}
            <i>
              <Words text={other} />
            </i>
            : <Words text={why} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function NamingItem({ entry, accounts }: { entry: NamingEntry; accounts: readonly Account[] }) {
  return (
    <article class="naming-entry">
      <h3 id={`naming-${entry.entity}`}>
        <Words text={entry.name} /> <span class="aside">{entry.type}</span>
      </h3>
      <LabelTable uses={entry.rows} accounts={accounts} labelledBy={`naming-${entry.entity}`} />
      <Links links={entry.links} />
    </article>
  )
}

function Acts({ acts, accounts }: { acts: NonNullable<Comparison['acts']>; accounts: readonly Account[] }) {
  if (acts.length === 0) return null
  return (
    <article class="naming-entry">
      <h3 id="naming-acts">{t.acts}</h3>
      {acts.map(({ event, rows }) => (
        <LabelTable key={event} uses={rows} accounts={accounts} labelledBy="naming-acts" />
      ))}
    </article>
  )
}

export interface NamingLedgerProps {
  naming: Comparison['naming']
  acts: Comparison['acts']
  accounts: readonly Account[]
}

export function NamingLedger({ naming, acts, accounts }: NamingLedgerProps) {
  const isEmpty = (naming ?? []).length === 0
  const list = useLimited(naming ?? [], FIRST_NAMES)
  return (
    <Section id="naming" title={t.naming} count={naming?.length} lead={isEmpty ? undefined : t.namingLead}>
      {isEmpty ? <Empty>{naming === undefined ? t.notComputed : t.noNaming}</Empty> : null}
      <div class="naming-entries">
        {list.shown.map((entry) => (
          <NamingItem key={entry.entity} entry={entry} accounts={accounts} />
        ))}
        {acts === undefined ? null : <Acts acts={acts} accounts={accounts} />}
      </div>
      <More list={list} />
    </Section>
  )
}
