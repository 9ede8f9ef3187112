/** The page of the reading room. */
import { render } from 'preact'
import { startRouter } from './router/router.js'
import { Shell } from './shell/Shell.js'
import { applyStoredTheme } from './shell/use-stored-theme.js'
import './styles/app.css'
import { language } from './words/language.js'
import { DIRECTIONS } from './words/languages.js'

applyStoredTheme()
document.documentElement.lang = language
document.documentElement.dir = DIRECTIONS[language]
startRouter()
const root = document.getElementById('room')
if (root !== null) render(<Shell />, root)
