/** Contents and the switch of the colour scheme, at hand on the whole page. */
import { THEMES, useTheme } from '../hooks/use-theme.js'
import { t } from '../strings.js'

export interface ContentsEntry {
  id: string
  title: string
  count?: number | undefined
}

function ThemeSwitch() {
  const [theme, setTheme] = useTheme()
  return (
    <fieldset class="theme-switch">
      <legend class="visually-hidden">{t.theme.label}</legend>
      {THEMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            value={name}
            checked={theme === name}
            onChange={() => setTheme(name)}
          />
          <span>{t.theme[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}

export function TopBar({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <div class="top-bar">
      <nav aria-label={t.contents}>
        <ul>
          {entries.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {title}
                {count === undefined ? null : <span class="count"> {count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeSwitch />
    </div>
  )
}
