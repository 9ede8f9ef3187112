/** A section of the page with its heading, and what it says when there is nothing to show. */
import type { ComponentChildren } from 'preact'

export interface SectionProps {
  id: string
  title: string
  count?: number | undefined
  lead?: string | undefined
  children: ComponentChildren
}

export function Section({ id, title, count, lead, children }: SectionProps) {
  return (
    <section id={id} class={`section section-${id}`} aria-labelledby={`${id}-title`}>
      <header class="section-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
          {count === undefined ? null : <span class="count"> {count}</span>}
        </h2>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
      </header>
      {children}
    </section>
  )
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>
}

/** Why a section may be empty or short; nothing where nothing keeps it. */
export function Limit({ says }: { says: string | null }) {
  return says === null ? null : <p class="limit">{says}</p>
}
