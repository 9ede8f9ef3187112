/**
 * The address of the page and the way through it, over the History API. Plain links work: a click on one that stays in the room is
 * taken over. Each entry of the history keeps how far it was scrolled.
 */
import { useEffect, useState } from 'preact/hooks'
import { returnTo, scrolledTo, stayAt } from './scroll.js'

export interface Place {
  path: string
  query: URLSearchParams
  /** Grows with every step, so that a second step to the same address is a step. */
  turn: number
}

const listeners = new Set<() => void>()
let turn = 0
let place = here()
/** Of the entry of the history that is shown. */
let key = ''
let isReturn = true

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search), turn }
}

function keyOfEntry(): string {
  const key: unknown = (history.state as { key?: unknown } | null)?.key
  return typeof key === 'string' ? key : ''
}

function arrive(): void {
  turn += 1
  place = here()
  for (const listener of listeners) listener()
}

export interface Step {
  /** In place of the present entry of the history: for filters, which nobody goes back through one by one. */
  isReplacing?: boolean
}

/** Whether the present entry was gone back to, or loaded anew, instead of being chosen. */
export function cameBack(): boolean {
  return isReturn
}

/** Goes to an address of the room. */
export function go(to: string, { isReplacing = false }: Step = {}): void {
  if (isReplacing) history.replaceState(history.state, '', to)
  else {
    scrolledTo(key, scrollY)
    isReturn = false
    key = crypto.getRandomValues(new Uint32Array(2)).join('-')
    history.pushState({ key }, '', to)
    if (location.hash === '') scrollTo({ top: 0, behavior: 'instant' })
    else stayAt(location.hash)
  }
  arrive()
}

/** Whether the page was opened by its address, and not gone back to or loaded again. */
function isOpened(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return load?.type === 'navigate'
}

/** The address with some of its query changed; null and empty take a parameter away. */
export function withQuery(query: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const changed = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') changed.delete(name)
    else changed.set(name, value)
  const text = changed.toString()
  return text === '' ? location.pathname : `${location.pathname}?${text}`
}

export function usePlace(): Place {
  const [now, setNow] = useState(place)
  useEffect(() => {
    const follow = () => setNow(place)
    listeners.add(follow)
    follow()
    return () => {
      listeners.delete(follow)
    }
  }, [])
  return now
}

/** What filters stand in the address, and how to change them. */
export function useQuery(): [
  query: URLSearchParams,
  change: (changes: Readonly<Record<string, string | null>>) => void,
] {
  const { query } = usePlace()
  return [query, (changes) => go(withQuery(place.query, changes), { isReplacing: true })]
}

/** The link of a click that is ours to follow; null for new windows, downloads, other sites, what is marked as external, and places on the same page. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (link === null || link.origin !== location.origin || link.hasAttribute('download')) return null
  if (link.relList.contains('external')) return null
  if ((link.target !== '' && link.target !== '_self') || link.pathname.startsWith('/api/')) return null
  const isOnThisPage = link.pathname === location.pathname && link.search === location.search
  return isOnThisPage && link.hash !== '' ? null : link
}

/** Begins to follow links and the history; gives the end of it. */
export function startRouter(): () => void {
  history.scrollRestoration = 'manual'
  key = keyOfEntry()
  const click = (event: MouseEvent) => {
    const link = linkOf(event)
    if (link === null) return
    event.preventDefault()
    go(link.pathname + link.search + link.hash)
  }
  const pop = () => {
    scrolledTo(key, scrollY)
    key = keyOfEntry()
    isReturn = true
    arrive()
    if (location.hash === '') returnTo(key)
  }
  const jump = () => stayAt(location.hash, document.documentElement.scrollHeight)
  const leave = () => scrolledTo(key, scrollY)
  addEventListener('click', click)
  addEventListener('popstate', pop)
  addEventListener('hashchange', jump)
  addEventListener('pagehide', leave)
  if (isOpened() && location.hash !== '') stayAt(location.hash)
  else returnTo(key)
  return () => {
    removeEventListener('click', click)
    removeEventListener('popstate', pop)
    removeEventListener('hashchange', jump)
    removeEventListener('pagehide', leave)
  }
}
