/** The page of the reading room. */
import { render } from 'preact'
import { startRouter } from './router/router.js'
import { Shell } from './shell/Shell.js'
import { applyStoredTheme } from './shell/use-stored-theme.js'
import './styles/app.css'

applyStoredTheme()
startRouter()
const root = document.getElementById('room')
if (root !== null) render(<Shell />, root)
