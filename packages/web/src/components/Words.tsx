/** Words of an account: isolated from the direction of the page, hidden characters shown as labelled boxes. */
import { splitHidden } from '../model/characters.js'
import { t } from '../words/comparison.js'

/** The characters themselves, for use inside an element that already isolates them. */
export function Characters({ text }: { text: string }) {
  return splitHidden(text).map(({ text: part, label }, index) =>
    label === null ? (
      part
    ) : (
      <span key={index} class="hidden-character" title={t.hidden(label)}>
        {label}
      </span>
    ),
  )
}

export interface WordsProps {
  text: string
  language?: string | null | undefined
}

export function Words({ text, language }: WordsProps) {
  return (
    <bdi dir="auto" lang={language ?? undefined}>
      <Characters text={text} />
    </bdi>
  )
}
