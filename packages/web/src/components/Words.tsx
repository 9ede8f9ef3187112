/** Words of an account: isolated from the direction of the page, hidden characters shown as labelled boxes. */
import { splitHidden } from '../model/characters.js'
import { t } from '../words/comparison.js'
import { language as pageLanguage } from '../words/language.js'

/** The characters themselves, for use inside an element that already isolates them. */
export function Characters({ text }: { text: string }) {
  return splitHidden(text).map(({ text: part, label }, index) =>
    label === null ? (
      part
    ) : (
      <span key={index} class="hidden-character" data-units={part.length} title={t.hidden(label)}>
        {label}
      </span>
    ),
  )
}

/** Words that the engine or the server gives: English, whatever the language of the page. */
export function English({ text }: { text: string }) {
  return (
    <bdi lang="en" dir="ltr">
      <Characters text={text} />
    </bdi>
  )
}

/** In a page of another language words are not taken for words of the page. */
const UNKNOWN = pageLanguage === 'en' ? undefined : ''

export interface WordsProps {
  text: string
  language?: string | null | undefined
}

export function Words({ text, language }: WordsProps) {
  return (
    <bdi dir="auto" lang={language ?? UNKNOWN}>
      <Characters text={text} />
    </bdi>
  )
}
