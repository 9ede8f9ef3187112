/** What the fetching room knows of time; handed in, so that tests hold the clock. */

export interface Time {
  /** Milliseconds since 1970, for what is written down. May jump when somebody sets the clock. */
  now: () => number
  /** Milliseconds that only ever rise, for waiting. */
  ticks: () => number
  /** Ends early, without an error, when the signal is raised. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

export const systemTime: Time = {
  now: Date.now,
  ticks: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const done = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done)
    }),
}

/** ISO 8601 in UTC with milliseconds. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString()
}
