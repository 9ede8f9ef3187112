import { useValue } from '../data/state.js'
import { s } from '../words/shell.js'
import { dismissToast, toasts } from './toasts.js'

export function Toasts() {
  const shown = useValue(toasts)
  return (
    <section class="toasts" role="status" aria-live="polite" aria-label={s.messages}>
      {shown.map(({ id, text, link }) => (
        <p key={id} class="toast">
          <span>{text}</span>
          {link === undefined ? null : <a href={link.href}>{link.text}</a>}
          <button type="button" aria-label={s.dismiss} onClick={() => dismissToast(id)}>
            ×
          </button>
        </p>
      ))}
    </section>
  )
}
