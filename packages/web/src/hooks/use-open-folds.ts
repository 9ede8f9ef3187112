/** Paper has no clicks: every fold stands open while the page is printed. */
import { useEffect } from 'preact/hooks'
import { usePrinting } from './use-printing.js'

export function useOpenFolds(): void {
  const printing = usePrinting()
  useEffect(() => {
    if (!printing) return
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const fold of folds) fold.open = true
    return () => {
      for (const fold of folds) fold.open = false
    }
  }, [printing])
}
