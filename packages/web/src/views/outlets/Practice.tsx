/** How an outlet attributes: counts with bars, and the texts behind them. */
import type { OutletPractice } from '@parallax/contract/api'
import { Words } from '../../components/Words.js'
import { formatNumber } from '../../model/format.js'
import { loneArticleHref, searchHref } from '../../model/places-in-room.js'
import { s } from '../../words/outlets.js'

const KINDS = ['official', 'named', 'unnamed'] as const

/** A part of a whole as the length of a line. */
function Bar({ count, of }: { count: number; of: number }) {
  const share = of === 0 ? 0 : Math.min(1, count / of)
  return (
    <svg class="count-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="count-bar-all" width="100" height="6" />
      <rect class="count-bar-part" width={100 * share} height="6" />
    </svg>
  )
}

function Sources({ name, sources }: { name: string } & Pick<OutletPractice, 'sources'>) {
  const most = Math.max(...sources.map(({ count }) => count), 1)
  return (
    <section class="block">
      <h2>{s.sources}</h2>
      <table class="plain-table practice-table">
        <thead>
          <tr>
            <th scope="col">{s.who}</th>
            <th scope="col" class="number">
              {s.times}
            </th>
            <td />
            <td />
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.name}>
              <th scope="row">
                <Words text={source.name} />
              </th>
              <td class="number">{formatNumber(source.count)}</td>
              <td class="bar-cell">
                <Bar count={source.count} of={most} />
              </td>
              <td class="links-cell">
                <a href={loneArticleHref(source.article)}>{s.example}</a>
                <a href={searchHref({ name: source.name, outlet: name })}>{s.everywhere}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function Practice({ name, practice }: { name: string; practice: OutletPractice }) {
  if (practice.articles === 0)
    return (
      <section class="block">
        <h2>{s.practice}</h2>
        <p class="empty">{s.noPractice}</p>
      </section>
    )
  return (
    <>
      <section class="block">
        <h2>{s.practice}</h2>
        <p class="field-help">{s.practiceHelp(practice.articles, practice.attributions)}</p>
        <table class="plain-table practice-table">
          <tbody>
            {KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{s.kinds[kind]}</th>
                <td class="number">{formatNumber(practice[kind])}</td>
                <td class="bar-cell">
                  <Bar count={practice[kind]} of={practice.attributions} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="practice-note">{s.ownOf(formatNumber(practice.own), practice.sentences)}</p>
        {practice.unread === 0 ? null : <p class="field-help">{s.unread(practice.unread)}</p>}
      </section>
      {practice.sources.length === 0 ? null : <Sources name={name} sources={practice.sources} />}
    </>
  )
}
