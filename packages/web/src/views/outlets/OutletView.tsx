/** One outlet: what it is, how it attributes, and what else is of its house. */

import type { Outlet } from '@parallax/contract'
import type { OutletDetail } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { Words } from '../../components/Words.js'
import { useCall } from '../../data/use-call.js'
import { isWebAddress, listed } from '../../model/format.js'
import { outletHref, searchHref } from '../../model/places-in-room.js'
import type { Params } from '../../router/match.js'
import { Answered } from '../../shell/Answered.js'
import { useSession } from '../../shell/session.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { f } from '../../words/format.js'
import { s } from '../../words/outlets.js'
import { FactForm } from './FactForm.js'
import { Practice } from './Practice.js'
import './outlets.css'

function FactTable({ outlet: { facts, hosts } }: { outlet: Outlet }) {
  return (
    <>
      {facts.length === 0 ? <p class="empty">{s.noFacts}</p> : null}
      <dl class="facts">
        {facts.map(({ about, value, cite }) => (
          <div key={about + value + cite}>
            <dt>
              <Words text={about} />
            </dt>
            <dd>
              <Words text={value} />{' '}
              <cite>
                {isWebAddress(cite) ? (
                  <a href={cite} rel="noreferrer noopener">
                    {cite}
                  </a>
                ) : (
                  <Words text={cite} />
                )}
              </cite>
            </dd>
          </div>
        ))}
        {hosts.length === 0 ? null : (
          <div>
            <dt>{s.hosts}</dt>
            <dd class="hosts">{listed(hosts)}</dd>
          </div>
        )}
      </dl>
    </>
  )
}

function Facts({ outlet }: { outlet: Outlet }) {
  const { may } = useSession()
  const [isEdited, setEdited] = useState(false)
  return (
    <section class="block">
      <h2>{s.factsTitle}</h2>
      <p class="field-help">{s.factsHelp}</p>
      {isEdited ? (
        <FactForm outlet={outlet} onDone={() => setEdited(false)} />
      ) : (
        <FactTable outlet={outlet} />
      )}
      {isEdited || !may('editor') ? null : (
        <p class="acts facts-edit">
          <button type="button" class="button" onClick={() => setEdited(true)}>
            {s.edit}
          </button>
        </p>
      )}
    </section>
  )
}

/** Outlets of one owner or one whole, each with where that is written. */
function Voices({ name, voices }: { name: string } & Pick<OutletDetail, 'voices'>) {
  if (voices.length === 0) return null
  return (
    <section class="block">
      <h2>{s.sisters}</h2>
      <ul>
        {voices.map(({ about, value, outlets, cites }) => (
          <li key={about + value} class="voice">
            {s.voice(about)} <Words text={value} />{' '}
            {outlets
              .filter((outlet) => outlet !== name)
              .map((outlet) => (
                <a key={outlet} href={outletHref(outlet)}>
                  <Words text={outlet} />
                </a>
              ))}
            <cite>{cites.join(f.semicolon)}</cite>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function OutletView({ params }: { params: Params }) {
  const name = params.name ?? ''
  const call = useCall('getOutlet', { params: { outlet: name } })
  return (
    <>
      <ViewHead
        title={name}
        acts={
          <>
            <a class="button" href={searchHref({ outlet: name })}>
              {s.texts}
            </a>
            <a class="button" href={`/?${new URLSearchParams({ outlet: name })}`}>
              {s.stories}
            </a>
          </>
        }
      />
      <Answered call={call}>
        {({ outlet, practice, voices }) => (
          <>
            <Facts outlet={outlet} />
            <Voices name={name} voices={voices} />
            <Practice name={name} practice={practice} />
          </>
        )}
      </Answered>
    </>
  )
}
