/** True while the page is laid out for paper, where everything stands open. */
import { useEffect, useState } from 'preact/hooks'

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const query = matchMedia('print')
    const follow = () => setPrinting(query.matches)
    const before = () => setPrinting(true)
    const after = () => setPrinting(false)
    query.addEventListener('change', follow)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      query.removeEventListener('change', follow)
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
