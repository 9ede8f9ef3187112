import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function StatusView() {
  return <ViewHead title={s.status} />
}
