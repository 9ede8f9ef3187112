/**
 * Keys of the reading view: j and k from mark to mark, arrows between the pieces of marks, 1 to 3 between columns. Of the marks of a column one
 * is a stop of the Tab key: the one that had the focus last.
 */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const MARKS = '.statement-mark, .missing-marker summary, .missing-marker[open] li > button'

/** Whether the layer of a mark is switched on. */
function isShown(mark: HTMLElement, root: HTMLElement): boolean {
  const layer = [...mark.classList].find((name) => name.startsWith('layer-'))?.slice('layer-'.length)
  return root.classList.contains(`show-${layer ?? 'missing'}`)
}

function marksIn(column: Element, root: HTMLElement): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(MARKS)].filter((mark) => isShown(mark, root))
}

/** The column of the focus, else the one that is shown alone on a phone, else the first. */
function columnOf(root: HTMLElement): Element | null {
  const focused = document.activeElement?.closest('.account-column') ?? null
  if (focused !== null && root.contains(focused)) return focused
  return root.querySelector('.account-column.is-current') ?? root.querySelector('.account-column')
}

/** The mark after or before the focus; pieces of the same statement count once. Where no mark has the focus, the first in sight. */
function neighbour(marks: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const at = marks.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return marks.find((mark) => mark.getBoundingClientRect().top >= readingTop(mark)) ?? marks[0]
  const { claim } = marks[at]!.dataset
  for (let next = at + step; next >= 0 && next < marks.length; next += step) {
    const mark = marks[next]!
    if (claim === undefined || mark.dataset.claim !== claim) return mark
  }
  return undefined
}

function readingTop(mark: HTMLElement): number {
  return Math.max(0, mark.closest('.account-scroll')?.getBoundingClientRect().top ?? 0)
}

/** The piece of a mark after or before the one that has the focus, in the direction of the writing. */
function beside(marks: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = marks.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return undefined
  const ahead = getComputedStyle(marks[at]!).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  return marks[key === ahead ? at + 1 : at - 1]
}

function stopAt(marks: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const mark of marks) if (mark.tabIndex === 0 && mark !== stop) mark.tabIndex = -1
  if (stop !== undefined && stop.tabIndex !== 0) stop.tabIndex = 0
}

/** One stop of the Tab key in a column, on a mark that is shown; follows the focus. Looked after at each drawing, since marks come and go. */
export function useMarkStop(column: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = column.current?.closest<HTMLElement>('.reading')
    if (column.current === null || root == null) return
    const marks = [...column.current.querySelectorAll<HTMLElement>(MARKS)]
    const shown = marks.filter((mark) => isShown(mark, root))
    stopAt(marks, shown.find(({ tabIndex }) => tabIndex === 0) ?? shown[0])
  })
  useEffect(() => {
    const own = column.current
    const follow = ({ target }: FocusEvent) => {
      if (own === null || !(target instanceof HTMLElement) || !target.matches(MARKS)) return
      stopAt([...own.querySelectorAll<HTMLElement>(MARKS)], target)
    }
    own?.addEventListener('focusin', follow)
    return () => own?.removeEventListener('focusin', follow)
  }, [column])
}

function land(element: HTMLElement | undefined): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

/** Whether the key is one of the reading view's and was acted upon. `toColumn` gets the place of a column, from 0. */
export function moveInReading(
  event: KeyboardEvent,
  root: HTMLElement,
  toColumn: (column: number) => void,
): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey) return false
  if (event.target instanceof Element && event.target.matches('select, input, textarea')) return false
  const column = columnOf(root)
  if (column === null) return false
  if (event.key === 'j' || event.key === 'k') {
    land(neighbour(marksIn(column, root), event.key === 'j' ? 1 : -1))
    return true
  }
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const next = beside(marksIn(column, root), event.key)
    land(next)
    return next !== undefined
  }
  const number = Number(event.key)
  if (number < 1 || number > root.querySelectorAll('.account-column').length) return false
  if (!Number.isInteger(number)) return false
  toColumn(number - 1)
  return true
}
