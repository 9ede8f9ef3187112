/** The words behind every cell, written out: what paper shows instead of panels. */
import type { Claim } from '@parallax/contract'
import type { Grid } from '@parallax/contract/api'
import { claimBlockOf } from '@parallax/core/parts'
import { useMemo } from 'preact/hooks'
import { useParts } from '../../hooks/use-part.js'
import { carries } from '../../model/claims.js'
import { claimsById, type GridClaim, type PartKey, ready } from '../../model/source.js'
import { c } from '../../words/choices.js'
import { positions, t } from '../../words/comparison.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

type BlockKey = Extract<PartKey, `claims-${number}`>

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

function PrintedClaim({ claim, text }: { claim: Claim | undefined; text: string }) {
  return (
    <li>
      <p>
        <Words text={text} />
      </p>
      {claim === undefined ? null : <CarryingAccounts claim={claim} />}
    </li>
  )
}

/** The claims whole, of those whose blocks are here. */
function useWhole(grid: Grid, claims: readonly GridClaim[]): ReadonlyMap<string, Claim> {
  const keys = useMemo(() => {
    const places = claimsById(grid)
    return [...new Set(claims.map(({ id }) => claimBlockOf(places.get(id)?.row ?? 0) as BlockKey))]
  }, [grid, claims])
  const parts = useParts(keys)
  const here = parts.filter(({ state }) => state === 'ready').length
  return useMemo(() => {
    const blocks = parts.flatMap((part) => ready(part)?.claims ?? [])
    return new Map(blocks.map((claim) => [claim.id, claim]))
  }, [keys, here])
}

export interface ClaimWordsProps {
  grid: Grid
  claims: readonly GridClaim[]
}

export function ClaimWords({ grid, claims }: ClaimWordsProps) {
  const whole = useWhole(grid, claims)
  const without = claims.filter(({ id }) => !whole.has(id)).length
  return (
    <div class="claim-words">
      <h3>{t.printWords}</h3>
      {without === 0 ? null : <p class="limit">{c.printedWithout(without, claims.length)}</p>}
      <ol>
        {claims.map(({ id, text }) => (
          <PrintedClaim key={id} claim={whole.get(id)} text={text} />
        ))}
      </ol>
    </div>
  )
}
