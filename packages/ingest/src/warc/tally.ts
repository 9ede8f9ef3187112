/** Counts what an archive holds beside pages, so that it can be said in one sentence. */

export interface Tally {
  add(what: string): void
  /** "3 requests, 2 records of metadata", most first; null where nothing was counted. */
  describe(): string | null
}

export function createTally(): Tally {
  const counts = new Map<string, number>()
  return {
    add(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1)
    },
    describe() {
      const list = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      return list.length === 0 ? null : list.map(([what, count]) => `${count} ${what}`).join(', ')
    },
  }
}
