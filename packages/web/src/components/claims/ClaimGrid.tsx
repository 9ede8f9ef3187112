/** Claims by accounts. One tab stop; arrows move, Enter opens the words behind a cell. */
import type { Account, Claim } from '@parallax/contract'
import { sentenceAround } from '@parallax/core/anchor'
import { memo } from 'preact/compat'
import { useGridKeys } from '../../hooks/use-grid-keys.js'
import { useReader } from '../../hooks/use-reader.js'
import type { GroupedClaim } from '../../model/claims.js'
import { cellOf } from '../../model/lookup.js'
import { positions, t } from '../../strings.js'
import { PositionMark } from '../PositionMark.js'
import { Marked } from '../Quotation.js'
import { Siglum } from '../Siglum.js'
import { Words } from '../Words.js'

interface RowProps {
  grouped: GroupedClaim
  row: number
  accounts: readonly Account[]
  /** The column that holds the tab stop, or null where another row has it. */
  tabColumn: number | null
}

function ClaimHead({ claim }: { claim: Claim }) {
  const { lookup } = useReader()
  const source = lookup.accountAt(claim.source)
  const annotation = lookup.article(claim.source.article)
  const sentence = annotation === undefined ? null : sentenceAround(annotation, claim.source)
  const { text = '', language = null } = annotation?.article ?? {}
  return (
    <th scope="row">
      <div class={`claim-text ${sentence === null ? '' : 'in-sentence'}`}>
        {sentence === null ? (
          <Words text={claim.text} language={language} />
        ) : (
          <bdi dir="auto">
            <Marked
              text={text.slice(sentence.start, sentence.end)}
              offset={sentence.start}
              language={language}
              marks={[claim.source]}
            />
          </bdi>
        )}
      </div>
      <p class="claim-origin">
        {source === undefined ? null : <Siglum account={source.id} />}
        {t.onOrigins(claim.origins.length)}
      </p>
    </th>
  )
}

const ClaimRow = memo(function ClaimRow({ grouped, row, accounts, tabColumn }: RowProps) {
  const { lookup, open } = useReader()
  const { claim, group } = grouped
  return (
    <tr class={`group-${group}`}>
      <ClaimHead claim={claim} />
      {accounts.map((account, column) => {
        const position = cellOf(claim, account.id)?.position ?? 'unknown'
        const outlet = lookup.account(account.id)?.outlet ?? account.id
        return (
          <td key={account.id} class={`position position-${position}`}>
            <button
              type="button"
              data-place={`${row}:${column}`}
              tabIndex={tabColumn === column ? 0 : -1}
              onClick={() => open({ kind: 'cell', claim: claim.id, account: account.id })}
            >
              <span class="visually-hidden">{outlet}: </span>
              <PositionMark position={position} />
              <span class="position-word">{positions[position]}</span>
            </button>
          </td>
        )
      })}
    </tr>
  )
})

function GridHead({ accounts }: { accounts: readonly Account[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">
          {t.claim}
        </th>
        {accounts.map(({ id, outlet }) => (
          <th scope="col" key={id}>
            <span class="siglum">{id}</span>
            <span class="column-outlet">
              <Words text={outlet} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

export interface ClaimGridProps {
  claims: readonly GroupedClaim[]
  accounts: readonly Account[]
}

export function ClaimGrid({ claims, accounts }: ClaimGridProps) {
  const last = { row: claims.length - 1, column: accounts.length - 1 }
  const { grid, current, onKeyDown, setCurrent } = useGridKeys(last)
  const follow = (event: FocusEvent) => {
    const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined
    const [row, column] = place?.split(':').map(Number) ?? []
    if (row !== undefined && column !== undefined) setCurrent({ row, column })
  }
  return (
    <div class="grid-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid on a table
        role="grid"
        class="claim-grid"
        ref={grid}
        aria-label={t.claims}
        aria-describedby="grid-help"
        aria-rowcount={claims.length + 1}
        aria-colcount={accounts.length + 1}
        onKeyDown={onKeyDown}
        onFocusIn={follow}
      >
        <GridHead accounts={accounts} />
        <tbody>
          {claims.map((grouped, row) => (
            <ClaimRow
              key={grouped.claim.id}
              grouped={grouped}
              row={row}
              accounts={accounts}
              tabColumn={row === current.row ? current.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
