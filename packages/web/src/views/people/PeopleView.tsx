import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function PeopleView() {
  return <ViewHead title={s.people} />
}
