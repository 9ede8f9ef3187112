/** The chains of word of every account as trees, from the outlet inward to whoever claims to know. */
import type { Account } from '@parallax/contract'
import type { Parts } from '@parallax/contract/api'
import { useMemo, useState } from 'preact/hooks'
import { useText } from '../../hooks/use-part.js'
import { usePrinting } from '../../hooks/use-printing.js'
import { useReader } from '../../hooks/use-reader.js'
import { type ChainWords, chainTree, countChains, type Holder } from '../../model/chains.js'
import { lettersWithNote } from '../../model/languages.js'
import type { Words as Cited } from '../../model/lookup.js'
import { attributionsById } from '../../model/source.js'
import { t } from '../../words/comparison.js'
import { Limit, Section } from '../Section.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

/** The trees of more accounts than this are folded: they take long to lay out and to pass by. */
const MOST_OPEN = 8
/** Words of saying and hedges shown of one holder. */
const MOST_WORDS = 3

interface BranchProps {
  holder: Holder
  article: string
  text: string
}

/** “said”, “claimed” */
function AsWritten({ words, name }: { words: readonly string[]; name: string }) {
  if (words.length === 0) return null
  return (
    <span class={name}>
      {words.slice(0, MOST_WORDS).map((word) => (
        <q key={word}>
          <Words text={word} />
        </q>
      ))}
    </span>
  )
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
      <AsWritten words={holder.cues} name="cue-words" />
      <AsWritten words={holder.hedges} name="hedge-words" />
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

interface TreeProps {
  account: Account
  attributions: ChainWords['attributions']
  isFolded: boolean
}

function AccountTree({ account, attributions, isFolded }: TreeProps) {
  const text = useText(account.article)?.text
  const printing = usePrinting()
  const [isOpen, setOpen] = useState(!isFolded)
  const root = useMemo(
    () => (text === undefined ? null : chainTree({ text, attributions }, account.outlet)),
    [text, attributions, account],
  )
  if (root === null || text === undefined) return null
  const { told, sources } = countChains(root)
  const branches = (
    <ul>
      {root.children.map((child) => (
        <Branch key={child.name} holder={child} article={account.article} text={text} />
      ))}
    </ul>
  )
  if (!isFolded || told === 0)
    return (
      <li class="chain-tree">
        <Outlet account={account.id} />
        {told === 0 ? <p class="aside">{t.noChains}</p> : branches}
      </li>
    )
  return (
    <li class="chain-tree">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Outlet account={account.id} /> <span class="aside">{t.chainCounts(told, sources)}</span>
        </summary>
        {isOpen || printing ? branches : null}
      </details>
    </li>
  )
}

export function ChainSection({ chains }: { chains: Parts['chains'] }) {
  const { overview } = useReader().lookup
  const unread = lettersWithNote(overview, 'attribution-language')
  const attributionsOf = attributionsById(chains)
  const isFolded = overview.accounts.length > MOST_OPEN
  return (
    <Section id="chains" title={t.chains} lead={t.chainsLead}>
      <Limit says={unread === null ? null : t.unreadSpeakers(unread)} />
      <ul class={isFolded ? 'chain-trees chain-trees-folded' : 'chain-trees'}>
        {overview.accounts.map((account) => (
          <AccountTree
            key={account.id}
            account={account}
            attributions={attributionsOf(account.article)}
            isFolded={isFolded}
          />
        ))}
      </ul>
    </Section>
  )
}
