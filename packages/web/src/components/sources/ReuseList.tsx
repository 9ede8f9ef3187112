/** Passages that two accounts share, with the direction where time and credit give one. */
import type { Reuse } from '@parallax/contract'
import { useLimited } from '../../hooks/use-limited.js'
import { reuseKinds, t } from '../../strings.js'
import { More } from '../More.js'
import { Quotation } from '../Quotation.js'
import { Words } from '../Words.js'

/** Passages shown at first. */
const FIRST_PASSAGES = 8

export function ReuseList({ reuse }: { reuse: readonly Reuse[] }) {
  const list = useLimited(reuse, FIRST_PASSAGES)
  if (reuse.length === 0) return null
  return (
    <div class="reuse">
      <h3>
        {t.reuse} <span class="count">{reuse.length}</span>
      </h3>
      <ul>
        {list.shown.map((passage) => (
          <li
            key={`${passage.from.article}:${passage.from.start}:${passage.to.article}:${passage.to.start}`}
            class="pair"
          >
            <Quotation words={passage.from} />
            <p class="pair-arrow">
              <span aria-hidden="true">{passage.direction === 'from-to' ? '→' : '↔'}</span>
              <strong>{reuseKinds[passage.kind]}</strong>
              <span>{passage.direction === 'from-to' ? t.directed : t.undirected}</span>
            </p>
            <Quotation words={passage.to} />
            <p class="why">
              <Words text={passage.why} />
            </p>
          </li>
        ))}
      </ul>
      <More list={list} />
    </div>
  )
}
