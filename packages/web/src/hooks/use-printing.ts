/** True while the page is laid out for paper, where everything stands open. */
import { useEffect, useState } from 'preact/hooks'

const CHANGED = 'parallax:paper'
let isLaidOut = false

/**
 * Lays the page out as paper has it, or as the screen does. A browser that is asked to print waits for nothing: what is still to be fetched
 * and drawn has to be there before.
 */
export function layOutForPaper(isForPaper: boolean): void {
  isLaidOut = isForPaper
  dispatchEvent(new Event(CHANGED))
}

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => isLaidOut || matchMedia('print').matches)
  useEffect(() => {
    const query = matchMedia('print')
    const follow = () => setPrinting(isLaidOut || query.matches)
    const before = () => setPrinting(true)
    const after = () => setPrinting(isLaidOut)
    query.addEventListener('change', follow)
    addEventListener(CHANGED, follow)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      query.removeEventListener('change', follow)
      removeEventListener(CHANGED, follow)
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
