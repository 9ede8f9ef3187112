/** What stands in the place of what the machine found: another position, speaker, other words, or that two are one or not. */
import type { Position, SpeakerType } from '@parallax/contract'
import type { Anchor, Correction, FindingKind, ReviewAct } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import type { FindingTarget } from '../../model/findings.js'
import { isSamePlace, type Words } from '../../model/lookup.js'
import { Field, typed } from '../../shell/Field.js'
import { positionMeanings, positions } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { BoundsForm } from './BoundsForm.js'
import { ActForm, type FormProps } from './forms.js'
import { PickWords, usePicking } from './PickWords.js'
import type { TargetWords } from './use-target-words.js'

type Thing = Correction['act']
type What = Extract<Correction, { act: 'same' }>['what']

const TAKES_POSITION: readonly FindingKind[] = ['cell', 'statement', 'attribution', 'omission']
const TAKES_SPEAKER: readonly FindingKind[] = [
  'cell',
  'statement',
  'attribution',
  'figure',
  'figure-row',
  'origin',
]

const CHOICES: readonly (Position | 'silent')[] = [
  'asserts',
  'reports',
  'endorses',
  'distances',
  'doubts',
  'denies',
  'unconfirmed',
  'silent',
]

const WHAT: Partial<Record<FindingKind, What>> = {
  name: 'referent',
  'name-link': 'referent',
  across: 'referent',
  origin: 'referent',
  figure: 'figure',
  'figure-row': 'figure',
}

export function correctionsOf(kind: FindingKind, { anchors }: TargetWords): Thing[] {
  return [
    ...(TAKES_POSITION.includes(kind) ? (['position'] as const) : []),
    ...(TAKES_SPEAKER.includes(kind) ? (['speaker'] as const) : []),
    ...(anchors.length > 0 ? (['bounds'] as const) : []),
    'same',
  ]
}

export interface CorrectFormProps extends FormProps {
  target: FindingTarget
  words: TargetWords
}

function PositionForm(props: FormProps) {
  const read = (form: FormData): ReviewAct => ({
    act: 'position',
    position: typed(form, 'position') as Position | 'silent',
  })
  return (
    <ActForm {...props} label={r.corrections.position} submit={r.send} read={read}>
      <Field label={r.positionLabel}>
        {(ids) => (
          <select {...ids} name="position">
            {CHOICES.map((position) => (
              <option key={position} value={position}>
                {positions[position]}: {positionMeanings[position]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </ActForm>
  )
}

function SpeakerForm(props: FormProps) {
  const read = (form: FormData): ReviewAct => {
    const type = typed(form, 'type')
    const name = typed(form, 'name')
    return { act: 'speaker', name, ...(type === '' ? {} : { type: type as SpeakerType }) }
  }
  return (
    <ActForm {...props} label={r.corrections.speaker} submit={r.send} read={read}>
      <Field label={r.speakerName}>
        {(ids) => <input {...ids} name="name" required maxLength={1_000} autocomplete="off" />}
      </Field>
      <Field label={r.speakerType}>
        {(ids) => (
          <select {...ids} name="type">
            <option value="">{r.notSaid}</option>
            {Object.entries(r.speakerTypes).map(([type, text]) => (
              <option key={type} value={type}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
    </ActForm>
  )
}

const isSameAnchor = (anchor: Anchor, words: Words | undefined) =>
  words !== undefined && isSamePlace(anchor, words)

function SameForm({ target, words, ...props }: CorrectFormProps) {
  const others = [...words.anchors.slice(1), ...words.near]
  const one = usePicking(words.anchors, target.chosen)
  const other = usePicking(others, undefined)
  const read = (form: FormData): ReviewAct | null => {
    if (one.anchor === null || other.anchor === null) return null
    const isFirst = isSameAnchor(one.anchor, words.anchors[0])
    return {
      act: 'same',
      what: typed(form, 'what') as What,
      isSame: typed(form, 'same') === 'yes',
      ...(isFirst ? {} : { words: one.anchor }),
      with: other.anchor,
    }
  }
  return (
    <ActForm {...props} label={r.corrections.same} submit={r.send} read={read}>
      <PickWords label={r.theseWords} offered={words.anchors} picking={one} first={target.chosen} />
      <Field label={r.isSame}>
        {(ids) => (
          <select {...ids} name="same">
            <option value="no">{r.notSame}</option>
            <option value="yes">{r.same}</option>
          </select>
        )}
      </Field>
      <Field label={r.sameWhat}>
        {(ids) => (
          <select {...ids} name="what">
            {Object.entries(r.what).map(([what, name]) => (
              <option key={what} value={what} selected={what === (WHAT[target.kind] ?? 'claim')}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PickWords label={r.with} offered={others} picking={other} first={undefined} />
    </ActForm>
  )
}

export function CorrectForm(props: CorrectFormProps) {
  const { target, words, ...form } = props
  const things = correctionsOf(target.kind, words)
  const [chosen, setChosen] = useState<Thing | null>(target.chosen === undefined ? null : 'same')
  const thing = chosen !== null && things.includes(chosen) ? chosen : things[0]
  return (
    <div class="correct-form">
      <fieldset class="choice" aria-label={r.whatToCorrect}>
        {things.map((each) => (
          <label key={each}>
            <input type="radio" name="correction" checked={each === thing} onChange={() => setChosen(each)} />
            <span>{r.corrections[each]}</span>
          </label>
        ))}
      </fieldset>
      {thing === 'position' ? <PositionForm {...form} /> : null}
      {thing === 'speaker' ? <SpeakerForm {...form} /> : null}
      {thing === 'bounds' ? <BoundsForm {...form} words={words.anchors} /> : null}
      {thing === 'same' ? <SameForm {...props} /> : null}
    </div>
  )
}
