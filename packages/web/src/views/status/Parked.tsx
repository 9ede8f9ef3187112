/** Work that failed too often, with its error, and another try. */

import type { Job } from '@parallax/contract'
import { English } from '../../components/Words.js'
import { useAct } from '../../data/use-act.js'
import { type Pages, usePages } from '../../data/use-pages.js'
import { formatDate, listed } from '../../model/format.js'
import { Answered } from '../../shell/Answered.js'
import { MoreItems } from '../../shell/MoreItems.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { s, stages } from '../../words/status.js'

function JobRow({ job, mayRetry }: { job: Job; mayRetry: boolean }) {
  const retry = useAct('retryJob')
  const run = async () => {
    const answer = await retry.run({ params: { job: job.id } })
    if (answer !== undefined) say(s.retried(answer.count))
  }
  return (
    <tr>
      <th scope="row">
        <span class="job-stage">{stages[job.stage]}</span>
        <span class="job-key">{job.key}</span>
      </th>
      <td data-head={s.error}>
        {job.error === null ? s.noError : <English text={job.error} />}
        {retry.problem === null ? null : <ProblemNote problem={retry.problem} />}
      </td>
      <td class="when">{listed([s.tries(job.attempts), formatDate(job.runAt)])}</td>
      {mayRetry ? (
        <td class="row-acts">
          <button
            type="button"
            class="button button-plain"
            aria-label={`${s.retry}: ${job.key}`}
            disabled={retry.isBusy}
            onClick={() => void run()}
          >
            {s.retry}
          </button>
        </td>
      ) : null}
    </tr>
  )
}

function ParkedTable({ list, mayRetry }: { list: Pages<'listParked'>; mayRetry: boolean }) {
  return (
    <>
      <table class="plain-table folding-table">
        <thead>
          <tr>
            <th scope="col">{s.job}</th>
            <th scope="col">{s.error}</th>
            <td />
            {mayRetry ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {list.items.map((job) => (
            <JobRow key={job.id} job={job} mayRetry={mayRetry} />
          ))}
        </tbody>
      </table>
      <MoreItems list={list} />
    </>
  )
}

export function Parked() {
  const mayRetry = useSession().may('editor')
  const list = usePages('listParked', { limit: 50 }, ({ id }) => id)
  const all = useAct('retryParked')
  const run = async () => {
    const answer = await all.run({})
    if (answer !== undefined) say(s.retried(answer.count))
  }
  return (
    <section class="block">
      <h2 id="parked" tabIndex={-1}>
        {s.parked}
      </h2>
      <Answered call={list.first}>
        {() =>
          list.items.length === 0 ? (
            <p class="empty">{s.noParked}</p>
          ) : (
            <>
              <p class="field-help">{s.parkedHelp}</p>
              <ParkedTable list={list} mayRetry={mayRetry} />
              {all.problem === null ? null : <ProblemNote problem={all.problem} />}
              {mayRetry ? (
                <p class="acts retry-all">
                  <button type="button" class="button" disabled={all.isBusy} onClick={() => void run()}>
                    {s.retryAll}
                  </button>
                </p>
              ) : null}
            </>
          )
        }
      </Answered>
    </section>
  )
}
