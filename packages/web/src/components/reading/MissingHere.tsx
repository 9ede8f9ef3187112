/** What others carry and this account does not: at the place where it would stand, and as a list at the foot of its text. */
import { useState } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { usePrinting } from '../../hooks/use-printing.js'
import { useReader } from '../../hooks/use-reader.js'
import type { MissingClaim } from '../../model/missing.js'
import { positionMeanings, positions, t } from '../../words/comparison.js'
import { More } from '../More.js'
import { PositionMark } from '../PositionMark.js'
import { Sigla } from '../Siglum.js'
import { Words } from '../Words.js'

/** Claims listed at first at the foot. */
const FIRST_MISSING = 20

interface MissingItemProps {
  missing: MissingClaim
  account: string
  /** -1 among the marks of a text, which are gone through by their own keys. */
  tabIndex?: number
}

function MissingItem({ missing, account, tabIndex }: MissingItemProps) {
  const { claim, text, position, carriers } = missing
  const { open } = useReader()
  return (
    <li>
      <button type="button" tabIndex={tabIndex} onClick={() => open({ kind: 'cell', claim, account })}>
        <Words text={text} />
      </button>
      <p class="aside">
        <PositionMark position={position} />{' '}
        <span title={positionMeanings[position]}>{positions[position]}</span> · {t.carriedBy}{' '}
        <Sigla accounts={carriers} />
      </p>
    </li>
  )
}

interface MissingProps {
  claims: readonly MissingClaim[]
  account: string
}

/** Whether a fold stands open. What is inside is drawn then: closed, all the folds of a text hold more than the text itself. */
function useFold() {
  const [isUnfolded, setUnfolded] = useState(false)
  const printing = usePrinting()
  const onToggle = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    if (!printing) setUnfolded(currentTarget.open)
  }
  return { isOpen: printing || isUnfolded, onToggle }
}

/** Behind the paragraph after which the claims would stand. */
export function MissingMarker({ claims, account }: MissingProps) {
  const { isOpen, onToggle } = useFold()
  return (
    <details class="missing-marker" open={isOpen} onToggle={onToggle}>
      <summary tabIndex={-1}>
        <span aria-hidden="true">∅</span> {t.missingAfter(claims.length)}
      </summary>
      {isOpen ? (
        <ul>
          {claims.map((missing) => (
            <MissingItem key={missing.claim} missing={missing} account={account} tabIndex={-1} />
          ))}
        </ul>
      ) : null}
    </details>
  )
}

export function MissingHere({ claims, account }: MissingProps) {
  const list = useLimited(claims, FIRST_MISSING)
  const { isOpen, onToggle } = useFold()
  if (claims.length === 0) return null
  return (
    <details class="missing-here" open={isOpen} onToggle={onToggle}>
      <summary>
        {t.missingHere} <span class="count">{claims.length}</span>
      </summary>
      {isOpen ? (
        <>
          <p class="aside">{t.missingLead}</p>
          <ul>
            {list.shown.map((missing) => (
              <MissingItem key={missing.claim} missing={missing} account={account} />
            ))}
          </ul>
          <More list={list} />
        </>
      ) : null}
    </details>
  )
}
