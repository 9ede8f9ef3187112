/** Who did what to whom, where and when, as far as the words of the claim say it. */
import type { ClaimActor, ClaimParts, ClaimTime, Evidence } from '@parallax/contract'
import type { ComponentChildren } from 'preact'
import { useReader } from '../../hooks/use-reader.js'
import { formatDate } from '../../model/format.js'
import { t } from '../../words/comparison.js'
import { Words } from '../Words.js'

function Exact({ words }: { words: Evidence }) {
  const language = useReader().lookup.head(words.article)?.language
  return <Words text={words.exact} language={language} />
}

/** The words, with the name that a pronoun or description stands for. */
function Actor({ actor }: { actor: ClaimActor }) {
  const { exact, name } = actor
  const isNamed = name === null || exact.toLowerCase().includes(name.toLowerCase())
  return (
    <>
      <Exact words={actor} />
      {isNamed ? null : (
        <span class="aside">
          {' '}
          <Words text={name} />
        </span>
      )}
    </>
  )
}

function Time({ time }: { time: ClaimTime }) {
  const days = time.iso?.split('/').map(formatDate) ?? []
  return (
    <>
      <Exact words={time} />
      {days.length === 0 ? null : <span class="aside"> {days.join(' – ')}</span>}
    </>
  )
}

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function ClaimPartsList({ parts }: { parts: ClaimParts | undefined }) {
  const { actor = null, predicate = null, object = null, place = null, time = null } = parts ?? {}
  if (predicate === null) return null
  return (
    <dl class="claim-parts" aria-label={t.parts.label}>
      {actor === null ? null : (
        <Part name={t.parts.actor}>
          <Actor actor={actor} />
        </Part>
      )}
      <Part name={predicate.negated ? t.parts.notDone : t.parts.predicate}>
        <Exact words={predicate} />
      </Part>
      {object === null ? null : (
        <Part name={t.parts.object}>
          <Actor actor={object} />
        </Part>
      )}
      {place === null ? null : (
        <Part name={t.parts.place}>
          <Exact words={place} />
        </Part>
      )}
      {time === null ? null : (
        <Part name={t.parts.time}>
          <Time time={time} />
        </Part>
      )}
    </dl>
  )
}
