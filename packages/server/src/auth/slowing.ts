/** Makes guessing slow: after some failures in vain, each further try must wait twice as long. Memory is bounded. */

export interface Slowing {
  /** Seconds to wait before the next try under this key; 0 where it may be made now. */
  wait(key: string): number
  /** A try begins: it counts as failed until it is known to be otherwise, so that tries side by side count too. */
  begin(key: string): void
  /** The try that began was no guess. */
  undo(key: string): void
  /** Nothing in vain is held against the key any more. */
  forget(key: string): void
}

export interface SlowingOptions {
  clock: () => Date
  /** Tries in vain before any waiting. */
  free: number
  /** Keys that are remembered; the one that failed longest ago gives way. */
  most?: number
}

const LONGEST_SECONDS = 900
/** After so long without a try in vain, all is forgotten. */
const FORGET_SECONDS = 3_600
const MOST_KEYS = 10_000

export function createSlowing({ clock, free, most = MOST_KEYS }: SlowingOptions): Slowing {
  const failures = new Map<string, { count: number; at: number }>()
  const seconds = () => clock().getTime() / 1000
  const held = (key: string) => {
    const found = failures.get(key)
    if (found === undefined || seconds() - found.at < FORGET_SECONDS) return found
    failures.delete(key)
    return undefined
  }
  return {
    wait(key) {
      const found = held(key)
      if (found === undefined || found.count < free) return 0
      const pause = Math.min(LONGEST_SECONDS, 2 ** (found.count - free))
      return Math.max(0, Math.ceil(found.at + pause - seconds()))
    },
    begin(key) {
      const count = (held(key)?.count ?? 0) + 1
      // The newest stand last.
      failures.delete(key)
      failures.set(key, { count, at: seconds() })
      const [oldest] = failures.keys()
      if (failures.size > most && oldest !== undefined) failures.delete(oldest)
    },
    undo(key) {
      const found = held(key)
      if (found) found.count -= 1
    },
    forget(key) {
      failures.delete(key)
    },
  }
}
