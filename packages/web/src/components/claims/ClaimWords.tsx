/** The words behind every cell, written out: what paper shows instead of panels. */
import type { Claim } from '@parallax/contract'
import { carries } from '../../model/claims.js'
import { positions, t } from '../../strings.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

export function ClaimWords({ claims }: { claims: readonly Claim[] }) {
  return (
    <div class="claim-words">
      <h3>{t.printWords}</h3>
      <ol>
        {claims.map(({ id, text, cells }) => (
          <li key={id}>
            <p>
              <Words text={text} />
            </p>
            <ul>
              {cells.filter(carries).map((cell) => (
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
          </li>
        ))}
      </ol>
    </div>
  )
}
