/** What differs most, on the first screen: the words of every side, and the way to the section that holds the whole. */

import { useMemo } from 'preact/hooks'
import { usePart } from '../hooks/use-part.js'
import { useReader } from '../hooks/use-reader.js'
import { type GlanceLine, type GlanceSide, glanceOf } from '../model/glance.js'
import { ready } from '../model/source.js'
import { glanceKinds, t } from '../words/comparison.js'
import { f } from '../words/format.js'
import { Sigla } from './Siglum.js'
import { Characters, Words } from './Words.js'

/** Sides shown of one line; more stand in the section. */
const MOST_SIDES = 4

/** The words with those that differ marked. */
function Side({ side: { words, focus, accounts } }: { side: GlanceSide }) {
  const at = words === null || focus === '' ? -1 : words.indexOf(focus)
  return (
    <>
      {words === null ? (
        <span class="aside">{t.notFoundIn}</span>
      ) : at === -1 ? (
        <q>
          <Words text={words} />
        </q>
      ) : (
        <q>
          <bdi dir="auto">
            <Characters text={words.slice(0, at)} />
            <mark class="focus-words">
              <Characters text={focus} />
            </mark>
            <Characters text={words.slice(at + focus.length)} />
          </bdi>
        </q>
      )}{' '}
      <Sigla accounts={accounts} />
    </>
  )
}

function Line({ line }: { line: GlanceLine }) {
  const { section, subject, sides } = line
  const rest = sides.length - MOST_SIDES
  return (
    <li>
      <a class="glance-kind" href={`#${section}`}>
        {glanceKinds[section]}
      </a>
      <p>
        {subject === null ? null : (
          <span class="glance-subject">
            <Words text={subject} />:{' '}
          </span>
        )}
        {sides.slice(0, MOST_SIDES).map((side, index) => (
          <span key={index} class="glance-side">
            {index === 0 ? null : <span class="aside"> {section === 'hardening' ? f.forward : '·'} </span>}
            <Side side={side} />
          </span>
        ))}
        {rest > 0 ? <span class="aside"> {t.more(rest)}</span> : null}
      </p>
    </li>
  )
}

function useLines(): GlanceLine[] {
  const { lookup } = useReader()
  const figures = ready(usePart('figures'))
  const names = ready(usePart('names'))
  const gaps = ready(usePart('gaps'))
  const grid = ready(usePart('grid'))
  return useMemo(() => {
    if (figures === undefined || names === undefined || gaps === undefined || grid === undefined) return []
    return glanceOf(
      { ...lookup.overview, ...figures, ...names, ...gaps, claims: grid.claims },
      lookup.accountAt,
    )
  }, [lookup, figures, names, gaps, grid])
}

export function Glance() {
  const lines = useLines()
  if (lines.length === 0) return null
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">{t.glance}</h2>
      <ul>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ul>
    </section>
  )
}
