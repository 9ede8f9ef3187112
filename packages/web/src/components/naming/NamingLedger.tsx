/** Who is called what, by account and voice; and the words for what was done. */
import type { Account, ActEntry, ActRow, Comparison, NamingEntry } from '@parallax/contract'
import { useMemo } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { useReader } from '../../hooks/use-reader.js'
import { lettersWithNote } from '../../model/languages.js'
import { ownRows, splitNaming } from '../../model/order.js'
import { t } from '../../strings.js'
import { More } from '../More.js'
import { Empty, Limit, Section } from '../Section.js'
import { Words } from '../Words.js'
import { LabelTable, type Use } from './LabelTable.js'

/** Referents shown at first. */
const FIRST_NAMES = 8

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

/** Those that may be the entry's referent, or act for it: apart from its own names, each with its reason. */
function Possibles({ entry, accounts }: { entry: NamingEntry; accounts: readonly Account[] }) {
  const { possible = [], rows } = entry
  if (possible.length === 0) return null
  return (
    <details class="possible-names">
      <summary>
        {t.possiblySame} <span class="count">{possible.length}</span>
      </summary>
      {possible.map(({ referent, name, kind, why }) => (
        <section key={referent}>
          <h4 id={`naming-${referent}`}>
            <Words text={name} /> <span class="aside">{kind === 'acts-for' ? t.actsForIt : t.maybeIt}</span>
          </h4>
          <p class="aside">
            <Words text={why} />
          </p>
          <LabelTable
            uses={rows.filter((row) => row.referent === referent)}
            accounts={accounts}
            labelledBy={`naming-${referent}`}
          />
        </section>
      ))}
    </details>
  )
}

function NamingItem({ entry, accounts }: { entry: NamingEntry; accounts: readonly Account[] }) {
  return (
    <article class="naming-entry">
      <h3 id={`naming-${entry.entity}`}>
        <Words text={entry.name} /> <span class="aside">{entry.type}</span>
      </h3>
      <LabelTable uses={ownRows(entry)} accounts={accounts} labelledBy={`naming-${entry.entity}`} />
      <Links links={entry.links.filter(({ strength }) => strength !== 'possible')} />
      <Possibles entry={entry} accounts={accounts} />
    </article>
  )
}

function toUse({ verbVoice, agent, ...row }: ActRow): Use {
  const told = [
    ...(verbVoice === 'passive' ? [t.passive] : []),
    ...(agent === null || agent === undefined ? [] : [t.doneBy(agent)]),
  ]
  return told.length === 0 ? row : { ...row, told: told.join(', ') }
}

function Acts({ acts, accounts }: { acts: readonly ActEntry[]; accounts: readonly Account[] }) {
  if (acts.length === 0) return null
  return (
    <article class="naming-entry">
      <h3>{t.acts}</h3>
      {acts.map(({ event, family, rows }) => (
        <section key={event}>
          <h4 id={`act-${event}`}>{family === undefined ? t.act : <Words text={family} />}</h4>
          <LabelTable uses={rows.map(toUse)} accounts={accounts} labelledBy={`act-${event}`} />
        </section>
      ))}
    </article>
  )
}

export interface NamingLedgerProps {
  naming: Comparison['naming']
  acts: Comparison['acts']
  accounts: readonly Account[]
}

function Alike({ entries }: { entries: readonly NamingEntry[] }) {
  const { open } = useReader()
  if (entries.length === 0) return null
  return (
    <details class="named-alike">
      <summary>
        {t.namedAlike} <span class="count">{entries.length}</span>
      </summary>
      <p>
        {entries.map(({ entity, name, rows }, index) => (
          <span key={entity}>
            {index === 0 ? null : ' · '}
            <button
              type="button"
              class="origin-name"
              onClick={() =>
                open({ kind: 'words', title: name, words: rows.flatMap(({ evidence }) => evidence) })
              }
            >
              <Words text={name} />
            </button>
          </span>
        ))}
      </p>
    </details>
  )
}

export function NamingLedger({ naming, acts, accounts }: NamingLedgerProps) {
  const { telling, alike } = useMemo(() => splitNaming(naming ?? []), [naming])
  const unread = lettersWithNote(useReader().lookup.comparison, 'names-not-computed')
  const isEmpty = telling.length === 0
  const hasTooFew = unread !== null && accounts.length - unread.split(', ').length < 2
  const list = useLimited(telling, FIRST_NAMES)
  return (
    <Section id="naming" title={t.naming} count={telling.length} lead={isEmpty ? undefined : t.namingLead}>
      <Limit says={unread === null ? null : t.unreadNames(unread)} />
      {isEmpty && !hasTooFew ? <Empty>{naming === undefined ? t.notComputed : t.noNaming}</Empty> : null}
      <div class="naming-entries">
        {list.shown.map((entry) => (
          <NamingItem key={entry.entity} entry={entry} accounts={accounts} />
        ))}
        {acts === undefined ? null : <Acts acts={acts} accounts={accounts} />}
      </div>
      <More list={list} />
      <Alike entries={alike} />
    </Section>
  )
}
