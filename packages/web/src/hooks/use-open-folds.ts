/** Paper has no clicks: every fold stands open while the page is printed, those too that are drawn meanwhile. */
import { useEffect } from 'preact/hooks'
import { usePrinting } from './use-printing.js'

export function useOpenFolds(): void {
  const printing = usePrinting()
  useEffect(() => {
    if (!printing) return
    const opened = new Set<HTMLDetailsElement>()
    const openAll = () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
        fold.open = true
        opened.add(fold)
      }
    }
    openAll()
    const late = new MutationObserver(openAll)
    late.observe(document.body, { childList: true, subtree: true })
    return () => {
      late.disconnect()
      for (const fold of opened) fold.open = false
    }
  }, [printing])
}
