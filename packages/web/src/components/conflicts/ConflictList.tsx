/** Conflicts, each with the words of every side beside each other. */
import type { Conflict } from '@parallax/contract'
import { useMemo } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { useReader } from '../../hooks/use-reader.js'
import { createNumberKey, focusIn, type Side, sidesOf } from '../../model/sides.js'
import { conflictTypes, t } from '../../words/comparison.js'
import { More } from '../More.js'
import { Quotation } from '../Quotation.js'
import { Judge } from '../review/Judge.js'
import { Empty, Section } from '../Section.js'
import { Sigla } from '../Siglum.js'
import { English, Words } from '../Words.js'

/** Quotations of one side shown at first; its accounts are all named above them. */
const FIRST_OF_SIDE = 3

function SideColumn({ conflict, side }: { conflict: Conflict; side: Side }) {
  const { lookup } = useReader()
  const list = useLimited(side.evidence, FIRST_OF_SIDE)
  const accounts = side.evidence.flatMap((words) => lookup.accountAt(words)?.id ?? [])
  return (
    <li class="side">
      {side.focus === '' ? null : (
        <p class="side-focus">
          <Words text={side.focus} />
          <Sigla accounts={[...new Set(accounts)]} />
        </p>
      )}
      {list.shown.map((words) => (
        <Quotation key={`${words.article}:${words.start}`} words={words} marks={focusIn(conflict, words)} />
      ))}
      <More list={list} />
    </li>
  )
}

/** A reason that names many accounts is folded: the sides below name them again. */
const LONGEST_WHY = 360
const OF_LONG_WHY = 200

function Why({ text }: { text: string }) {
  if (text.length <= LONGEST_WHY)
    return (
      <p class="why">
        <English text={text} />
      </p>
    )
  const cut = text.lastIndexOf(' ', OF_LONG_WHY)
  return (
    <details class="why">
      <summary>
        <English text={`${text.slice(0, cut)} …`} />
      </summary>
      <English text={text} />
    </details>
  )
}

export function ConflictItem({ conflict }: { conflict: Conflict }) {
  const { numbers } = useReader().lookup.overview
  const sides = useMemo(() => sidesOf(conflict, createNumberKey(numbers)), [conflict, numbers])
  return (
    <article class="conflict" aria-labelledby={`conflict-${conflict.id}`}>
      <h3 id={`conflict-${conflict.id}`}>{conflictTypes[conflict.type]}</h3>
      <Why text={conflict.why} />
      <Judge
        target={{ kind: 'conflict', ids: [conflict.id], says: conflict.why, words: conflict.evidence }}
      />
      <ul class="sides">
        {sides.map((side, index) => (
          <SideColumn key={index} conflict={conflict} side={side} />
        ))}
      </ul>
    </article>
  )
}

/** Conflicts shown at first. */
const FIRST_CONFLICTS = 12

export function ConflictList() {
  const { conflicts } = useReader().lookup.overview
  const list = useLimited(conflicts, FIRST_CONFLICTS)
  const lead = conflicts.length === 0 ? undefined : t.conflictsLead
  return (
    <Section id="conflicts" title={t.conflicts} count={conflicts.length} lead={lead}>
      {conflicts.length === 0 ? <Empty>{t.noConflicts}</Empty> : null}
      {list.shown.map((conflict) => (
        <ConflictItem key={conflict.id} conflict={conflict} />
      ))}
      <More list={list} />
    </Section>
  )
}
