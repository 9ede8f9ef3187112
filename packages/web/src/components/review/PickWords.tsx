/** One side of what is held against another: words of the finding, or any words of any account. */
import type { Account, Span } from '@parallax/contract'
import type { Anchor } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { useReader } from '../../hooks/use-reader.js'
import { type AnchorText, anchorAt, trimSpan } from '../../model/choosing.js'
import type { ChosenWords } from '../../model/findings.js'
import type { Words as Cited } from '../../model/lookup.js'
import { Field } from '../../shell/Field.js'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import { Selectable } from './Selectable.js'
import { useAnchorText } from './use-anchor-text.js'
import { WhichWords } from './WhichWords.js'

export interface Picking {
  /** Of the words that are offered; their number where any others are to be selected. */
  index: number
  account: string
  text: AnchorText | undefined
  /** What is chosen so far; null for nothing. */
  anchor: Anchor | null
  chooseIndex(index: number): void
  chooseAccount(account: string): void
  select(span: Span): void
}

/** @param first words that a reader chose already, to begin with */
export function usePicking(offered: readonly Cited[], first: ChosenWords | undefined): Picking {
  const { lookup } = useReader()
  const [index, chooseIndex] = useState(first === undefined ? 0 : offered.length)
  const [account, setAccount] = useState(first?.account ?? lookup.overview.accounts[0]?.id ?? '')
  const [selected, select] = useState<Span | null>(first?.span ?? null)
  const given = offered[index]
  const text = useAnchorText(given?.article ?? lookup.account(account)?.article)
  const span = given ?? (text === undefined || selected === null ? null : trimSpan(text.text, selected))
  const chooseAccount = (next: string) => {
    select(null)
    setAccount(next)
  }
  const anchor = text === undefined || span === null ? null : anchorAt(text, span)
  return { index, account, text, anchor, chooseIndex, chooseAccount, select }
}

/** Where the account stands in the text of its article: a reprinted one in a part of it. */
function rangeOf({ start, end }: Pick<Account, 'start' | 'end'>, { text }: AnchorText): Span {
  return { start: start ?? 0, end: end ?? text.length }
}

interface PickWordsProps {
  label: string
  offered: readonly Cited[]
  picking: Picking
  first: ChosenWords | undefined
}

function AnyWords({ label, picking, first }: Omit<PickWordsProps, 'offered'>) {
  const { lookup } = useReader()
  const { account, text, anchor, chooseAccount, select } = picking
  const own = lookup.account(account)
  const range = own === undefined || text === undefined ? null : rangeOf(own, text)
  return (
    <>
      <Field label={r.ofAccount(label)}>
        {(ids) => (
          <select
            {...ids}
            value={account}
            onChange={({ currentTarget }) => chooseAccount(currentTarget.value)}
          >
            {lookup.overview.accounts.map(({ id }) => (
              <option key={id} value={id}>
                {id} {lookup.nameOf(id)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text === undefined || range === null ? (
        <p class="waiting">{r.textLoading}</p>
      ) : (
        <Selectable
          key={account}
          label={r.selectIn(label)}
          text={text.text.slice(range.start, range.end)}
          offset={range.start}
          first={first?.account === account ? first.span : null}
          onSelect={select}
        />
      )}
      <p class="chosen-words" role="status">
        {anchor === null ? (
          r.noneChosen
        ) : (
          <>
            {r.chosen}:{' '}
            <q>
              <Words text={anchor.exact} />
            </q>
          </>
        )}
      </p>
    </>
  )
}

export function PickWords({ label, offered, picking, first }: PickWordsProps) {
  const isAny = picking.index >= offered.length
  return (
    <>
      {offered.length === 0 ? null : (
        <WhichWords
          label={label}
          words={offered}
          index={picking.index}
          further={r.otherWords}
          onChange={picking.chooseIndex}
        />
      )}
      {isAny ? <AnyWords label={label} picking={picking} first={first} /> : null}
    </>
  )
}
