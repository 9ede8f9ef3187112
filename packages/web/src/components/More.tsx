/** The button that shows the rest of a long list. */
import type { Limited } from '../hooks/use-limited.js'
import { t } from '../words/comparison.js'

export function More({ list }: { list: Pick<Limited<unknown>, 'held' | 'showAll'> }) {
  if (list.held === 0) return null
  return (
    <button type="button" class="more" onClick={list.showAll}>
      {t.showAll(list.held)}
    </button>
  )
}
