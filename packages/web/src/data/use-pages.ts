/** A list of many pages as a component sees it. It is kept while the reader is elsewhere, and is as it was when he goes back. */

import type { CallOf } from '@parallax/client'
import type { Problem } from '@parallax/contract/api'
import { useEffect, useRef, useState } from 'preact/hooks'
import { cameBack } from '../router/router.js'
import { keyOf } from './cache.js'
import { appendPage, type Listed, mergeFirst } from './merge-pages.js'
import type { AnswerOf, Asked } from './names.js'
import { problemOf } from './problem.js'
import { client } from './room.js'
import { type Call, useCall } from './use-call.js'

/** What each list is asked by. */
interface Queries {
  listStories: NonNullable<CallOf<'listStories'>['query']>
  search: NonNullable<CallOf<'search'>['query']>
  listParked: NonNullable<CallOf<'listParked'>['query']>
  readLog: NonNullable<CallOf<'readLog'>['query']>
}
type ListName = keyof Queries
type ItemOf<Name extends ListName> = AnswerOf<Name>['items'][number]

export interface Pages<Name extends ListName> {
  /** The first page: under way, failed, or there. */
  first: Call<AnswerOf<Name>>
  items: readonly ItemOf<Name>[]
  hasMore: boolean
  more(): void
  isBusy: boolean
  /** Why the last further page could not be had. */
  problem: Problem | null
  /** How many are new or stand further up now, and are not shown there yet. */
  waiting: number
  showNew(): void
}

/** Lists by what was asked, as they were left. */
const left = new Map<string, Listed<unknown>>()
const MOST_LEFT = 20

function leave(key: string, list: Listed<unknown>): void {
  left.delete(key)
  left.set(key, list)
  for (const old of left.keys()) if (left.size > MOST_LEFT) left.delete(old)
}

/** A further page is asked for once; one that comes after the list has changed is dropped. */
function useMore<Name extends ListName>(name: Name, query: Queries[Name], key: string) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const running = useRef<AbortController | null>(null)
  // Another list, or none, gives the page up.
  useEffect(
    () => () => {
      running.current?.abort()
      running.current = null
      setBusy(false)
      setProblem(null)
    },
    [key],
  )
  async function ask(after: string, take: (page: AnswerOf<Name>) => void): Promise<void> {
    if (running.current !== null) return
    const stop = new AbortController()
    running.current = stop
    setBusy(true)
    setProblem(null)
    const call = client.call as (name: Name, asked: object) => Promise<AnswerOf<Name>>
    try {
      const page = await call(name, { query: { ...(query as object), after }, signal: stop.signal })
      if (running.current === stop) take(page)
    } catch (error) {
      if (running.current === stop) setProblem(problemOf(error))
    } finally {
      if (running.current === stop) {
        running.current = null
        setBusy(false)
      }
    }
  }
  return { ask, isBusy, problem }
}

export function usePages<Name extends ListName>(
  name: Name,
  query: Queries[Name] | null,
  idOf: (item: ItemOf<Name>) => string,
): Pages<Name> {
  type List = Listed<ItemOf<Name>>
  const key = keyOf(name, query ?? {})
  const asked = (query === null ? null : { query }) as Asked<Name> | null
  const first = (useCall as (name: Name, asked: Asked<Name> | null) => Call<AnswerOf<Name>>)(name, asked)
  const kept = useRef<{ key: string; list: List | null }>({ key: '', list: null })
  const [, render] = useState(0)
  const further = useMore(name, (query ?? {}) as Queries[Name], key)
  if (kept.current.key !== key)
    kept.current = { key, list: cameBack() ? ((left.get(key) as List | undefined) ?? null) : null }

  function set(list: List): void {
    kept.current = { key, list }
    leave(key, list)
    render((turn) => turn + 1)
  }

  const page = first.value as List | null
  // What is shown is settled once the newest answer is there; an empty list has nothing that could move.
  if (page !== null && !first.isBusy && !kept.current.list?.items.length) {
    kept.current = { key, list: page }
    leave(key, page)
  }
  const merged = page === null ? null : mergeFirst(kept.current.list ?? page, page, idOf)
  const shown = merged?.shown ?? null
  return {
    first,
    items: shown?.items ?? [],
    hasMore: shown !== null && shown.next !== null,
    more() {
      if (shown === null || shown.next === null) return
      void further.ask(shown.next, (next) => set(appendPage(shown, next as List, idOf)))
    },
    isBusy: further.isBusy,
    problem: further.problem,
    waiting: merged?.waiting ?? 0,
    showNew() {
      if (page !== null) set(page)
    },
  }
}
