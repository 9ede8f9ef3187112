/** An empty list that was filtered: why, as far as it can be told, and the ways on. */
import type { ComponentChildren } from 'preact'
import { useCall } from '../data/use-call.js'
import { useQuery } from '../router/router.js'
import { s } from '../words/filters.js'
import { reasonsFor } from './why-none.js'

export interface NoneFitProps {
  title: string
  cure: string
  /** Parameters of the address that these filters set. */
  names: readonly string[]
  /** Other ways on. */
  children?: ComponentChildren
}

export function NoneFit({ title, cure, names, children }: NoneFitProps) {
  const [query, change] = useQuery()
  const { value } = useCall('listOutlets')
  const reasons = reasonsFor(query, value?.outlets.map(({ name }) => name) ?? null)
  const isFiltered = names.some((name) => query.has(name))
  return (
    <div class="empty-room" role="status">
      <h2>{title}</h2>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>{cure}</p>
      <p class="acts">
        {isFiltered ? (
          <button
            type="button"
            class="button"
            onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}
          >
            {s.clear}
          </button>
        ) : null}
        {children}
      </p>
    </div>
  )
}
