/** A button that asks for one file and gives its text. */
import { useId } from 'preact/hooks'

export interface FileButtonProps {
  text: string
  /** As of the `accept` of a file field. */
  accept: string
  isBusy?: boolean
  onText: (text: string) => void
  onFault: (error: unknown) => void
}

export function FileButton({ text, accept, isBusy = false, onText, onFault }: FileButtonProps) {
  const id = useId()
  return (
    <span class="file-button">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept={accept}
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          currentTarget.value = ''
          file?.text().then(onText, onFault)
        }}
      />
      <label class="button" for={id}>
        {text}
      </label>
    </span>
  )
}
