/** The head of a view: its name, what it is for, and what can be done there. Names the window too. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { s } from '../words/shell.js'

export interface ViewHeadProps {
  title: string
  lead?: ComponentChildren
  /** Buttons and links at the end of the line. */
  acts?: ComponentChildren
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${s.name}`
  }, [title])
}

export function ViewHead({ title, lead, acts }: ViewHeadProps) {
  useTitle(title)
  return (
    <header class="view-head">
      <h1 tabIndex={-1}>{title}</h1>
      {acts === undefined ? null : <div class="acts">{acts}</div>}
      {lead === undefined ? null : <p class="lead">{lead}</p>}
    </header>
  )
}
