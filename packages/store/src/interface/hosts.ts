/** Turns and rights that processes share. All of the moment. */

/** Named rights that one process holds at a time and that lapse by themselves, such as running the jobs of a folder. */
export interface Leases {
  take(name: string, owner: string, seconds: number): Promise<boolean>
  release(name: string, owner: string): Promise<void>
  holder(name: string): Promise<{ owner: string; until: string } | null>
}

/** `at` is the slot; where none was taken, when to ask for one again. By the clock of this machine, whatever the store's says. */
export interface Slot {
  isTaken: boolean
  at: string
}

/**
 * The robots.txt of an origin as it came. `text` is null where there is none; `why` says for what reason it could not be had, and then
 * nothing may be asked of the origin. `until` (by the clock of this machine) it need not be asked for again; beyond, it is what was known last.
 */
export interface HostRobots {
  text: string | null
  why: { code: string; reason: string } | null
  until: string
}

/** Hosts as all who fetch know them, so that many workers ask a host no more often than one. Of the moment, as leases are. */
export interface Hosts {
  /**
   * Takes the next slot of a host; the one behind it is `pause` seconds later. None is taken where it would be more than `patience`
   * seconds off, or where the host is to be left alone.
   */
  reserve(host: string, pause: number, patience: number): Promise<Slot>
  /** Leaves a host alone for so many seconds, for all. Of two pauses the later end holds. */
  pause(host: string, seconds: number): Promise<void>
  robots(origin: string): Promise<HostRobots | null>
  /** Kept for a day at most, and 500 KiB of text at most. */
  putRobots(origin: string, robots: HostRobots): Promise<void>
}
