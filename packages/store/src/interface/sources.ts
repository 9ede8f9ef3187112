/** What is watched, and the outlets behind it. */
import type { Outlet, WatchedSource } from '@parallax/contract'
import type { OutletPractice } from '@parallax/contract/api'

export interface Sources {
  put(source: WatchedSource): Promise<void>
  get(id: string): Promise<WatchedSource | null>
  list(): Promise<WatchedSource[]>
  remove(id: string): Promise<boolean>
  /** Sources that are not paused and whose `nextAt` has come, oldest first. */
  due(now: string, limit: number): Promise<WatchedSource[]>
  /** Which of these marks of entries were not yet taken up from this source, in the order given. */
  fresh(id: string, marks: readonly string[]): Promise<string[]>
  /** Keeps what a look found, and the marks of the entries that were taken up, together. A source removed meanwhile stays so. */
  looked(source: WatchedSource, marks: readonly string[]): Promise<void>
}

export interface Outlets {
  /** All of them or none; one that is there under its name is replaced. */
  put(...outlets: readonly Outlet[]): Promise<void>
  get(name: string): Promise<Outlet | null>
  list(): Promise<Outlet[]>
  /** Articles that were read, by the outlet that they name and the host that they lie on (without `www.`). */
  seen(): Promise<{ outlet: string | null; host: string | null; articles: number }[]>
  /** Counts over the newest versions that name this outlet or lie on one of these hosts. */
  practice(outlet: Pick<Outlet, 'name' | 'hosts'>): Promise<OutletPractice>
}
