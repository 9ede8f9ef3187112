/** A button that asks for one file. */
import { useId } from 'preact/hooks'

export interface FileButtonProps {
  text: string
  /** As of the `accept` of a file field. */
  accept: string
  isBusy?: boolean
  onFile: (file: File) => void
}

export function FileButton({ text, accept, isBusy = false, onFile }: FileButtonProps) {
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
          if (file !== undefined) onFile(file)
        }}
      />
      <label class="button" for={id}>
        {text}
      </label>
    </span>
  )
}
