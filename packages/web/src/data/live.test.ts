import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLive, type EventLine } from './live.js'

type Listener = (event: { data?: unknown }) => void

/** A page without a browser: it is seen unless told otherwise. */
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })

describe('the line to the server', () => {
  let lines: { listeners: Map<string, Listener>; isClosed: boolean }[]
  const told = vi.fn()
  const lost = vi.fn()
  const back = vi.fn()
  const open = (): EventLine => {
    const line = { listeners: new Map<string, Listener>(), isClosed: false }
    lines.push(line)
    return {
      addEventListener: (type, listener) => line.listeners.set(type, listener),
      close() {
        line.isClosed = true
      },
    }
  }
  const send = (type: string, data?: unknown) => lines.at(-1)!.listeners.get(type)!({ data })
  const start = () => {
    const live = createLive({ address: '/e', onEvents: told, onLost: lost, onBack: back, open })
    live.start()
    return live
  }

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('document', page)
    vi.stubGlobal('addEventListener', () => undefined)
    vi.stubGlobal('removeEventListener', () => undefined)
    page.visibilityState = 'visible'
    lines = []
    vi.clearAllMocks()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('hands events of a short while on together', () => {
    const live = start()
    send('open')
    send('story', '{"type":"story","story":"s1"}')
    send('status', '{"type":"status"}')
    vi.advanceTimersByTime(1_000)
    expect(told.mock.calls).toEqual([[[{ type: 'story', story: 's1' }, { type: 'status' }]]])
    expect(back).not.toHaveBeenCalled()
    live.stop()
    expect(lines[0]!.isClosed).toBe(true)
  })

  it('tries again after pauses that grow, and says since when it is away', () => {
    const live = start()
    send('open')
    vi.setSystemTime(new Date('2031-05-14T07:20:00Z'))
    send('error')
    expect(live.line.get()).toEqual({ state: 'away', since: new Date('2031-05-14T07:20:00Z') })
    const tries = () => {
      const before = lines.length
      let waited = 0
      while (lines.length === before) {
        vi.advanceTimersByTime(50)
        waited += 50
      }
      send('error')
      return waited
    }
    const pauses = Array.from({ length: 8 }, tries)
    expect(pauses[0]!).toBeLessThanOrEqual(1_300)
    expect(pauses[3]!).toBeGreaterThan(pauses[0]! * 2)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(38_000)
    expect(lost).toHaveBeenCalledTimes(9)
    expect(live.line.get()).toMatchObject({ since: new Date('2031-05-14T07:20:00Z') })
    vi.advanceTimersByTime(60_000)
    send('open')
    expect([live.line.get(), back.mock.calls.length]).toEqual([{ state: 'open' }, 1])
    live.stop()
  })

  it('holds no line while nobody sees the page, and takes it up when somebody does', () => {
    const live = start()
    send('open')
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    vi.advanceTimersByTime(60_000)
    expect(lines[0]!.isClosed).toBe(true)
    page.visibilityState = 'visible'
    page.dispatchEvent(new Event('visibilitychange'))
    send('open')
    expect([lines.length, back.mock.calls.length, lost.mock.calls.length]).toEqual([2, 1, 0])
    live.stop()
  })
})
