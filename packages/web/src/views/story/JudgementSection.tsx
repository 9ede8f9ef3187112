/** All judged findings of the story, by where they stand now, with filters. */

import type { PlacedFinding } from '@parallax/contract/api'
import { More } from '../../components/More.js'
import { useDesk } from '../../components/review/context.js'
import { Marks, marksOf } from '../../components/review/Marks.js'
import { Empty, Section } from '../../components/Section.js'
import { English, Words } from '../../components/Words.js'
import { client } from '../../data/room.js'
import type { Reviews } from '../../data/use-reviews.js'
import { useLimited } from '../../hooks/use-limited.js'
import { useQuery } from '../../hooks/use-query.js'
import { useReader } from '../../hooks/use-reader.js'
import { listed } from '../../model/format.js'
import { type FindingFilter, filterFindings, targetOf } from '../../model/judged.js'
import { Answered } from '../../shell/Answered.js'
import { Field } from '../../shell/Field.js'
import { r } from '../../words/review.js'
import { AgreementNote } from './AgreementNote.js'

/** Findings shown at first. */
const FIRST_FINDINGS = 20

const STATES = ['here', 'words', 'orphan'] as const

function JudgedFinding({ placed, isShown }: { placed: PlacedFinding; isShown: boolean }) {
  const { open } = useReader()
  const { finding, place } = placed
  const [first] = finding.anchors
  return (
    <li class="judged">
      <div>
        <p class="judged-kind">{r.title(finding.kind)}</p>
        <p class="judged-says">
          <English text={finding.says} />
        </p>
        {first === undefined ? null : (
          <blockquote dir="auto">
            <Words text={first.exact} />
          </blockquote>
        )}
      </div>
      <div class="judged-state">
        <p class={`state-${place.state}`}>
          {r.states[place.state]}
          {place.state === 'orphan' ? (
            <span class="aside">
              : <English text={place.reason} />
            </span>
          ) : null}
        </p>
        <p class="aside">{listed([...new Set(placed.acts.map(({ who }) => who))])}</p>
        <button
          type="button"
          class="judge is-judged"
          onClick={() => open({ kind: 'finding', target: targetOf(placed, isShown) })}
        >
          {r.judgements}
          <span class="visually-hidden"> {r.kinds[finding.kind]}</span>
          <Marks marks={marksOf(placed)} />
        </button>
      </div>
    </li>
  )
}

/** Names of the filters in the address, apart from those of the grid. */
const NAMES = {
  state: 'judged-state',
  person: 'judged-by',
  kind: 'judged-kind',
  tag: 'judged-tag',
  mine: 'judged-mine',
} as const

function useFilter(me: string): FindingFilter {
  const [state] = useQuery(NAMES.state)
  const [person] = useQuery(NAMES.person)
  const [kind] = useQuery(NAMES.kind)
  const [tag] = useQuery(NAMES.tag)
  const [mine] = useQuery(NAMES.mine)
  return { state, person, kind, tag, assignedTo: mine === '' ? '' : me }
}

interface ChoiceProps {
  name: 'state' | 'person' | 'kind' | 'tag'
  options: readonly { value: string; text: string }[]
}

function Choice({ name, options }: ChoiceProps) {
  const [value, set] = useQuery(NAMES[name])
  return (
    <Field label={r.filters[name]}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
          <option value="">{r.filters.any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const asOptions = (values: readonly string[]) => values.map((value) => ({ value, text: value }))

function JudgementFilters({ findings }: { findings: readonly PlacedFinding[] }) {
  const desk = useDesk()
  const [mine, setMine] = useQuery(NAMES.mine)
  const kinds = [...new Set(findings.map(({ finding }) => finding.kind))]
  const people = [...new Set(findings.flatMap(({ acts }) => acts.map(({ who }) => who)))].sort()
  return (
    <div class="filter-line">
      <Choice name="state" options={STATES.map((value) => ({ value, text: r.states[value] }))} />
      <Choice name="person" options={asOptions(people)} />
      <Choice name="kind" options={kinds.map((value) => ({ value, text: r.title(value) }))} />
      <Choice name="tag" options={asOptions(desk?.tags ?? [])} />
      <label class="check">
        <input
          type="checkbox"
          checked={mine !== ''}
          onChange={({ currentTarget }) => setMine(currentTarget.checked ? 'yes' : '')}
        />
        {r.filters.mine}
      </label>
    </div>
  )
}

interface JudgedListProps {
  findings: readonly PlacedFinding[]
  isShown: boolean
}

function JudgedList({ findings, isShown }: JudgedListProps) {
  const filter = useFilter(useDesk()?.me ?? '')
  const fitting = filterFindings(findings, filter)
  const list = useLimited(fitting, FIRST_FINDINGS)
  if (findings.length === 0) return <Empty>{r.none}</Empty>
  return (
    <>
      <JudgementFilters findings={findings} />
      <p class="aside" role="status">
        {r.shownOf(fitting.length, findings.length)}
      </p>
      {fitting.length === 0 ? <Empty>{r.noneLeft}</Empty> : null}
      <ul class="judged-list">
        {list.shown.map((placed) => (
          <JudgedFinding
            key={`${placed.finding.kind} ${placed.finding.key} ${placed.acts[0]?.id}`}
            placed={placed}
            isShown={isShown}
          />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}

export interface JudgementSectionProps {
  story: string
  /** The comparison that is shown. */
  comparison: string
  reviews: Reviews
}

export function JudgementSection({ story, comparison, reviews: { call, findings } }: JudgementSectionProps) {
  return (
    <Section id="judgements" title={r.section} count={findings.length} lead={r.sectionLead}>
      <Answered call={call}>
        {({ comparison: placedIn }) => (
          <>
            {placedIn === null || placedIn === comparison ? null : <p class="limit">{r.older}</p>}
            <JudgedList findings={findings} isShown={placedIn === comparison} />
            {findings.length === 0 ? null : (
              <AgreementNote story={story} findings={findings} isShown={placedIn === comparison} />
            )}
            {findings.length === 0 ? null : (
              <p class="export">
                <a href={client.address('exportReviews', {}, { story })} download="reviews.jsonl">
                  {r.export}
                </a>
              </p>
            )}
          </>
        )}
      </Answered>
    </Section>
  )
}
