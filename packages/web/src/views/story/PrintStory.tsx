/**
 * Prints the whole story: every part is fetched and laid out as paper has it before the browser is asked to print. So it goes with the
 * button and with the keys of printing; what is chosen in a menu of the browser leaves a page no time, and `PaperNote` names what is missing.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Tally } from '../../data/cache.js'
import { cache } from '../../data/room.js'
import { layOutForPaper } from '../../hooks/use-printing.js'
import { w } from '../../words/story.js'

/** How often it is looked whether all is here. */
const LOOK_MS = 100
/** So many looks in a row must find nothing missing: what comes asks for more when it is drawn. */
const STILL_LOOKS = 4

type Stage = 'off' | 'fetching' | 'printing'

interface Printing {
  stage: Stage
  tally: Tally
  begin(): void
  end(): void
}

function usePrint(): Printing {
  const [stage, setStage] = useState<Stage>('off')
  const [tally, setTally] = useState<Tally>({ asked: 0, settled: 0 })
  const begin = useCallback(() => {
    layOutForPaper(true)
    setStage((last) => (last === 'off' ? 'fetching' : last))
  }, [])
  const end = useCallback(() => {
    layOutForPaper(false)
    setStage('off')
  }, [])
  useEffect(() => () => layOutForPaper(false), [])
  useEffect(() => {
    if (stage !== 'fetching') return
    let still = 0
    let last = 0
    const timer = setInterval(() => {
      const now = cache.tally()
      setTally(now)
      still = now.settled === now.asked && now.asked === last ? still + 1 : 0
      last = now.asked
      if (still >= STILL_LOOKS) setStage('printing')
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [stage])
  useEffect(() => {
    if (stage !== 'printing') return
    addEventListener('afterprint', end)
    print()
    return () => removeEventListener('afterprint', end)
  }, [stage, end])
  return { stage, tally, begin, end }
}

/** The keys by which browsers print. */
function usePrintKeys(begin: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isPrint || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      begin()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [begin])
}

/** Stands until the paper is laid out; a browser that does not say when that is leaves it to the reader. */
function PrintDialog({ stage, tally, end }: Omit<Printing, 'begin'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="print-dialog" aria-labelledby="print-title" onClose={end}>
      <h2 id="print-title">{w.printing}</h2>
      <p role="status">{stage === 'fetching' ? w.partsHere(tally.settled, tally.asked) : w.allHere}</p>
      <progress
        aria-label={w.printing}
        max={Math.max(tally.asked, 1)}
        value={stage === 'fetching' ? tally.settled : Math.max(tally.asked, 1)}
      />
      <p>
        <button type="button" class="button" onClick={end}>
          {stage === 'fetching' ? w.cancelPrint : w.donePrint}
        </button>
      </p>
    </dialog>
  )
}

export function PrintStory() {
  const { stage, tally, begin, end } = usePrint()
  usePrintKeys(begin)
  return (
    <>
      <button type="button" class="more print-story" onClick={begin}>
        {w.print}
      </button>
      {stage === 'off' ? null : <PrintDialog stage={stage} tally={tally} end={end} />}
    </>
  )
}
