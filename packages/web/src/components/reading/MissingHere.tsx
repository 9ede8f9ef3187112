/** What others carry and this account does not: at the place where it would stand, and as a list at the foot of its text. */
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
}

function MissingItem({ missing: { claim, text, position, carriers }, account }: MissingItemProps) {
  const { open } = useReader()
  return (
    <li>
      <button type="button" onClick={() => open({ kind: 'cell', claim, account })}>
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

/** Behind the paragraph after which the claims would stand. */
export function MissingMarker({ claims, account }: MissingProps) {
  return (
    <details class="missing-marker" open={usePrinting()}>
      <summary>
        <span aria-hidden="true">∅</span> {t.missingAfter(claims.length)}
      </summary>
      <ul>
        {claims.map((missing) => (
          <MissingItem key={missing.claim} missing={missing} account={account} />
        ))}
      </ul>
    </details>
  )
}

export function MissingHere({ claims, account }: MissingProps) {
  const list = useLimited(claims, FIRST_MISSING)
  const printing = usePrinting()
  if (claims.length === 0) return null
  return (
    <details class="missing-here" open={printing}>
      <summary>
        {t.missingHere} <span class="count">{claims.length}</span>
      </summary>
      <p class="aside">{t.missingLead}</p>
      <ul>
        {list.shown.map((missing) => (
          <MissingItem key={missing.claim} missing={missing} account={account} />
        ))}
      </ul>
      <More list={list} />
    </details>
  )
}
