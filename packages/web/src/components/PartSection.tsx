/** A section whose part of the comparison is asked for when the section comes near; until then its head stands for it. */
import type { Problem } from '@parallax/contract/api'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePart } from '../hooks/use-part.js'
import { usePrinting } from '../hooks/use-printing.js'
import { useReader } from '../hooks/use-reader.js'
import type { PartKey, ValueOf } from '../model/source.js'
import { t } from '../words/comparison.js'
import { ProblemWords } from './ProblemWords.js'
import { Section } from './Section.js'

/** How far below the window a section may be when its part is asked for. */
const NEAR = '600px'

function useSeen(isAtOnce: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const [isSeen, setSeen] = useState(isAtOnce)
  useEffect(() => {
    if (isSeen || place.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
      },
      { rootMargin: NEAR },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isSeen])
  return { place, isSeen: isSeen || isAtOnce }
}

/** What went wrong, what to do about it, and the way to try again. */
export function PartProblem({ problem, onRetry }: { problem: Problem; onRetry?: (() => void) | undefined }) {
  return (
    <div class="problem" role="alert">
      <p>
        <strong>
          <ProblemWords problem={problem} part="title" />
        </strong>{' '}
        <ProblemWords problem={problem} part="detail" /> <ProblemWords problem={problem} part="cure" />
      </p>
      {onRetry === undefined ? null : (
        <button type="button" class="more" onClick={onRetry}>
          {t.again}
        </button>
      )}
    </div>
  )
}

export interface WithPartProps<Key extends PartKey> {
  part: Key
  children(value: ValueOf<Key>): ComponentChildren
}

/** Shows what the part holds; while it is on its way, that it is; where it fails, why. */
export function WithPart<Key extends PartKey>({ part, children }: WithPartProps<Key>) {
  const { source } = useReader()
  const loaded = usePart(part)
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>
  if (loaded.state === 'problem')
    return <PartProblem problem={loaded.problem} onRetry={() => source.retry(part)} />
  return <p class="waiting">{t.loading}</p>
}

export interface PartSectionProps<Key extends PartKey> extends WithPartProps<Key> {
  id: string
  title: string
  /** True where the reader was sent here, however far off it is. */
  isWanted?: boolean
}

/** `children` gives the whole section, its head with the count included. */
export function PartSection<Key extends PartKey>(props: PartSectionProps<Key>) {
  const { id, title, part, isWanted = false, children } = props
  const { source } = useReader()
  const printing = usePrinting()
  const { place, isSeen } = useSeen(source.isWhole || printing || isWanted)
  const loaded = usePart(isSeen ? part : null)
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>
  return (
    <Section id={id} title={title}>
      <div class="awaited" ref={place}>
        {loaded.state === 'problem' ? (
          <PartProblem problem={loaded.problem} onRetry={() => source.retry(part)} />
        ) : (
          <p class="waiting">{printing ? t.notOnPaper : t.loading}</p>
        )}
      </div>
    </Section>
  )
}
