/** Lists in pages. */

/** A page of a list. `next` is handed back to get the rest; null where there is none. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export interface Paging {
  limit: number
  after?: string | null
}
