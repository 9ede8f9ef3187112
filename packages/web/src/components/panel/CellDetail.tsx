/** One account's position on a claim with everything that it rests on, and the words of the others. */
import type { Attribution, Cell, Claim, Searched, Span, Statement } from '@parallax/contract'
import { useAttribution, useText } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { carries } from '../../model/claims.js'
import { contextOf } from '../../model/context.js'
import { type Words as Cited, cellOf, isSamePlace } from '../../model/lookup.js'
import { positionMeanings, positions, t } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { PositionMark } from '../PositionMark.js'
import { Excerpt, Quotation } from '../Quotation.js'
import { useDesk } from '../review/context.js'
import { Judge } from '../review/Judge.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

/** Below this likeness the nearest sentence is near by chance: it shares a name or a small word with the claim. */
const NEAR = 0.2

/** The words marked inside the sentences around them. */
export function InContext({ words, named }: { words: Cited; named?: boolean }) {
  const around = useText(words.article)
  if (around === undefined) return <Quotation words={words} {...(named === undefined ? {} : { named })} />
  const { start, end } = contextOf(around, words)
  return (
    <Excerpt
      words={words}
      text={around.text.slice(start, end)}
      offset={start}
      marks={[words]}
      named={named}
      inContext
    />
  )
}

export function PositionWord({ cell }: { cell: Cell }) {
  return (
    <span class={`position position-inline position-${cell.position}`}>
      <PositionMark position={cell.position} /> {positions[cell.position]}
    </span>
  )
}

function written(text: string, spans: readonly (Span | null)[]): string[] {
  return spans.filter((span) => span !== null).map(({ start, end }) => text.slice(start, end))
}

function Provenance({ attribution, article }: { attribution: Attribution; article: string }) {
  const text = useText(article)?.text ?? ''
  const language = useReader().lookup.head(article)?.language
  const source = written(text, [attribution.source]).filter((words) =>
    attribution.chain.every(({ holder }) => !words.toLowerCase().includes(holder.toLowerCase())),
  )
  const cue = written(text, [attribution.cue])
  const hedges = written(text, attribution.hedges)
  return (
    <dl class="provenance">
      <dt>{t.chain}</dt>
      <dd>
        <ol class="chain-line">
          {attribution.chain.map(({ holder }) => (
            <li key={holder}>
              <Words text={holder} />
            </li>
          ))}
        </ol>
      </dd>
      {source.length === 0 ? null : (
        <>
          <dt>{t.source}</dt>
          <dd class="as-written">
            <Words text={source[0] ?? ''} language={language} />
          </dd>
        </>
      )}
      {cue.length === 0 ? null : (
        <>
          <dt>{t.cue}</dt>
          <dd class="as-written">
            <Words text={cue[0] ?? ''} language={language} />
          </dd>
        </>
      )}
      {hedges.length === 0 ? null : (
        <>
          <dt>{t.hedges}</dt>
          <dd class="as-written">
            {hedges.map((hedge, index) => (
              <span key={hedge}>
                {index === 0 ? null : ' · '}
                <Words text={hedge} language={language} />
              </span>
            ))}
          </dd>
        </>
      )}
      <JudgeAttribution attribution={attribution} article={article} text={text} />
    </dl>
  )
}

/** Content, cue and source, in this order. */
function JudgeAttribution({
  attribution,
  article,
  text,
}: {
  attribution: Attribution
  article: string
  text: string
}) {
  if (useDesk() === null) return null
  const { id, content, cue, source, speaker } = attribution
  const spans = [...content, ...(cue === null ? [] : [cue]), ...(source === null ? [] : [source])]
  const words = spans.map(({ start, end }) => ({ article, start, end, exact: text.slice(start, end) }))
  const says = r.attributionSays(speaker?.name ?? r.noSpeaker)
  return (
    <>
      <dt>{r.attribution}</dt>
      <dd>
        <Judge target={{ kind: 'attribution', ids: [article, id], says, words }} />
      </dd>
    </>
  )
}

interface StatementProps {
  claim: Claim
  account: string
  statement: Statement
  /** Its place among the statements of the cell. */
  index: number
}

/** That these words carry the claim: they come first, then those that the claim is shown in. */
function JudgeStatement({ claim, account, statement, index }: StatementProps) {
  const outlet = useReader().lookup.nameOf(account)
  const says = r.statementSays(outlet, positions[statement.position], claim.text)
  const words = isSamePlace(statement, claim.source) ? [statement] : [statement, claim.source]
  const ids = [claim.id, account, String(index)]
  return (
    <p class="judge-line">
      <Judge target={{ kind: 'statement', ids, says, words }} />
    </p>
  )
}

function StatementDetail(props: StatementProps) {
  const { statement } = props
  const attribution = useAttribution(statement)
  return (
    <div class="statement">
      <InContext words={statement} named={false} />
      <JudgeStatement {...props} />
      {attribution === undefined ? null : (
        <Provenance attribution={attribution} article={statement.article} />
      )}
    </div>
  )
}

function SearchDetail({ searched }: { searched: Searched }) {
  return (
    <div class="searched">
      <p>{t.searched(searched.sentences)}</p>
      {searched.nearest === null || searched.nearest.score < NEAR ? (
        <p class="aside">{t.noNearest}</p>
      ) : (
        <>
          <h4>
            {t.nearest} <span class="aside">{t.likeness(searched.nearest.score)}</span>
          </h4>
          <InContext words={searched.nearest} named={false} />
        </>
      )}
    </div>
  )
}

export function CellDetail({ claim, account }: { claim: Claim; account: string }) {
  const cell = cellOf(claim, account)
  const outlet = useReader().lookup.nameOf(account)
  if (cell === undefined) return null
  return (
    <section class="cell-detail">
      <h3>
        <Outlet account={account} />
      </h3>
      <p class="cell-position">
        <PositionWord cell={cell} /> <span class="aside">{positionMeanings[cell.position]}</span>{' '}
        <Judge
          target={{
            kind: 'cell',
            ids: [claim.id, account],
            says: r.cellSays(outlet, positions[cell.position], claim.text),
            words: [],
          }}
        />
      </p>
      {cell.statements.map((statement, index) => (
        <StatementDetail
          key={statement.start}
          claim={claim}
          account={account}
          statement={statement}
          index={index}
        />
      ))}
      {cell.searched === null || carries(cell) ? null : <SearchDetail searched={cell.searched} />}
    </section>
  )
}

function OtherAccount({ claim, cell }: { claim: Claim; cell: Cell }) {
  return (
    <li>
      <p class="other-head">
        <Outlet account={cell.account} /> <PositionWord cell={cell} />
      </p>
      {cell.statements.map((statement, index) => (
        <div key={statement.start}>
          <InContext words={statement} named={false} />
          <JudgeStatement claim={claim} account={cell.account} statement={statement} index={index} />
        </div>
      ))}
    </li>
  )
}

export function OtherAccounts({ claim, account }: { claim: Claim; account: string }) {
  const others = claim.cells.filter((cell) => cell.account !== account)
  const [saying, silent] = [others.filter(carries), others.filter((cell) => !carries(cell))]
  return (
    <section class="other-accounts">
      <h3>{t.otherWords}</h3>
      <ul>
        {saying.map((cell) => (
          <OtherAccount key={cell.account} claim={claim} cell={cell} />
        ))}
      </ul>
      {silent.length === 0 ? null : (
        <ul class="silent-list">
          {silent.map((cell) => (
            <li key={cell.account}>
              <Outlet account={cell.account} /> <PositionWord cell={cell} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
