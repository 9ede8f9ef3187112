import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function AddView() {
  return <ViewHead title={s.add} />
}
