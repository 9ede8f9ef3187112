/** Hosts that are left alone for a while: they asked for it, or they do not answer. */
import { type BackOffSettings, backOff } from './back-off.js'
import type { Time } from './time.js'

/** Failures of the connection in a row after which a host is taken for down. */
const FAILURES_OF_A_HOST_DOWN = 3
/** Hosts that are remembered. */
const MAX_HOSTS = 10_000

export interface HostPauses {
  /** Milliseconds that the host is still to be left alone; 0 where it is not. */
  remaining: (host: string) => number
  /** The host asked for a pause. */
  pause: (host: string, ms: number) => void
  /** The host answered, whatever it said. */
  answered: (host: string) => void
  /** The host could not be reached, or did not answer in time. The pause that follows from it in milliseconds; 0 where none does. */
  unreachable: (host: string) => number
}

export function createHostPauses(settings: BackOffSettings, time: Time): HostPauses {
  const until = new Map<string, number>()
  const failures = new Map<string, number>()
  const pause = (host: string, ms: number): void => {
    until.delete(host)
    until.set(host, time.ticks() + Math.min(ms, settings.mostMs))
    trim(until)
  }
  return {
    remaining: (host) => {
      const left = (until.get(host) ?? 0) - time.ticks()
      if (left > 0) return left
      until.delete(host)
      return 0
    },
    pause,
    answered: (host) => void failures.delete(host),
    unreachable: (host) => {
      const count = (failures.get(host) ?? 0) + 1
      failures.delete(host)
      failures.set(host, count)
      trim(failures)
      if (count < FAILURES_OF_A_HOST_DOWN) return 0
      const ms = backOff(count - FAILURES_OF_A_HOST_DOWN + 1, host, settings)
      pause(host, ms)
      return ms
    },
  }
}

/** Drops what was set longest ago. */
function trim(map: Map<string, number>): void {
  for (const oldest of map.keys()) {
    if (map.size <= MAX_HOSTS) return
    map.delete(oldest)
  }
}
