/** The words behind every cell, written out: what paper shows instead of panels. */
import type { Claim } from '@parallax/contract'
import { useClaim } from '../../hooks/use-part.js'
import { carries } from '../../model/claims.js'
import { ready } from '../../model/source.js'
import { positions, t } from '../../words/comparison.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

function CarryingAccounts({ claim }: { claim: Claim }) {
  return (
    <ul>
      {claim.cells.filter(carries).map((cell) => (
        <li key={cell.account}>
          <Outlet account={cell.account} /> <em>{positions[cell.position]}</em>{' '}
          {cell.statements.map(({ exact, start }) => (
            <q key={start}>
              <Words text={exact} />
            </q>
          ))}
        </li>
      ))}
    </ul>
  )
}

function PrintedClaim({ id, text }: { id: string; text: string }) {
  const claim = ready(useClaim(id))
  return (
    <li>
      <p>
        <Words text={text} />
      </p>
      {claim === undefined ? null : <CarryingAccounts claim={claim} />}
    </li>
  )
}

export function ClaimWords({ claims }: { claims: readonly { id: string; text: string }[] }) {
  return (
    <div class="claim-words">
      <h3>{t.printWords}</h3>
      <ol>
        {claims.map(({ id, text }) => (
          <PrintedClaim key={id} id={id} text={text} />
        ))}
      </ol>
    </div>
  )
}
