/** The panel beside the page, a sheet on a phone: exact words behind whatever was chosen. */
import { useEffect, useRef } from 'preact/hooks'
import type { PanelContent } from '../../hooks/use-panel.js'
import { useReader } from '../../hooks/use-reader.js'
import { t } from '../../strings.js'
import { Words } from '../Words.js'
import { CellDetail, InContext, OtherAccounts } from './CellDetail.js'
import { ClaimPartsList } from './ClaimPartsList.js'

function Body({ content }: { content: PanelContent }) {
  const { lookup } = useReader()
  if (content.kind === 'words') {
    return (
      <>
        {content.words.map((words) => (
          <InContext key={`${words.article}:${words.start}`} words={words} />
        ))}
      </>
    )
  }
  const claim = lookup.claim(content.claim)
  if (claim === undefined) return null
  return (
    <>
      <ClaimPartsList parts={claim.parts} />
      {content.kind === 'cell' ? <CellDetail claim={claim} account={content.account} /> : null}
      <OtherAccounts claim={claim} account={content.account} />
    </>
  )
}

export interface PanelProps {
  content: PanelContent | null
  onClose(): void
}

export function Panel({ content, onClose }: PanelProps) {
  const { lookup } = useReader()
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    if (content === null) return
    heading.current?.focus({ preventScroll: true })
    body.current?.scrollTo(0, 0)
  }, [content])
  if (content === null) return null
  const title = content.kind === 'words' ? content.title : (lookup.claim(content.claim)?.text ?? t.panel)
  return (
    <aside class="panel" aria-labelledby="panel-title">
      <header>
        <h2 id="panel-title" tabIndex={-1} ref={heading}>
          <Words text={title} />
        </h2>
        <button type="button" class="close" onClick={onClose}>
          {t.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="panel-body" ref={body} tabIndex={0} aria-label={t.panel}>
        <Body content={content} />
      </section>
    </aside>
  )
}
