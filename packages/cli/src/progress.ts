/** A progress bar of one line, drawn over itself, on a terminal only. */
import type { Sink } from './io.js'

/** Below this many inputs the work is done before a bar could be read. */
const WORTH_A_BAR = 4
const BAR_CELLS = 24
/** Redraws are bounded by whole cells and by inputs, never by a clock. */
const CLEAR_LINE = '\r\u001b[K'

export interface Progress {
  /** `done` of `known` inputs are read; `now` is being read. */
  update(done: number, known: number, now: string): Promise<void>
  /** Takes the bar away, so that other lines can be written. */
  clear(): Promise<void>
}

/** The end of a long name says more than its beginning. */
function shorten(name: string, room: number): string {
  const characters = Array.from(name)
  if (characters.length <= room) return name
  return room < 2 ? '' : `…${characters.slice(characters.length - room + 1).join('')}`
}

function drawBar(done: number, known: number): string {
  const full = Math.round((done / known) * BAR_CELLS)
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${done}/${known}`
}

export function createProgress(sink: Sink, quiet: boolean): Progress {
  const isShown = sink.isTerminal && !quiet
  let isDrawn = false
  return {
    async update(done, known, now) {
      if (!isShown || known < WORTH_A_BAR) return
      const bar = drawBar(Math.min(done, known), known)
      const room = (sink.columns ?? 80) - bar.length - 3
      isDrawn = true
      await sink.write(`${CLEAR_LINE}${bar}  ${shorten(now, room)}`)
    },
    async clear() {
      if (isDrawn) await sink.write(CLEAR_LINE)
      isDrawn = false
    },
  }
}
