/** The switch of the colour scheme. */
import { THEMES, type Theme } from '../hooks/use-theme.js'
import { t } from '../words/comparison.js'

export interface ThemeSwitchProps {
  theme: Theme
  onChange: (theme: Theme) => void
}

export function ThemeSwitch({ theme, onChange }: ThemeSwitchProps) {
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
            onChange={() => onChange(name)}
          />
          <span>{t.theme[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
