/** A field for one account, with what is known about it folded away. */
import { useId } from 'preact/hooks'
import { s } from '../../words/add.js'
import { changeText, draft, type TextDraft } from './draft.js'

type Known = 'outlet' | 'headline' | 'published' | 'url'

const KNOWN: readonly { name: Known; label: string; type: string }[] = [
  { name: 'outlet', label: s.outlet, type: 'text' },
  { name: 'headline', label: s.headline, type: 'text' },
  { name: 'published', label: s.published, type: 'datetime-local' },
  { name: 'url', label: s.address, type: 'url' },
]

export function TextFields({ text, index }: { text: TextDraft; index: number }) {
  const id = useId()
  const remove = () => {
    const now = draft.get()
    draft.set({ ...now, texts: now.texts.filter((each) => each.id !== text.id) })
  }
  return (
    <div class="text-fields">
      <p class="text-head">
        <label for={id}>{s.text(index + 1)}</label>
        {index < 2 ? null : (
          <button type="button" class="button button-plain" onClick={remove}>
            {s.remove}
          </button>
        )}
      </p>
      <textarea
        id={id}
        rows={8}
        dir="auto"
        value={text.text}
        onInput={({ currentTarget }) => changeText(text.id, { text: currentTarget.value })}
      />
      <details>
        <summary>{s.about}</summary>
        <div class="text-known">
          {KNOWN.map(({ name, label, type }) => (
            <p key={name} class="field">
              <label for={`${id}-${name}`}>{label}</label>
              <input
                id={`${id}-${name}`}
                type={type}
                dir="auto"
                value={text[name]}
                onInput={({ currentTarget }) => changeText(text.id, { [name]: currentTarget.value })}
              />
            </p>
          ))}
        </div>
      </details>
    </div>
  )
}
