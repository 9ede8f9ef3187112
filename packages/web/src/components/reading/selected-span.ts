/** Which words of an account are selected in the reading view. */
import type { Span } from '@parallax/contract'

/** Paragraphs say where they begin in the text. */
export const PARAGRAPH = '[data-start]'

/** Units of the text that a part of the page shows: the box of a hidden character stands for what it hides. */
function unitsOf(part: DocumentFragment): number {
  let units = 0
  for (const box of part.querySelectorAll<HTMLElement>('.hidden-character')) {
    units += Number(box.dataset.units)
    box.remove()
  }
  return units + (part.textContent?.length ?? 0)
}

function placeOf(column: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>(PARAGRAPH)
  if (paragraph == null || !column.contains(paragraph)) return null
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + unitsOf(before.cloneContents())
}

/** Null where nothing is selected, or something outside of the column's text. */
export function selectedSpan(column: Element): Span | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = placeOf(column, startContainer, startOffset)
  const end = placeOf(column, endContainer, endOffset)
  return start === null || end === null || start >= end ? null : { start, end }
}
