/** The whole text of one account, paragraph by paragraph, and the claims that it does not carry. */
import type { Annotation, Comparison, Span } from '@parallax/contract'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Visit } from '../../hooks/use-address.js'
import { usePart } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import { formatDate, isWebAddress } from '../../model/format.js'
import { missingIn, statementMarks, wordMarks } from '../../model/marks.js'
import { paragraphsOf } from '../../model/paragraphs.js'
import { distribute } from '../../model/segments.js'
import { ready } from '../../model/source.js'
import { t } from '../../strings.js'
import { Words } from '../Words.js'
import { MissingHere } from './MissingHere.js'
import { ReadingParagraph } from './ReadingParagraph.js'

function useMarked(annotation: Annotation | undefined, comparison: Comparison, account: string) {
  return useMemo(() => {
    if (annotation === undefined) return []
    const paragraphs = paragraphsOf(annotation.article)
    const statements = distribute(statementMarks(comparison, account), paragraphs)
    const words = distribute(wordMarks(annotation), paragraphs)
    return paragraphs.map((paragraph, index) => ({
      paragraph,
      statements: statements[index] ?? [],
      words: words[index] ?? [],
    }))
  }, [annotation, comparison, account])
}

/** Brings the target into view and gives it the focus, once for every jump. */
function useVisit(visit: Visit | null) {
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    if (visit === null) return
    const target = column.current?.querySelector<HTMLElement>('.is-target')
    if (target === null || target === undefined) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
    target.focus({ preventScroll: true })
  }, [visit])
  return column
}

function targetIn(paragraph: Span, visit: Visit | null): Span | null {
  if (visit === null) return null
  const { start, end } = visit.address
  return start < paragraph.end && end > paragraph.start ? visit.address : null
}

function ColumnHead({ annotation, account }: { annotation: Annotation; account: string }) {
  const { lookup } = useReader()
  const { article } = annotation
  const published = lookup.account(account)?.published ?? null
  return (
    <header class="column-head">
      <p>
        <span class="siglum">{account}</span>{' '}
        <strong>
          <Words text={lookup.nameOf(account)} />
        </strong>
      </p>
      <p class="aside">
        {published === null ? t.undated : lookup.timeOf(published)}
        {article.modified === null ? null : ` · ${t.modified(formatDate(article.modified))}`}
        {article.bylines.length === 0 ? null : (
          <>
            {' · '}
            <Words text={article.bylines.join(', ')} />
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
    </header>
  )
}

export interface AccountColumnProps {
  account: string
  comparison: Comparison
  visit: Visit | null
}

export function AccountColumn({ account, comparison, visit }: AccountColumnProps) {
  const { overview, account: accountOf } = useReader().lookup
  const index = overview.articles.findIndex(({ article }) => article === accountOf(account)?.article)
  const annotation = ready(usePart(index === -1 ? null : (`reading-${index}` as const)))?.reading
  const marked = useMarked(annotation, comparison, account)
  const column = useVisit(visit)
  if (annotation === undefined) return null
  const { text, language } = annotation.article
  return (
    <article class="account-column" ref={column} data-account={account}>
      <ColumnHead annotation={annotation} account={account} />
      <div class="account-text" lang={language ?? undefined}>
        {marked.map(({ paragraph, statements, words }) => (
          <ReadingParagraph
            key={paragraph.start}
            text={text}
            account={account}
            paragraph={paragraph}
            statements={statements}
            words={words}
            target={targetIn(paragraph, visit)}
          />
        ))}
      </div>
      <MissingHere claims={missingIn(comparison.claims, account)} account={account} />
    </article>
  )
}
