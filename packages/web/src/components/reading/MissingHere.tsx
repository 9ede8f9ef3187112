/** What others carry and this account does not, at the foot of its text. */
import type { Claim } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { carries } from '../../model/claims.js'
import { cellOf } from '../../model/lookup.js'
import { positions, t } from '../../strings.js'
import { PositionMark } from '../PositionMark.js'
import { Sigla } from '../Siglum.js'
import { Words } from '../Words.js'

function MissingClaim({ claim, account }: { claim: Claim; account: string }) {
  const { open } = useReader()
  const position = cellOf(claim, account)?.position ?? 'unknown'
  return (
    <li>
      <button type="button" onClick={() => open({ kind: 'cell', claim: claim.id, account })}>
        <Words text={claim.text} />
      </button>
      <p class="aside">
        <PositionMark position={position} /> {positions[position]} · {t.carriedBy}{' '}
        <Sigla accounts={claim.cells.filter(carries).map((cell) => cell.account)} />
      </p>
    </li>
  )
}

export function MissingHere({ claims, account }: { claims: readonly Claim[]; account: string }) {
  if (claims.length === 0) return null
  return (
    <details class="missing-here">
      <summary>
        {t.missingHere} <span class="count">{claims.length}</span>
      </summary>
      <p class="aside">{t.missingLead}</p>
      <ul>
        {claims.map((claim) => (
          <MissingClaim key={claim.id} claim={claim} account={account} />
        ))}
      </ul>
    </details>
  )
}
