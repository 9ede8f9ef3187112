/** In whose words something is told. */
import type { Attribution } from '@parallax/contract'

/** For rising positions: the id of the attribution with the shortest content around it, or null. */
export function innermostAttribution(attributions: readonly Attribution[]): (start: number) => string | null {
  const spans = attributions
    .flatMap(({ id, content }) => content.map((span) => ({ ...span, id })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let open: typeof spans = []
  let next = 0
  return (start) => {
    while (next < spans.length && spans[next]!.start <= start) {
      open.push(spans[next]!)
      next += 1
    }
    open = open.filter(({ end }) => end > start)
    const length = ({ start: from, end }: (typeof spans)[number]) => end - from
    return (
      open.reduce<(typeof spans)[number] | null>(
        (best, span) => (best === null || length(span) < length(best) ? span : best),
        null,
      )?.id ?? null
    )
  }
}
