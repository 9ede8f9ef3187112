/** How far each entry of the history was scrolled, and the way back there once the page is long enough again. */
const KEPT = 'parallax.scroll'
/** What has not grown to its old length by then has changed. */
const PATIENCE_MS = 4_000

const places: Map<string, number> = new Map(kept())

function kept(): [string, number][] {
  try {
    const said: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(said) ? (said as [string, number][]) : []
  } catch {
    // A page without storage forgets how far it was scrolled, and nothing else.
    return []
  }
}

export function scrolledTo(key: string, top: number): void {
  places.delete(key)
  places.set(key, top)
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([...places].slice(-50)))
  } catch {
    // As above: kept for this load of the page alone.
  }
}

let giveUp: () => void = () => undefined

/** Scrolls to where the entry was; waits for the page to grow, and lets go as soon as the reader moves. */
export function returnTo(key: string): void {
  giveUp()
  const top = places.get(key) ?? 0
  if (top === 0) {
    scrollTo({ top: 0, behavior: 'instant' })
    return
  }
  const growth = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < top + innerHeight) return
    scrollTo({ top, behavior: 'instant' })
    giveUp()
  })
  const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const
  const timer = setTimeout(() => giveUp(), PATIENCE_MS)
  giveUp = () => {
    growth.disconnect()
    clearTimeout(timer)
    for (const move of moves) removeEventListener(move, giveUp)
    giveUp = () => undefined
  }
  for (const move of moves) addEventListener(move, giveUp, { passive: true })
  growth.observe(document.body)
}
