/** Says that the server does not answer, since when, and that it is tried again; nothing while all is well. */

import { live } from '../data/room.js'
import { useValue } from '../data/state.js'
import { s } from './strings.js'

const two = (count: number) => String(count).padStart(2, '0')

export function LineNote() {
  const line = useValue(live.line)
  return (
    <div class="line-note" role="status">
      {line.state === 'away' ? (
        <p>{s.offline(`${two(line.since.getHours())}:${two(line.since.getMinutes())}`)}</p>
      ) : null}
    </div>
  )
}
