/** How far each entry of the history was scrolled, and the way back there once the page is long enough again; the way to a part of the page that comes later. */
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

/** Tries at each growth of the page until it is there; lets go as soon as the reader moves. */
function whileItGrows(isThere: () => boolean): void {
  giveUp()
  const growth = new ResizeObserver(() => {
    if (isThere()) giveUp()
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

/** Scrolls to where the entry was, once the page is long enough. */
export function returnTo(key: string): void {
  giveUp()
  const top = places.get(key) ?? 0
  if (top === 0) {
    scrollTo({ top: 0, behavior: 'instant' })
    return
  }
  whileItGrows(() => {
    if (document.documentElement.scrollHeight < top + innerHeight) return false
    scrollTo({ top, behavior: 'instant' })
    return true
  })
}

/**
 * Scrolls to the part of the page that a fragment names, when it comes, and stays there while what stands above it comes too.
 * @param height of the page for which the browser is on its way there already
 */
export function stayAt(fragment: string, height = 0): void {
  let last = height
  whileItGrows(() => {
    const { scrollHeight } = document.documentElement
    if (scrollHeight !== last)
      document.getElementById(fragment.slice(1))?.scrollIntoView({ block: 'start', behavior: 'instant' })
    last = scrollHeight
    return false
  })
}
