/** The chains of word of every account as trees, from the outlet inward. */
import type { Account } from '@parallax/contract'
import { useAttributions, useText } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { chainTree, type Holder } from '../../model/chains.js'
import type { Words as Cited } from '../../model/lookup.js'
import { t } from '../../strings.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

/** The trees of more accounts than this are folded: they take long to lay out and to pass by. */
const MOST_OPEN = 8

interface BranchProps {
  holder: Holder
  article: string
  text: string
}

function Branch({ holder, article, text }: BranchProps) {
  const { open } = useReader()
  const words: Cited[] = holder.told.flatMap(({ content }) =>
    content.map(({ start, end }) => ({ article, start, end, exact: text.slice(start, end) })),
  )
  return (
    <li>
      {words.length === 0 ? (
        <Words text={holder.name} />
      ) : (
        <button
          type="button"
          class="holder"
          onClick={() => open({ kind: 'words', title: holder.name, words })}
        >
          <Words text={holder.name} /> <span class="count">{holder.told.length}</span>
        </button>
      )}
      {holder.children.length === 0 ? null : (
        <ul>
          {holder.children.map((child) => (
            <Branch key={child.name} holder={child} article={article} text={text} />
          ))}
        </ul>
      )}
    </li>
  )
}

function AccountTree({ account }: { account: Account }) {
  const text = useText(account.article)?.text
  const attributions = useAttributions()?.(account.article)
  if (text === undefined || attributions === undefined) return null
  const root = chainTree({ text, attributions }, account.outlet)
  return (
    <li class="chain-tree">
      <Outlet account={account.id} />
      {root.children.length === 0 ? (
        <p class="aside">{t.noChains}</p>
      ) : (
        <ul>
          {root.children.map((child) => (
            <Branch key={child.name} holder={child} article={account.article} text={text} />
          ))}
        </ul>
      )}
    </li>
  )
}

export function ChainTrees({ accounts }: { accounts: readonly Account[] }) {
  return (
    <details class="chains" open={accounts.length <= MOST_OPEN}>
      <summary>
        <h3>{t.chains}</h3>
      </summary>
      <ul class="chain-trees">
        {accounts.map((account) => (
          <AccountTree key={account.id} account={account} />
        ))}
      </ul>
    </details>
  )
}
