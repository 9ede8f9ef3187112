/** How the stream runs: work, what is parked, what is kept, and what runs here. */
import type { JobStage } from '@parallax/contract'
import type { Status } from '@parallax/contract/api'
import { useEffect } from 'preact/hooks'
import { type Call, useCall } from '../../data/use-call.js'
import { formatBytes, formatNumber, listed } from '../../model/format.js'
import { Answered } from '../../shell/Answered.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s, stages } from '../../words/status.js'
import { durationWords } from './measures.js'
import { Parked } from './Parked.js'
import { useRates } from './use-rates.js'
import './status.css'

/** The queue moves without telling each step. */
const LOOK_MS = 10_000
const STAGES = Object.keys(stages) as JobStage[]
const COLUMNS = ['waiting', 'due', 'leased', 'done'] as const

function Work({ status }: { status: Status }) {
  const { queue, worker } = status
  const rates = useRates(status)
  const isIdle = STAGES.every((stage) => !queue.waiting[stage] && !queue.leased[stage])
  return (
    <section class="block">
      <h2>{s.work}</h2>
      <p>{worker === null ? <strong class="state-failing">{s.noWorker}</strong> : s.worker(worker)}</p>
      <p>
        {isIdle ? s.idle : null}{' '}
        {queue.oldestSeconds === null ? null : s.oldest(durationWords(queue.oldestSeconds))}
      </p>
      <div class="table-scroll">
        <table class="plain-table work-table">
          <thead>
            <tr>
              <th scope="col">{s.stage}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class="number">
                  {s[column]}
                </th>
              ))}
              <th scope="col" class="number" title={s.rateHelp}>
                {s.rate}
              </th>
            </tr>
          </thead>
          <tbody>
            {STAGES.map((stage) => (
              <tr key={stage}>
                <th scope="row">{stages[stage]}</th>
                {COLUMNS.map((column) => (
                  <td key={column} class="number">
                    {formatNumber(queue[column][stage] ?? 0)}
                  </td>
                ))}
                <td class="number">{rates === null ? '–' : formatNumber(Math.round(rates[stage] ?? 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Kept({ status: { counts, bytes, place } }: { status: Status }) {
  return (
    <section class="block">
      <h2>{s.kept}</h2>
      <ul class="kept">
        {Object.entries(counts).map(([name, count]) => (
          <li key={name}>
            <b>{formatNumber(count)}</b> {s.counts[name] ?? name}
          </li>
        ))}
      </ul>
      <dl class="pairs">
        <dt>{s.captures}</dt>
        <dd>{formatBytes(bytes.captures)}</dd>
        {bytes.database === null ? null : (
          <>
            <dt>{s.database}</dt>
            <dd>{formatBytes(bytes.database)}</dd>
          </>
        )}
        <dt>{s.place}</dt>
        <dd>
          <code>{place}</code>
        </dd>
      </dl>
    </section>
  )
}

function Versions({ status: { versions } }: { status: Status }) {
  return (
    <section class="block">
      <h2>{s.versions}</h2>
      <dl class="pairs">
        <dt>{s.program}</dt>
        <dd>{versions.program}</dd>
        <dt>{s.rules}</dt>
        <dd>
          <code>{versions.rules}</code>
        </dd>
        <dt>{s.models}</dt>
        <dd>{versions.models.length === 0 ? s.none : listed(versions.models)}</dd>
        <dt>{s.node}</dt>
        <dd>{versions.node}</dd>
      </dl>
    </section>
  )
}

/** Looks again now and then, while somebody looks. */
function useLooking({ again }: Call<Status>): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again()
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [])
}

export function StatusView() {
  const call = useCall('getStatus')
  useLooking(call)
  return (
    <>
      <ViewHead title={s.title} />
      <Answered call={call}>
        {(status) => (
          <>
            <Work status={status} />
            <Parked />
            <section class="block">
              <h2>{s.sources}</h2>
              <p>
                {s.sourcesSaid(status.sources.all, status.sources.failing, status.sources.paused)}{' '}
                <a href="/sources">{s.toSources}</a>
              </p>
            </section>
            <Kept status={status} />
            <Versions status={status} />
          </>
        )}
      </Answered>
    </>
  )
}
