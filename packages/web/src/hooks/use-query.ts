/** What the reader chose, in the query of the page's address, so that a link shows the same; in memory alone where a file is open. */
import { useCallback, useEffect, useState } from 'preact/hooks'

const memory = new URLSearchParams()
const CHANGED = 'parallax:query'

const isFile = () => location.protocol === 'file:'
const current = () => (isFile() ? memory : new URLSearchParams(location.search))

/** Sets, or takes away where the value is empty, without a step in the history. */
export function writeQuery(changes: Readonly<Record<string, string>>): void {
  const query = current()
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') query.delete(name)
    else query.set(name, value)
  }
  if (!isFile()) {
    const text = query.toString()
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`,
    )
  }
  dispatchEvent(new Event(CHANGED))
}

export function readQuery(name: string): string {
  return current().get(name) ?? ''
}

/** One value of the query; follows every change, whoever makes it. */
export function useQuery(name: string): [value: string, set: (value: string) => void] {
  const [value, setValue] = useState(() => readQuery(name))
  useEffect(() => {
    const follow = () => setValue(readQuery(name))
    follow()
    addEventListener(CHANGED, follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener(CHANGED, follow)
      removeEventListener('popstate', follow)
    }
  }, [name])
  const set = useCallback((next: string) => writeQuery({ [name]: next }), [name])
  return [value, set]
}
