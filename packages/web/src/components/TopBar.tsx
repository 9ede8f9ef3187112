/** Contents and the switch of the colour scheme, at hand on the whole page. */
import { useTheme } from '../hooks/use-theme.js'
import { t } from '../words/comparison.js'
import { ThemeSwitch } from './ThemeSwitch.js'

export interface ContentsEntry {
  id: string
  title: string
  count?: number | undefined
}

export function TopBar({ entries }: { entries: readonly ContentsEntry[] }) {
  const [theme, setTheme] = useTheme()
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
      <ThemeSwitch theme={theme} onChange={setTheme} />
    </div>
  )
}
