/** The append-only log: who did what and when, each line leading to what it is about. */
import type { LogEntry } from '@parallax/contract'
import { Words } from '../../components/Words.js'
import { useCall } from '../../data/use-call.js'
import { usePages } from '../../data/use-pages.js'
import { ChoiceFilter, DayFilters, Filters } from '../../filters/Filters.js'
import { NoneFit } from '../../filters/NoneFit.js'
import { formatDate } from '../../model/format.js'
import { useQuery } from '../../router/router.js'
import { Answered } from '../../shell/Answered.js'
import { MoreItems } from '../../shell/MoreItems.js'
import { OnlyFor } from '../../shell/OnlyFor.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { kinds, s } from '../../words/log.js'
import { lineOf } from './line.js'
import { FILTERS, logQueryOf } from './log-query.js'
import './log.css'

/** How the store calls what no person did. */
const MACHINE = 'machine'
const nameOf = (who: string) => (who === MACHINE ? s.machine : who)

function LogFilters() {
  const { value } = useCall('getLogNames')
  const people = (value?.who ?? []).map((who) => ({ value: who, text: nameOf(who) }))
  const acts = (value?.what ?? [])
    .map((what) => ({ value: what, text: kinds[what] ?? what }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
  return (
    <Filters names={FILTERS}>
      <ChoiceFilter name="who" label={s.person} options={people} />
      <ChoiceFilter name="what" label={s.kind} options={acts} />
      <DayFilters />
    </Filters>
  )
}

function LineRow({ entry }: { entry: LogEntry }) {
  const { did, object, href, more } = lineOf(entry)
  return (
    <tr>
      <td class="when">
        <time dateTime={entry.at}>{formatDate(entry.at)}</time>
      </td>
      <td data-head={s.who}>
        <Words text={nameOf(entry.who)} />
      </td>
      <td data-head={s.what}>{did}</td>
      <td data-head={s.object} class="log-object">
        {href === null ? (
          <Words text={object} />
        ) : (
          <a href={href}>
            <Words text={object} />
          </a>
        )}
        {more === null ? null : (
          <span class="log-more">
            <Words text={more} />
          </span>
        )}
      </td>
    </tr>
  )
}

function Lines() {
  const [query] = useQuery()
  const list = usePages('readLog', logQueryOf(query), ({ seq }) => String(seq))
  const isFiltered = FILTERS.some((name) => query.has(name))
  return (
    <>
      <LogFilters />
      <div class="waiting" aria-live="polite">
        {list.waiting === 0 ? null : (
          <button type="button" class="button" onClick={list.showNew}>
            {s.waiting(list.waiting)}
          </button>
        )}
      </div>
      <Answered call={list.first}>
        {() =>
          list.items.length === 0 ? (
            <NoneFit
              title={isFiltered ? s.noneMatch : s.empty}
              cure={isFiltered ? s.noneMatchHelp : s.emptyHelp}
              names={FILTERS}
            />
          ) : (
            <>
              <table class="plain-table folding-table log-table" aria-label={s.title}>
                <thead>
                  <tr>
                    <th scope="col">{s.when}</th>
                    <th scope="col">{s.who}</th>
                    <th scope="col">{s.what}</th>
                    <th scope="col">{s.object}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.items.map((entry) => (
                    <LineRow key={entry.seq} entry={entry} />
                  ))}
                </tbody>
              </table>
              <MoreItems list={list} />
            </>
          )
        }
      </Answered>
    </>
  )
}

export function LogView() {
  return (
    <>
      <ViewHead title={s.title} lead={s.lead} />
      <OnlyFor least="editor">
        <Lines />
      </OnlyFor>
    </>
  )
}
