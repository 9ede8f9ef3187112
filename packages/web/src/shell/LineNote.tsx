/** Says that the server does not answer, since when, and that it is tried again; nothing while all is well. */

import { live, reach } from '../data/room.js'
import { useValue } from '../data/state.js'
import { s } from '../words/shell.js'

const two = (count: number) => String(count).padStart(2, '0')

/** By the clock of the reader. */
function timeOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

export function LineNote() {
  const line = useValue(live.line)
  const isReachable = useValue(reach)
  return (
    <div class="line-note" role="status">
      {line.state === 'away' ? <p>{(isReachable ? s.untold : s.offline)(timeOf(line.since))}</p> : null}
    </div>
  )
}
