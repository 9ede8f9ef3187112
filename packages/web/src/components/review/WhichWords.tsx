/** Chooses among the words of a finding; nothing where there are only some. */

import { useReader } from '../../hooks/use-reader.js'
import { quoted } from '../../model/format.js'
import type { Words } from '../../model/lookup.js'
import { Field } from '../../shell/Field.js'

export interface WhichWordsProps {
  label: string
  words: readonly Words[]
  index: number
  /** One more choice, after all words: none of them. */
  further?: string
  onChange(index: number): void
}

/** Characters of the words that a line shows. */
const LONGEST = 60

export function WhichWords({ label, words, index, further, onChange }: WhichWordsProps) {
  const { lookup } = useReader()
  if (words.length < 2 && further === undefined) return null
  const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text)
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          value={String(index)}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        >
          {words.map((each, at) => (
            <option key={at} value={String(at)}>
              {`${lookup.accountAt(each)?.id ?? ''} ${quoted(cut(each.exact))}`}
            </option>
          ))}
          {further === undefined ? null : <option value={String(words.length)}>{further}</option>}
        </select>
      )}
    </Field>
  )
}
