/** Takes the words that are selected in a column, to say that they and others are one or not. Nothing where nobody can judge. */
import { useReader } from '../../hooks/use-reader.js'
import { r } from '../../words/review.js'
import { useDesk } from '../review/context.js'
import { selectedSpan } from './selected-span.js'

export function HoldAgainst({ account }: { account: string }) {
  const desk = useDesk()
  const { lookup, open } = useReader()
  if (desk === null || !desk.mayJudge) return null
  const { why } = lookup.overview.story.together
  return (
    <button
      type="button"
      class="judge hold-against"
      title={r.holdAgainstHelp}
      // The selection stays while it is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={({ currentTarget }) => {
        const column = currentTarget.closest('.account-column')
        const span = column === null ? null : selectedSpan(column)
        const chosen = { account, span }
        open({ kind: 'finding', target: { kind: 'story', ids: [], says: why, words: [], chosen } })
      }}
    >
      {r.holdAgainst}
    </button>
  )
}
