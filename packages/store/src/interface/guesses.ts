/** Tries at a secret, counted by all processes together. */

/** `key` is opaque, such as the hash of a name; `free` tries under it in vain cost nothing. */
export interface Guess {
  key: string
  free: number
}

/** Behind the free tries each further one must wait twice as long as the one before. Of the moment, as leases are, and bounded in number. */
export interface Guesses {
  /**
   * A try begins: it counts as in vain until it is known to be otherwise, so that tries side by side count too. Gives the seconds to wait
   * where one of the keys must, and then counts nothing; else 0.
   */
  begin(asked: readonly Guess[]): Promise<number>
  /** The try that began was not in vain. */
  undo(key: string): Promise<void>
  /** Nothing is held against the key any more. */
  forget(key: string): Promise<void>
}
