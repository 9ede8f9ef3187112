/** What the panel shows, and where the focus goes back to when it closes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FindingTarget } from '../model/findings.js'
import type { Words } from '../model/lookup.js'

export type PanelContent =
  /** One account's position on a claim, then the others. */
  | { kind: 'cell'; claim: string; account: string }
  /** The other accounts' words for a claim that `account` carries. */
  | { kind: 'others'; claim: string; account: string }
  /** Places that carry one name, word or figure, and what is found of them, where that can be judged. */
  | { kind: 'words'; title: string; words: readonly Words[]; target?: FindingTarget }
  /** What people did with a finding, and can do. */
  | { kind: 'finding'; target: FindingTarget }

export interface PanelState {
  content: PanelContent | null
  open(content: PanelContent): void
  /** Closes and gives the focus back to what opened the panel. */
  close(): void
}

export function usePanel(): PanelState {
  const [content, setContent] = useState<PanelContent | null>(null)
  const opener = useRef<Element | null>(null)
  const open = useCallback((next: PanelContent) => {
    const { activeElement } = document
    if (activeElement?.closest('.panel') === null) opener.current = activeElement
    setContent(next)
  }, [])
  const close = useCallback(() => {
    setContent(null)
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }, [])
  const isOpen = content !== null
  useEffect(() => {
    if (!isOpen) return
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    addEventListener('keydown', closeOnEscape)
    return () => removeEventListener('keydown', closeOnEscape)
  }, [isOpen, close])
  return { content, open, close }
}
