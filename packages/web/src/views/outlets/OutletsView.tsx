/** The outlets, with what is written about them. */

import type { Outlet } from '@parallax/contract'
import type { OutletSummary, Problem } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { Words } from '../../components/Words.js'
import { problemOf } from '../../data/problem.js'
import { useAct } from '../../data/use-act.js'
import { useCall } from '../../data/use-call.js'
import { listed } from '../../model/format.js'
import { outletHref } from '../../model/places-in-room.js'
import { Answered } from '../../shell/Answered.js'
import { FileButton } from '../../shell/FileButton.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { saveFile } from '../../shell/save-file.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/outlets.js'
import { readOutlets } from './read-outlets.js'
import './outlets.css'

function OutletTable({ outlets }: { outlets: readonly OutletSummary[] }) {
  return (
    <table class="plain-table folding-table">
      <thead>
        <tr>
          <th scope="col">{s.outlet}</th>
          <th scope="col" class="number">
            {s.articles}
          </th>
          <th scope="col">{s.facts}</th>
          <th scope="col">{s.hosts}</th>
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ name, articles, facts, hosts }) => (
          <tr key={name}>
            <th scope="row" class="outlet-name">
              <a href={outletHref(name)}>
                <Words text={name} />
              </a>
            </th>
            <td class="number" data-head={s.articles}>
              {articles}
            </td>
            <td data-head={s.facts}>
              {facts.length === 0 ? <span class="aside">{s.noFacts}</span> : null}
              {facts.slice(0, 2).map(({ about, value }) => (
                <span key={about + value} class="fact-short">
                  {about}: <Words text={value} />{' '}
                </span>
              ))}
            </td>
            <td class="hosts" data-head={s.hosts}>
              {listed(hosts)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ListActs({ outlets }: { outlets: readonly OutletSummary[] }) {
  const take = useAct('importOutlets')
  const [fault, setFault] = useState<Problem | null>(null)
  const problem = fault ?? take.problem
  const onFile = async (file: File) => {
    const read = await readOutlets(file).catch((error: unknown) => ({ problem: problemOf(error) }))
    setFault('problem' in read ? read.problem : null)
    if ('problem' in read) return
    const answer = await take.run(read)
    if (answer !== undefined) say(s.imported(answer.count))
  }
  const plain = outlets.map(({ name, hosts, facts }): Outlet => ({ name, hosts, facts }))
  return (
    <div class="block">
      <p class="acts">
        <FileButton
          text={s.import}
          accept=".json,.csv,application/json,text/csv"
          isBusy={take.isBusy}
          onFile={(file) => void onFile(file)}
        />
        {plain.length === 0 ? null : (
          <button
            type="button"
            class="button"
            onClick={() =>
              saveFile('outlets.json', `${JSON.stringify(plain, null, 2)}\n`, 'application/json')
            }
          >
            {s.save}
          </button>
        )}
      </p>
      <p class="field-help">{s.importHelp}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
    </div>
  )
}

export function OutletsView() {
  const { may } = useSession()
  const call = useCall('listOutlets')
  return (
    <>
      <ViewHead title={s.title} lead={s.lead} />
      <Answered call={call}>
        {({ outlets }) => (
          <>
            {outlets.length === 0 ? (
              <div class="empty-room">
                <h2>{s.empty}</h2>
                <p>{s.emptyCure}</p>
              </div>
            ) : (
              <OutletTable outlets={outlets} />
            )}
            {may('editor') ? <ListActs outlets={outlets} /> : null}
          </>
        )}
      </Answered>
    </>
  )
}
