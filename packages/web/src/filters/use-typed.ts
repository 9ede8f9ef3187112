/** What is being typed: an answer that comes meanwhile takes nothing of it back; what is held takes its place when that changes. */
import { useEffect, useState } from 'preact/hooks'

export function useTyped(held: string): [typed: string, type: (text: string) => void] {
  const [typed, setTyped] = useState(held)
  useEffect(() => setTyped(held), [held])
  return [typed, setTyped]
}
