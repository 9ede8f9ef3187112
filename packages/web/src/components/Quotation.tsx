/** Exact words of one account, with the words that matter marked and the way to their place in the text. */
import type { Span } from '@parallax/contract'
import { useReader } from '../hooks/use-reader.js'
import type { Words as Cited } from '../model/lookup.js'
import { segment } from '../model/segments.js'
import { t } from '../words/comparison.js'
import { Outlet } from './Siglum.js'
import { Characters } from './Words.js'

interface MarkedProps {
  text: string
  /** Where `text` begins in the article. */
  offset: number
  language?: string | null | undefined
  marks: readonly Span[]
}

/** A stretch of text with marks over some of its words. The element around it isolates the direction. */
export function Marked({ text, offset, language, marks }: MarkedProps) {
  const pieces = segment(marks, { start: offset, end: offset + text.length })
  return (
    <span lang={language ?? undefined}>
      {pieces.map(({ start, end, marks: over }) => {
        const words = <Characters text={text.slice(start - offset, end - offset)} />
        return over.length > 0 ? (
          <mark key={start} class="focus-words">
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        )
      })}
    </span>
  )
}

/** A link that jumps to the words in the reading view. */
export function JumpLink({ words, label }: { words: Cited; label?: string }) {
  const { lookup, go, hrefOf } = useReader()
  const account = lookup.accountAt(words)
  if (account === undefined) return null
  const address = { account: account.id, start: words.start, end: words.end }
  const text = label ?? t.inPlace
  return (
    <a
      class="jump"
      href={hrefOf(address)}
      onClick={() => go(address)}
      aria-label={`${text}: ${account.outlet}`}
    >
      {text}
    </a>
  )
}

interface ExcerptProps extends Omit<MarkedProps, 'language'> {
  /** The words that the excerpt is shown for; `text` holds them, alone or with what stands around them. */
  words: Cited
  /** False where the outlet is already named beside it. */
  named?: boolean | undefined
  inContext?: boolean
}

/** Words of an account as a block, below them the outlet and the way to their place. */
export function Excerpt({ words, named = true, inContext = false, ...marked }: ExcerptProps) {
  const { lookup } = useReader()
  const account = lookup.accountAt(words)
  const language = lookup.head(words.article)?.language
  return (
    <figure class={inContext ? 'quotation in-context' : 'quotation'}>
      <blockquote dir="auto">
        <Marked language={language} {...marked} />
      </blockquote>
      <figcaption>
        {named && account !== undefined ? <Outlet account={account.id} /> : null}
        <JumpLink words={words} />
      </figcaption>
    </figure>
  )
}

export interface QuotationProps {
  words: Cited
  marks?: readonly Span[]
  /** False where the outlet is already named beside it. */
  named?: boolean
}

export function Quotation({ words, marks = [], named }: QuotationProps) {
  return <Excerpt words={words} text={words.exact} offset={words.start} marks={marks} named={named} />
}
