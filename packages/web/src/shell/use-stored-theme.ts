/** The colour scheme, remembered by this browser. */
import { useEffect, useState } from 'preact/hooks'
import { THEMES, type Theme } from '../hooks/use-theme.js'

const KEPT = 'parallax.theme'

function read(): Theme {
  try {
    const kept = localStorage.getItem(KEPT)
    return THEMES.find((theme) => theme === kept) ?? 'auto'
  } catch {
    // A browser that keeps nothing follows the system.
    return 'auto'
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEPT, theme)
  } catch {
    // As above: it holds for this load of the page.
  }
}

/** Before anything is drawn. */
export function applyStoredTheme(): void {
  document.documentElement.dataset.theme = read()
}

export function useStoredTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(read)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    keep(theme)
  }, [theme])
  return [theme, setTheme]
}
