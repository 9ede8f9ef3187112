/** The exact words of a finding in their sentences; those that are gone, as they stood. */
import type { PlacedFinding } from '@parallax/contract/api'
import { useLimited } from '../../hooks/use-limited.js'
import type { FindingTarget } from '../../model/findings.js'
import { r } from '../../words/review.js'
import { More } from '../More.js'
import { InContext } from '../panel/CellDetail.js'
import { English, Words } from '../Words.js'
import type { TargetWords } from './use-target-words.js'

/** Words shown at first. */
const FIRST_WORDS = 4

export interface FindingWordsProps {
  target: FindingTarget
  words: TargetWords
  judged: PlacedFinding | undefined
}

export function FindingWords({ target, words, judged }: FindingWordsProps) {
  const list = useLimited(words.anchors, FIRST_WORDS)
  const place = judged?.place
  // The places of the words are those of another version.
  const isGone = target.ids === null && place?.state !== 'words'
  return (
    <section>
      <h3>{r.words}</h3>
      {place === undefined || place.state === 'here' ? null : (
        <p class="finding-state">
          <strong>{r.states[place.state]}.</strong>{' '}
          {place.state === 'orphan' ? <English text={place.reason} /> : null}
        </p>
      )}
      {words.anchors.length === 0 ? <p class="aside">{r.noWords}</p> : null}
      {list.shown.map((each) =>
        isGone ? (
          <blockquote key={each.start} class="words-gone" dir="auto">
            <Words text={each.exact} />
          </blockquote>
        ) : (
          <InContext key={`${each.article}:${each.start}:${each.end}`} words={each} />
        ),
      )}
      <More list={list} />
      {words.near.map((each) => (
        <div key={each.start}>
          <h4>{r.nearest}</h4>
          <InContext words={each} />
        </div>
      ))}
    </section>
  )
}
