/** On whose word a figure stands: the innermost attribution whose content covers it. */
import type { Attribution, Figure, Span } from '@parallax/contract'

interface Content extends Span {
  id: string
}

/** Sets `attribution`. `figures` in text order; one sweep over both, with the open contents on a stack. */
export function attribute(figures: readonly Figure[], attributions: readonly Attribution[]): Figure[] {
  const contents = attributions
    .flatMap(({ id, content }) => content.map(({ start, end }): Content => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Content[] = []
  let next = 0
  return figures.map((figure) => {
    while (next < contents.length && contents[next]!.start <= figure.start) open.push(contents[next++]!)
    while (open.length > 0 && open.at(-1)!.end <= figure.start) open.pop()
    return { ...figure, attribution: innermost(open, figure) }
  })
}

/** Contents nested or crossing deeper than this are not looked through. */
const DEPTH = 40

/** The shortest of the open contents that covers the span; the later one of equals. */
function innermost(open: readonly Content[], { start, end }: Span): string | null {
  let best: Content | null = null
  for (const content of open.slice(-DEPTH)) {
    if (content.start > start || content.end < end) continue
    if (best === null || content.end - content.start <= best.end - best.start) best = content
  }
  return best?.id ?? null
}
