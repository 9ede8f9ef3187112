import { s } from '../../shell/strings.js'
import { ViewHead } from '../../shell/ViewHead.js'

export function SettingsView() {
  return <ViewHead title={s.settings} />
}
