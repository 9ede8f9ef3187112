/** The whole text of one account, paragraph by paragraph, and the claims that it does not carry. */
import type { Annotation, Span } from '@parallax/contract'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Visit } from '../../hooks/use-address.js'
import { SCROLLER } from '../../hooks/use-in-step.js'
import { useMarkStop } from '../../hooks/use-mark-keys.js'
import { usePart } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { formatDate, isWebAddress, listed } from '../../model/format.js'
import { keepSame } from '../../model/keep-same.js'
import { type StatementMark, statementMarks, type Told, type WordMark, wordMarks } from '../../model/marks.js'
import { type MissingClaim, missingByParagraph, missingIn } from '../../model/missing.js'
import { paragraphsOf, type TextParagraph } from '../../model/paragraphs.js'
import { distribute } from '../../model/segments.js'
import { t } from '../../words/comparison.js'
import { PartProblem } from '../PartSection.js'
import { Words } from '../Words.js'
import { HoldAgainst } from './HoldAgainst.js'
import { MissingHere } from './MissingHere.js'
import { ReadingParagraph } from './ReadingParagraph.js'

const isSameMark = (one: StatementMark, other: StatementMark) =>
  one.claim === other.claim && one.start === other.start && one.end === other.end && one.layer === other.layer
const isSameMissing = (one: MissingClaim, other: MissingClaim) => one === other

interface Marked {
  paragraph: TextParagraph
  statements: readonly StatementMark[]
  words: readonly WordMark[]
  missing: readonly MissingClaim[]
}

/** Claims come block by block: a paragraph that a block says nothing about keeps the marks that it had, and is not drawn again. */
function useMarked(
  annotation: Annotation,
  told: Told,
  account: string,
  missing: readonly MissingClaim[],
): readonly Marked[] {
  const paragraphs = useMemo(() => paragraphsOf(annotation.article), [annotation])
  const words = useMemo(() => distribute(wordMarks(annotation), paragraphs), [annotation, paragraphs])
  const last = useRef<readonly Marked[]>([])
  return useMemo(() => {
    const statements = distribute(statementMarks(told, account), paragraphs)
    const places = missingByParagraph(told, missing, account, paragraphs)
    last.current = paragraphs.map((paragraph, index) => ({
      paragraph,
      statements: keepSame(last.current[index]?.statements, statements[index] ?? [], isSameMark),
      words: words[index] ?? [],
      missing: keepSame(last.current[index]?.missing, places.get(index) ?? [], isSameMissing),
    }))
    return last.current
  }, [paragraphs, words, told, account, missing])
}

/** Brings the target into view and gives it the focus, once for every jump; the account itself where no words are named. */
function useVisit(visit: Visit | null) {
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    if (visit === null || column.current === null) return
    const { start, end } = visit.address
    const target =
      column.current.querySelector<HTMLElement>('.is-target') ??
      (start === end ? column.current.querySelector<HTMLElement>('.column-head h3') : null)
    if (target === null) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const block = start === end ? 'start' : 'center'
    target.scrollIntoView({ block, behavior: calm ? 'instant' : 'smooth' })
    target.focus({ preventScroll: true })
  }, [visit])
  return column
}

function targetIn(paragraph: Span, visit: Visit | null): Span | null {
  if (visit === null) return null
  const { start, end } = visit.address
  return start < end && start < paragraph.end && end > paragraph.start ? visit.address : null
}

function ColumnHead({ annotation, account }: { annotation: Annotation; account: string }) {
  const { lookup } = useReader()
  const { article } = annotation
  const published = lookup.account(account)?.published ?? null
  return (
    <header class="column-head">
      <h3 tabIndex={-1}>
        <span class="siglum">{account}</span> <Words text={lookup.nameOf(account)} />
      </h3>
      <p class="aside">
        {published === null ? t.undated : lookup.timeOf(published)}
        {article.modified === null ? null : ` · ${t.modified(formatDate(article.modified))}`}
        {article.bylines.length === 0 ? null : (
          <>
            {' · '}
            <Words text={listed(article.bylines)} />
          </>
        )}
      </p>
      {isWebAddress(article.url) ? (
        <p class="address">
          <a href={article.url} rel="noreferrer noopener">
            {t.original}
          </a>
        </p>
      ) : null}
      <HoldAgainst account={account} />
    </header>
  )
}

export interface AccountColumnProps {
  account: string
  told: Told
  visit: Visit | null
  /** The claim whose sentences are lined up; null for none. */
  linedUp: string | null
  /** Whether it has other columns beside it, and scrolls by itself. */
  isAbreast: boolean
  /** Whether it is the one that is shown where there is room for one. */
  isCurrent: boolean
  onChoose(claim: string, account: string, at: HTMLElement): void
}

function Text({ annotation, ...props }: AccountColumnProps & { annotation: Annotation }) {
  const { account, told, visit, linedUp, onChoose } = props
  const missing = useMemo(() => missingIn(told, account), [told.grid, told.rows, account])
  const marked = useMarked(annotation, told, account, missing)
  const { text, language } = annotation.article
  return (
    <>
      <ColumnHead annotation={annotation} account={account} />
      <div class="account-text" lang={language ?? undefined}>
        {marked.map(({ paragraph, statements, words, missing: here }) => (
          <ReadingParagraph
            key={paragraph.start}
            text={text}
            account={account}
            paragraph={paragraph}
            statements={statements}
            words={words}
            missing={here}
            target={targetIn(paragraph, visit)}
            linedUp={statements.some(({ claim }) => claim === linedUp) ? linedUp : null}
            onChoose={onChoose}
          />
        ))}
      </div>
      <MissingHere claims={missing} account={account} />
    </>
  )
}

function Column(props: AccountColumnProps & { annotation: Annotation }) {
  const { account, visit, isAbreast, isCurrent } = props
  const { lookup } = useReader()
  const column = useVisit(visit)
  useMarkStop(column)
  const scrolls = isAbreast
    ? {
        tabIndex: 0,
        role: 'region' as const,
        'aria-label': t.textOf(`${account} · ${lookup.nameOf(account)}`),
      }
    : {}
  return (
    <article
      class={isCurrent ? 'account-column is-current' : 'account-column'}
      ref={column}
      data-account={account}
    >
      <div class={SCROLLER} {...scrolls}>
        <div>
          <Text {...props} />
        </div>
      </div>
    </article>
  )
}

export function AccountColumn(props: AccountColumnProps) {
  const { source, lookup } = useReader()
  const { account } = props
  const index = lookup.overview.articles.findIndex(
    ({ article }) => article === lookup.account(account)?.article,
  )
  const part = index === -1 ? null : (`reading-${index}` as const)
  const loaded = usePart(part)
  if (loaded.state === 'problem')
    return (
      <PartProblem problem={loaded.problem} onRetry={part === null ? undefined : () => source.retry(part)} />
    )
  if (loaded.state === 'loading') return <p class="waiting">{t.loading}</p>
  return <Column {...props} annotation={loaded.value.reading} />
}
