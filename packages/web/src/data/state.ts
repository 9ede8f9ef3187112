/** A value that components watch. */
import { useEffect, useState } from 'preact/hooks'

export interface State<Value> {
  get(): Value
  set(value: Value): void
  /** Gives the end of it. */
  watch(listener: () => void): () => void
}

export function createState<Value>(first: Value): State<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export function useValue<Value>(state: State<Value>): Value {
  const [value, setValue] = useState(state.get())
  useEffect(() => {
    const follow = () => setValue(() => state.get())
    follow()
    return state.watch(follow)
  }, [state])
  return value
}
