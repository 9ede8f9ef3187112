/** One paragraph with its marks: statements as things to choose, words inside them, and the sigla of others in the margin. */

import type { Span } from '@parallax/contract'
import { memo } from 'preact/compat'
import { listed } from '../../model/format.js'
import type { StatementMark, WordMark } from '../../model/marks.js'
import type { MissingClaim } from '../../model/missing.js'
import type { TextParagraph } from '../../model/paragraphs.js'
import { segment } from '../../model/segments.js'
import { layers } from '../../words/comparison.js'
import { Sigla } from '../Siglum.js'
import { Characters } from '../Words.js'
import { MissingMarker } from './MissingHere.js'

/** Sigla written out beside a paragraph. */
const MOST_SIGLA = 9

type OverText = StatementMark | (Span & { layer: 'target' })

interface InnerProps {
  text: string
  piece: Span
  words: readonly WordMark[]
}

function WordPieces({ text, piece, words }: InnerProps) {
  return (
    <>
      {segment(words, piece).map(({ start, end, marks }) => {
        const inner = <Characters text={text.slice(start, end)} />
        if (marks.length === 0) return inner
        const classes = [...new Set(marks.map(({ layer }) => `layer-${layer}`))]
        return (
          <span key={start} class={classes.join(' ')}>
            {inner}
          </span>
        )
      })}
    </>
  )
}

interface StatementPieceProps extends InnerProps {
  marks: readonly OverText[]
  account: string
  linedUp: string | null
  onChoose(claim: string, account: string, at: HTMLElement): void
}

function StatementPiece(props: StatementPieceProps) {
  const { text, piece, words, marks, account, linedUp, onChoose } = props
  const statement = marks.find((mark) => mark.layer !== 'target')
  const claims = marks.flatMap((mark) => (mark.layer === 'target' ? [] : [mark.claim]))
  const isTarget = marks.some(({ layer }) => layer === 'target')
  const inner = <WordPieces text={text} piece={piece} words={words} />
  const target = isTarget ? 'is-target' : linedUp !== null && claims.includes(linedUp) ? 'is-lined-up' : ''
  if (statement === undefined) {
    return isTarget ? (
      <mark class={target} tabIndex={-1}>
        {inner}
      </mark>
    ) : (
      <span>{inner}</span>
    )
  }
  const choose = (at: HTMLElement) => onChoose(statement.claim, account, at)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over lines like text
    <span
      class={`statement-mark layer-${statement.layer} ${target}`}
      role="button"
      tabIndex={-1}
      title={layers[statement.layer]}
      data-claim={claims.join(' ')}
      onClick={(event) => choose(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose(event.currentTarget)
      }}
    >
      {inner}
    </span>
  )
}

interface MarginLineProps {
  layer: 'differs' | 'agrees'
  sign: string
  accounts: readonly string[]
}

/** The first sigla and how many more; where columns are narrow, the number alone. */
function MarginLine({ layer, sign, accounts }: MarginLineProps) {
  if (accounts.length === 0) return null
  const more = accounts.length - MOST_SIGLA
  return (
    <p class={`margin-${layer}`} title={`${layers[layer]}: ${listed(accounts)}`}>
      <span aria-hidden="true">{sign}</span> <Sigla accounts={accounts.slice(0, MOST_SIGLA)} />
      {more > 0 ? <span class="margin-more">+{more}</span> : null}
      <span class="margin-count">{accounts.length}</span>
    </p>
  )
}

/** Accounts beside a paragraph, by how they tell it. */
function Margin({ statements }: { statements: readonly StatementMark[] }) {
  const othersOf = (layer: MarginLineProps['layer']) => [
    ...new Set(statements.flatMap((mark) => (mark.layer === layer ? mark.others : []))),
  ]
  return (
    <div class="margin">
      <MarginLine layer="differs" sign="≠" accounts={othersOf('differs')} />
      <MarginLine layer="agrees" sign="=" accounts={othersOf('agrees')} />
    </div>
  )
}

export interface ReadingParagraphProps {
  text: string
  account: string
  paragraph: TextParagraph
  statements: readonly StatementMark[]
  words: readonly WordMark[]
  /** Shared claims that would stand after it. */
  missing: readonly MissingClaim[]
  target: Span | null
  linedUp: string | null
  onChoose(claim: string, account: string, at: HTMLElement): void
}

export const ReadingParagraph = memo(function ReadingParagraph(props: ReadingParagraphProps) {
  const { text, account, paragraph, statements, words, missing, target } = props
  const over: OverText[] = target === null ? [...statements] : [...statements, { ...target, layer: 'target' }]
  return (
    <div class={`paragraph kind-${paragraph.kind}`}>
      <p dir="auto" data-start={paragraph.start}>
        {segment(over, paragraph).map(({ start, end, marks }) => (
          <StatementPiece
            key={start}
            text={text}
            piece={{ start, end }}
            words={words}
            marks={marks}
            account={account}
            linedUp={props.linedUp}
            onChoose={props.onChoose}
          />
        ))}
      </p>
      <Margin statements={statements} />
      {missing.length === 0 ? null : <MissingMarker claims={missing} account={account} />}
    </div>
  )
})
