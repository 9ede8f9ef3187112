/** One finding to be judged: what the machine says, the words, what people did with it, and what one can do oneself. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { OnlyFor } from '../../shell/OnlyFor.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import { Acts, type FormName } from './Acts.js'
import { Arrange } from './Arrange.js'
import { type ReviewDesk, useDesk } from './context.js'
import { FindingWords } from './FindingWords.js'
import { History } from './History.js'
import { Standing } from './Standing.js'
import { isNamed, lastOwn } from './undoable.js'
import { useDoing } from './use-doing.js'
import { useTargetWords } from './use-target-words.js'

const TYPED = 'input:not([type=radio], [type=checkbox]), textarea, select'

/** Single keys, for as long as the focus is in the panel and nothing is typed. */
function usePanelKeys(keys: Readonly<Record<string, () => void>>) {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const panel = root.current?.closest<HTMLElement>('.panel')
    if (panel == null) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (event.target instanceof Element && event.target.closest(TYPED) !== null) return
      const run = latest.current[event.key.toLowerCase()]
      if (run === undefined) return
      event.preventDefault()
      run()
    }
    panel.addEventListener('keydown', press)
    return () => panel.removeEventListener('keydown', press)
  }, [])
  return root
}

function ShowClaim({ target: { kind, ids } }: { target: FindingTarget }) {
  const { open } = useReader()
  const [claim, account] = ids ?? []
  if (!['cell', 'omission', 'statement'].includes(kind) || claim === undefined || account === undefined)
    return null
  return (
    <button type="button" class="button button-plain" onClick={() => open({ kind: 'cell', claim, account })}>
      {r.showClaim}
    </button>
  )
}

export function FindingPanel({ target }: { target: FindingTarget }) {
  const desk = useDesk()
  return desk === null ? null : (
    <Judged
      key={JSON.stringify([target.kind, target.ids, target.says, target.chosen])}
      desk={desk}
      target={target}
    />
  )
}

function Judged({ desk, target }: { desk: ReviewDesk; target: FindingTarget }) {
  const judged = desk.find(target)
  const doing = useDoing(desk, target)
  const words = useTargetWords(target)
  const [form, setForm] = useState<FormName | null>(
    target.chosen === undefined || !desk.mayJudge ? null : 'correct',
  )
  const undoLast = () => {
    const last = judged === undefined ? null : lastOwn(judged.acts, desk.me)
    if (last === null) doing.say(r.nothingToUndo)
    // Never the one before in its place.
    else if (!isNamed(last)) doing.say(r.onItsWay)
    else void doing.run({ act: 'undo', review: last.id })
  }
  const open = (name: FormName) => () => setForm(name)
  const root = usePanelKeys(
    desk.mayJudge
      ? {
          a: () => void doing.run({ act: 'accept' }),
          r: open('reject'),
          c: open('correct'),
          n: open('note'),
          u: undoLast,
        }
      : {},
  )
  return (
    <div class="finding" ref={root}>
      <section>
        <h3>{r.says}</h3>
        <p class="finding-says">
          <Words text={target.says} />
        </p>
        <ShowClaim target={target} />
      </section>
      <FindingWords target={target} words={words} judged={judged} />
      <Standing judged={judged} desk={desk} run={doing.run} />
      {desk.mayJudge ? (
        <Acts
          target={target}
          words={words}
          judged={judged}
          desk={desk}
          doing={doing}
          form={form}
          onForm={setForm}
          onUndo={undoLast}
        />
      ) : (
        <OnlyFor least="reviewer">{null}</OnlyFor>
      )}
      <Arrange target={target} desk={desk} />
      <p class="review-said" role="status">
        {doing.said}
      </p>
      {doing.problem === null ? null : <ProblemNote problem={doing.problem} />}
      <History judged={judged} desk={desk} run={doing.run} />
    </div>
  )
}
