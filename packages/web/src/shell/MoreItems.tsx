/** The end of what is shown of a long list: the rest comes as it is neared, and by a button. */

import type { Problem } from '@parallax/contract/api'
import { useEffect, useRef } from 'preact/hooks'
import { s } from '../words/shell.js'
import { ProblemNote } from './ProblemNote.js'

export interface MoreItemsProps {
  list: { hasMore: boolean; isBusy: boolean; problem: Problem | null; more(): void }
}

/** Asked for before the reader gets there. */
const AHEAD = '800px'

export function MoreItems({ list }: MoreItemsProps) {
  const { hasMore, isBusy, problem, more } = list
  const button = useRef<HTMLButtonElement>(null)
  const ask = useRef(more)
  ask.current = more
  const isOpen = hasMore && !isBusy && problem === null
  useEffect(() => {
    if (!isOpen || button.current === null) return
    const sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) ask.current()
      },
      { rootMargin: AHEAD },
    )
    sight.observe(button.current)
    return () => sight.disconnect()
  }, [isOpen])
  if (problem !== null) return <ProblemNote problem={problem} again={more} />
  if (!hasMore) return null
  return (
    <p class="more-items">
      <button ref={button} type="button" class="button" aria-disabled={isBusy} onClick={more}>
        {isBusy ? s.loading : s.more}
      </button>
    </p>
  )
}
