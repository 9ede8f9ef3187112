/** A key that works wherever nothing is being typed. */
import { useEffect } from 'preact/hooks'

const TYPED = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/** Whether the key goes into a field, so that it is no shortcut. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(TYPED) !== null
}

export function useShortcut(key: string, act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [key, act])
}
