import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function SearchView() {
  return <ViewHead title={s.search} />
}
