/** What became of lining up a sentence where accounts stand abreast: who tells it, who does not, and the way to all words. */
import { useReader } from '../../hooks/use-reader.js'
import { carriersOf, positionAt } from '../../model/grid.js'
import type { Told } from '../../model/marks.js'
import { claimsById } from '../../model/source.js'
import { positions, t } from '../../words/comparison.js'
import { PositionMark } from '../PositionMark.js'
import { Sigla, Siglum } from '../Siglum.js'

export interface LinedUpProps {
  told: Told
  claim: string
  /** The account whose sentence was chosen. */
  account: string
  chosen: readonly string[]
}

export function LinedUp({ told: { grid }, claim: id, account, chosen }: LinedUpProps) {
  const { open } = useReader()
  const found = claimsById(grid).get(id)
  if (found === undefined) return null
  const { claim } = found
  const others = chosen.filter((each) => each !== account)
  const elsewhere = carriersOf(grid, claim).filter((each) => !chosen.includes(each))
  return (
    <div class="lined-up" role="status">
      <p>
        <strong>{t.linedUp}</strong>{' '}
        {others.map((each) => {
          const position = positionAt(grid, claim, grid.accounts.indexOf(each))
          return (
            <span key={each} class="lined-up-account">
              <Siglum account={each} /> <PositionMark position={position} /> {positions[position]}
            </span>
          )
        })}
        {elsewhere.length === 0 ? null : (
          <span class="lined-up-account">
            {t.carriedBy} <Sigla accounts={elsewhere} />
          </span>
        )}
      </p>
      <button type="button" class="more" onClick={() => open({ kind: 'others', claim: id, account })}>
        {t.showWords}
      </button>
    </div>
  )
}
