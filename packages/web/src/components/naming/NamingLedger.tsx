/** Who is called what, by account and voice; and the words for what was done. */

import type {
  Account,
  ActEntry,
  ActRow,
  Comparison,
  EntityType,
  NamingEntry,
  NamingPossible,
  NamingRow,
} from '@parallax/contract'
import { byReason, isMaybeSame, orderNaming } from '@parallax/core/anchor'
import { useMemo } from 'preact/hooks'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { listed } from '../../model/format.js'
import { lettersWithNote } from '../../model/languages.js'
import { isSamePlace, type Lookup } from '../../model/lookup.js'
import { entityTypes, t } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { r } from '../../words/review.js'
import { Judge } from '../review/Judge.js'
import { Empty, Limit, Section } from '../Section.js'
import { English, Words } from '../Words.js'
import { LabelTable, type Use } from './LabelTable.js'

const wordsOf = (rows: readonly NamingRow[]) => rows.flatMap(({ evidence }) => evidence)
const isOwn = ({ referent }: NamingRow) => referent === undefined

/** That two labels are one referent's; nothing where one of them is nowhere written. */
function JudgeLink({ entry, index }: { entry: NamingEntry; index: number }) {
  const { labels, why } = entry.links[index]!
  const [one, other] = labels.map(
    (label) => wordsOf(entry.rows.filter((row) => isOwn(row) && row.label === label))[0],
  )
  if (one === undefined || other === undefined) return null
  const says = r.linkSays(labels[0], labels[1], why)
  const ids = [entry.entity, 'link', String(index)]
  return <Judge target={{ kind: 'name-link', ids, says, words: [one, other] }} />
}

/** That somebody may be the entry's referent, or act for it. */
function JudgePossible({ entry, possible }: { entry: NamingEntry; possible: NamingPossible }) {
  const [one] = wordsOf(entry.rows.filter(isOwn))
  const [other] = wordsOf(entry.rows.filter(({ referent }) => referent === possible.referent))
  const index = entry.possible?.indexOf(possible) ?? -1
  if (one === undefined || other === undefined || index === -1) return null
  const says = r.linkSays(entry.name, possible.name, possible.why)
  const ids = [entry.entity, 'possible', String(index)]
  return <Judge target={{ kind: 'name-link', ids, says, words: [one, other] }} />
}

