/** A button that asks once more before it does what cannot be undone. */
import { useEffect, useRef, useState } from 'preact/hooks'

export interface SureProps {
  text: string
  /** Who or what it is done to, for those who hear the button alone. */
  of: string
  ask: string
  yes: string
  no: string
  isBusy?: boolean
  onYes: () => void
}

export function Sure({ text, of, ask, yes, no, isBusy = false, onYes }: SureProps) {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (isAsking || wasAsking.current) button.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (!isAsking)
    return (
      <button
        ref={button}
        type="button"
        class="button button-plain"
        aria-label={`${text}: ${of}`}
        disabled={isBusy}
        onClick={() => setAsking(true)}
      >
        {text}
      </button>
    )
  return (
    <span
      class="sure"
      role="alert"
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false)
      }}
    >
      {ask}{' '}
      <button
        type="button"
        class="button button-grave"
        onClick={() => {
          setAsking(false)
          onYes()
        }}
      >
        {yes}
      </button>{' '}
      <button ref={button} type="button" class="button" onClick={() => setAsking(false)}>
        {no}
      </button>
    </span>
  )
}
