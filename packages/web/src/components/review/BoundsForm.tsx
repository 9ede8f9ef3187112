/** Other bounds of the words: selected in the text around them, with the mouse or the keyboard. */
import type { Span } from '@parallax/contract'
import type { ReviewAct } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { useText } from '../../hooks/use-part.js'
import { anchorAt, trimSpan } from '../../model/choosing.js'
import { contextOf } from '../../model/context.js'
import type { Words as Cited } from '../../model/lookup.js'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import { ActForm, type FormProps } from './forms.js'
import { Selectable } from './Selectable.js'
import { useAnchorText } from './use-anchor-text.js'
import { WhichWords } from './WhichWords.js'

export function BoundsForm({ words, ...form }: FormProps & { words: readonly Cited[] }) {
  const [index, setIndex] = useState(0)
  const [selected, setSelected] = useState<Span | null>(null)
  const old = words[index] ?? words[0]
  const around = useText(old?.article)
  const text = useAnchorText(old?.article)
  if (old === undefined || around === undefined || text === undefined)
    return <p class="waiting">{r.textLoading}</p>
  const { start, end } = contextOf(around, old)
  const span = trimSpan(text.text, selected ?? old)
  const isOld = span !== null && span.start === old.start && span.end === old.end
  const read = (): ReviewAct | null =>
    span === null || isOld ? null : { act: 'bounds', of: index, to: anchorAt(text, span) }
  const choose = (next: number) => {
    setSelected(null)
    setIndex(next)
  }
  return (
    <ActForm {...form} label={r.corrections.bounds} submit={r.send} read={read}>
      <WhichWords label={r.which} words={words} index={index} onChange={choose} />
      <Selectable
        label={r.boundsLabel}
        text={text.text.slice(start, end)}
        offset={start}
        first={old}
        onSelect={setSelected}
      />
      <p class="chosen-words" role="status">
        {span === null ? (
          r.noneChosen
        ) : isOld ? (
          r.unchanged
        ) : (
          <>
            {r.chosen}:{' '}
            <q>
              <Words text={text.text.slice(span.start, span.end)} />
            </q>
          </>
        )}
      </p>
    </ActForm>
  )
}