function Links({ entry }: { entry: NamingEntry }) {
  const links = entry.links.flatMap((link, index) =>
    link.strength === 'possible' ? [] : [{ ...link, index }],
  )
  if (links.length === 0) return null
  return (
    <details class="links">
      <summary>{t.sameReferent}</summary>
      <ul>
        {links.map(({ labels: [one, other], why, index }) => (
          <li key={one + other}>
            <i>
              <Words text={one} />
            </i>
            {' = '}
            <i>
              <Words text={other} />
            </i>
            : <English text={why} /> <JudgeLink entry={entry} index={index} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface PossibleGroupProps {
  entry: NamingEntry
  group: readonly NamingPossible[]
  rows: readonly NamingRow[]
  accounts: readonly Account[]
}

/** All that one reason speaks for, in one table. */
function PossibleGroup({ entry, group, rows, accounts }: PossibleGroupProps) {
  const [one] = group as [NamingPossible]
  const referents = new Set(group.map(({ referent }) => referent))
  return (
    <section>
      <h4 id={`naming-${one.referent}`}>{isMaybeSame(one) ? t.maybeIt : t.actsForIt}</h4>
      <p class="aside">
        <English text={one.why} />{' '}
        {group.map((possible) => (
          <JudgePossible key={possible.referent} entry={entry} possible={possible} />
        ))}
      </p>
      <LabelTable
        uses={rows.filter(({ referent }) => referent !== undefined && referents.has(referent))}
        accounts={accounts}
        labelledBy={`naming-${one.referent}`}
      />
    </section>
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
      {byReason(possible).map((group) => (
        <PossibleGroup key={group[0]!.referent} entry={entry} group={group} rows={rows} accounts={accounts} />
      ))}
    </details>
  )
}

/** The name's own uses, each of which stands for the referent: a use of the label first, then one of the name. */
function useNames(entry: NamingEntry): Use[] {
  const { lookup } = useReader()
  return useMemo(() => {
    const named = wordsOf(entry.rows.filter((row) => isOwn(row) && row.label === entry.name))[0]
    return entry.rows.flatMap((row, index) => {
      const [first] = row.evidence
      if (!isOwn(row)) return []
      if (first === undefined) return [row]
      const words = named === undefined || isSamePlace(first, named) ? [first] : [first, named]
      const says = r.nameSays(lookup.nameOf(row.account), row.label, entry.name)
      return [{ ...row, target: { kind: 'name', ids: [entry.entity, String(index)], says, words } }]
    })
  }, [entry, lookup])
}

function NamingItem({ entry, accounts }: { entry: NamingEntry; accounts: readonly Account[] }) {
  const uses = useNames(entry)
  return (
    <article class="naming-entry">
      <h3 id={`naming-${entry.entity}`}>
        <Words text={entry.name} />{' '}
        <span class="aside">{entityTypes[entry.type as EntityType] ?? entry.type}</span>
      </h3>
      <LabelTable uses={uses} accounts={accounts} labelledBy={`naming-${entry.entity}`} />
      <Links entry={entry} />
      <Possibles entry={entry} accounts={accounts} />
    </article>
  )
}

/** A use of the label first, then one of the first other word for the same act. */
function actTarget({ event, rows }: ActEntry, index: number, { nameOf }: Lookup): FindingTarget | undefined {
  const row = rows[index]!
  const [first] = row.evidence
  if (first === undefined) return undefined
  const other = rows.find((each) => each !== row && each.evidence.length > 0)
  const outlet = nameOf(row.account)
  const ids = [event, String(index)]
  if (other === undefined)
    return { kind: 'act', ids, says: r.actAloneSays(outlet, row.label), words: [first] }
  const says = r.actSays(outlet, row.label, nameOf(other.account), other.label)
  return { kind: 'act', ids, says, words: [first, other.evidence[0]!] }
}

function toUse({ verbVoice, agent, ...row }: ActRow, target: FindingTarget | undefined): Use {
  const told = [
    ...(verbVoice === 'passive' ? [t.passive] : []),
    ...(agent === null || agent === undefined ? [] : [t.doneBy(agent)]),
  ]
  return { ...row, ...(target && { target }), ...(told.length > 0 && { told: listed(told) }) }
}

function Act({ entry, accounts }: { entry: ActEntry; accounts: readonly Account[] }) {
  const { lookup } = useReader()
  const { event, family, rows } = entry
  const uses = useMemo(
    () => rows.map((row, index) => toUse(row, actTarget(entry, index, lookup))),
    [entry, lookup],
  )
  return (
    <section>
      <h4 id={`act-${event}`}>{family === undefined ? t.act : <English text={family} />}</h4>
      <LabelTable uses={uses} accounts={accounts} labelledBy={`act-${event}`} />
    </section>
  )
}

function Acts({ acts, accounts }: { acts: readonly ActEntry[]; accounts: readonly Account[] }) {
  if (acts.length === 0) return null
  return (
    <article class="naming-entry">
      <h3>{t.acts}</h3>
      {acts.map((entry) => (
        <Act key={entry.event} entry={entry} accounts={accounts} />
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

/** Forms and titles of one name, places, and those who act for somebody. */
function MoreNames({ entries, accounts }: { entries: readonly NamingEntry[]; accounts: readonly Account[] }) {
  if (entries.length === 0) return null
  return (
    <details class="more-names">
      <summary>
        {t.moreNames} <span class="count">{entries.length}</span>
      </summary>
      <div class="naming-entries">
        {entries.map((entry) => (
          <NamingItem key={entry.entity} entry={entry} accounts={accounts} />
        ))}
      </div>
    </details>
  )
}

export function NamingLedger({ naming, acts, accounts }: NamingLedgerProps) {
  const { first, more, alike } = useMemo(() => orderNaming(naming ?? []), [naming])
  const unread = lettersWithNote(useReader().lookup.overview, 'names-not-computed')
  const count = first.length + more.length
  const isEmpty = count === 0
  const hasTooFew = unread !== null && accounts.length - unread.split(f.comma).length < 2
  return (
    <Section id="naming" title={t.naming} count={count} lead={isEmpty ? undefined : t.namingLead}>
      <Limit says={unread === null ? null : t.unreadNames(unread)} />
      {isEmpty && !hasTooFew ? <Empty>{naming === undefined ? t.notComputed : t.noNaming}</Empty> : null}
      {first.length > 0 || isEmpty ? null : <Empty>{t.noOtherWords}</Empty>}
      <div class="naming-entries">
        {first.map((entry) => (
          <NamingItem key={entry.entity} entry={entry} accounts={accounts} />
        ))}
        {acts === undefined ? null : <Acts acts={acts} accounts={accounts} />}
      </div>
      <MoreNames entries={more} accounts={accounts} />
      <Alike entries={alike} />
    </Section>
  )
}
