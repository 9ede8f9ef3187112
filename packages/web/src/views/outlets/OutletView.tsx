import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function OutletView() {
  return <ViewHead title={s.outlets} />
}
