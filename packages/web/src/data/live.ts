/**
 * The line on which the server tells what changes. One that breaks is taken up again, after pauses that grow; a page that nobody sees
 * holds none, since a browser allows only a few to one server.
 */
import type { LiveEvent } from '@parallax/contract/api'
import { createState, type State } from './state.js'

/** `since` is when the line broke. */
export type Line = { state: 'off' | 'opening' | 'open' } | { state: 'away'; since: Date }

/** What is used of an EventSource. */
export interface EventLine {
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void
  close(): void
}

export interface LiveOptions {
  address: string
  /** Those of one short while together, so that a busy stream asks for nothing twice. */
  onEvents: (events: LiveEvent[]) => void
  /** Each time that it breaks or cannot be opened. */
  onLost: () => void
  /** When it is open again after it was not: what happened meanwhile is not told. */
  onBack: () => void
  open?: (address: string) => EventLine
}

export interface Live {
  line: State<Line>
  start(): void
  stop(): void
}

const TYPES: readonly LiveEvent['type'][] = ['story', 'comparison', 'review', 'inputs', 'status']
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** Events are handed on at most so often. */
const TOGETHER_MS = 700
/** A page that was looked away from shortly keeps its line. */
const HIDDEN_MS = 20_000

const openSource = (address: string): EventLine => new EventSource(address)

/** Takes events in and hands them on together. */
function createHandOver(onEvents: LiveOptions['onEvents']) {
  let held: LiveEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    take({ data }: { data?: unknown }): void {
      if (typeof data !== 'string') return
      held.push(JSON.parse(data) as LiveEvent)
      timer ??= setTimeout(() => {
        timer = undefined
        onEvents(held.splice(0))
      }, TOGETHER_MS)
    },
    forget(): void {
      clearTimeout(timer)
      timer = undefined
      held = []
    },
  }
}

/** Calls `hide` when the page was out of sight for a while and `show` when it comes back. Gives the end of it. */
function watchSight(show: () => void, hide: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    if (document.visibilityState === 'hidden') timer = setTimeout(hide, HIDDEN_MS)
    else show()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('online', show)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
    removeEventListener('online', show)
  }
}

export function createLive(options: LiveOptions): Live {
  const { address, onEvents, onLost, onBack, open = openSource } = options
  const line = createState<Line>({ state: 'off' })
  const handOver = createHandOver(onEvents)
  let source: EventLine | null = null
  let pause = FIRST_PAUSE_MS
  let retry: ReturnType<typeof setTimeout> | undefined
  let isMissing = false
  let endSight: () => void = () => undefined

  function hangUp(): void {
    clearTimeout(retry)
    source?.close()
    source = null
  }

  function lose(): void {
    hangUp()
    isMissing = true
    const now = line.get()
    line.set(now.state === 'away' ? now : { state: 'away', since: new Date() })
    retry = setTimeout(connect, pause * (0.75 + Math.random() / 2))
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    onLost()
  }

  function connect(): void {
    hangUp()
    const opened = open(address)
    source = opened
    opened.addEventListener('open', () => {
      if (source !== opened) return
      pause = FIRST_PAUSE_MS
      line.set({ state: 'open' })
      if (isMissing) onBack()
      isMissing = false
    })
    opened.addEventListener('error', () => {
      if (source === opened) lose()
    })
    for (const type of ['message', ...TYPES]) opened.addEventListener(type, handOver.take)
  }

  return {
    line,
    start() {
      if (line.get().state !== 'off') return
      line.set({ state: 'opening' })
      const show = () => {
        if (source === null) connect()
      }
      const hide = () => {
        hangUp()
        isMissing = true
      }
      endSight = watchSight(show, hide)
      connect()
    },
    stop() {
      hangUp()
      endSight()
      handOver.forget()
      line.set({ state: 'off' })
    },
  }
}
