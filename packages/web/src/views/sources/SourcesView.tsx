import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function SourcesView() {
  return <ViewHead title={s.sources} />
}
