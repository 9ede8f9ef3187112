/** How far people agree on the findings of the story, and on which they differ. */
import type { Agreement, Finding, PlacedFinding } from '@parallax/contract/api'
import { English } from '../../components/Words.js'
import { useCall } from '../../data/use-call.js'
import { useReader } from '../../hooks/use-reader.js'
import { formatFixed } from '../../model/format.js'
import { targetOf } from '../../model/judged.js'
import { Answered } from '../../shell/Answered.js'
import { r } from '../../words/review.js'

const VERDICTS = { accept: r.accepts, reject: r.rejects, correct: r.corrects } as const

const formatAlpha = (alpha: number | null) => (alpha === null ? r.undefinedAlpha : formatFixed(alpha, 2))

function Pairs({ pairs }: Pick<Agreement, 'pairs'>) {
  if (pairs.length < 2) return null
  return (
    <div class="table-scroll">
      <table class="pairs-table">
        <thead>
          <tr>
            <th scope="col">{r.pair}</th>
            <th scope="col" class="number">
              {r.pairUnits}
            </th>
            <th scope="col" class="number">
              {r.pairAlpha}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ people, units, alpha }) => (
            <tr key={people.join(' ')}>
              <th scope="row">{people.join(' – ')}</th>
              <td class="number">{units}</td>
              <td class="number">{formatAlpha(alpha)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface AgreementNoteProps {
  story: string
  findings: readonly PlacedFinding[]
  /** Whether they are placed in the comparison that is shown. */
  isShown: boolean
}

function Differing({
  differing,
  findings,
  isShown,
}: Pick<Agreement, 'differing'> & Omit<AgreementNoteProps, 'story'>) {
  const { open } = useReader()
  const show = (finding: Finding, review: string) => {
    const placed = findings.find(({ acts }) => acts.some(({ id }) => id === review))
    const { kind, says, anchors } = finding
    const alone = { kind, ids: null, says, words: anchors, finding }
    open({ kind: 'finding', target: placed === undefined ? alone : targetOf(placed, isShown) })
  }
  if (differing.length === 0) return null
  return (
    <>
      <h4>
        {r.differing} <span class="count">{differing.length}</span>
      </h4>
      <ul class="differing">
        {differing.map(({ finding, review, by }) => (
          <li key={review}>
            <p>
              <button type="button" class="differing-finding" onClick={() => show(finding, review)}>
                <English text={finding.says} />
              </button>
            </p>
            <p class="aside">
              {Object.entries(by)
                .map(([who, verdict]) => `${who} ${VERDICTS[verdict]}`)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

export function AgreementNote({ story, ...shown }: AgreementNoteProps) {
  const call = useCall('getAgreement', { query: { story } })
  return (
    <div class="agreement">
      <h3>{r.agreement}</h3>
      <Answered call={call}>
        {({ alpha, why, people, units, pairs, differing }) => (
          <>
            <p>
              <strong>{alpha === null ? r.noAlpha : r.alpha(formatFixed(alpha, 2))}</strong>{' '}
              <span class="aside">{r.units(units, people.length)}</span>
            </p>
            <p class="aside">
              <English text={why} />
            </p>
            <Pairs pairs={pairs} />
            <Differing differing={differing} {...shown} />
          </>
        )}
      </Answered>
    </div>
  )
}
