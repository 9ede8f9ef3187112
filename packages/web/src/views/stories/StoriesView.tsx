import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function StoriesView() {
  return <ViewHead title={s.stories} />
}
