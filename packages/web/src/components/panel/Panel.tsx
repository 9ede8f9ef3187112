/** The panel beside the page, a sheet on a phone: exact words behind whatever was chosen. */
import { useEffect, useRef } from 'preact/hooks'
import type { PanelContent } from '../../hooks/use-panel.js'
import { useClaim, useGridClaim } from '../../hooks/use-part.js'
import { carries } from '../../model/claims.js'
import type { FindingTarget } from '../../model/findings.js'
import { t } from '../../words/comparison.js'
import { PartProblem } from '../PartSection.js'
import { useDesk } from '../review/context.js'
import { Judge } from '../review/Judge.js'
import { Words } from '../Words.js'
import { CellDetail, InContext, OtherAccounts } from './CellDetail.js'
import { ClaimPartsList } from './ClaimPartsList.js'
import { FirstTold } from './FirstTold.js'

function Body({ content }: { content: PanelContent }) {
  if (content.kind === 'words') {
    return (
      <>
        {content.target === undefined ? null : (
          <p class="judge-first">
            <Judge target={content.target} />
          </p>
        )}
        {content.words.map((words) => (
          <InContext key={`${words.article}:${words.start}`} words={words} />
        ))}
      </>
    )
  }
  if (content.kind === 'finding') return <FindingBody target={content.target} />
  return <ClaimBody content={content} />
}

function FindingBody({ target }: { target: FindingTarget }) {
  const desk = useDesk()
  return desk === null ? null : <desk.Panel target={target} />
}

function ClaimBody({ content }: { content: Extract<PanelContent, { claim: string }> }) {
  const loaded = useClaim(content.claim)
  if (loaded.state === 'problem') return <PartProblem problem={loaded.problem} />
  if (loaded.state === 'loading') return <p class="waiting">{t.loading}</p>
  const claim = loaded.value
  if (claim === undefined) return null
  return (
    <>
      <FirstTold carriers={claim.cells.filter(carries).map(({ account }) => account)} />
      <ClaimPartsList parts={claim.parts} />
      {content.kind === 'cell' ? <CellDetail claim={claim} account={content.account} /> : null}
      <OtherAccounts claim={claim} account={content.account} />
    </>
  )
}

function ClaimTitle({ claim }: { claim: string }) {
  return <Words text={useGridClaim(claim)?.claim.text ?? t.panel} />
}

function Title({ content }: { content: PanelContent }) {
  const desk = useDesk()
  if (content.kind === 'finding') return <>{desk?.titleOf(content.target)}</>
  if (content.kind === 'words') return <Words text={content.title} />
  return <ClaimTitle claim={content.claim} />
}

export interface PanelProps {
  content: PanelContent | null
  onClose(): void
}

export function Panel({ content, onClose }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    if (content === null) return
    heading.current?.focus({ preventScroll: true })
    body.current?.scrollTo(0, 0)
  }, [content])
  if (content === null) return null
  return (
    <aside class="panel" aria-labelledby="panel-title">
      <header>
        <h2 id="panel-title" tabIndex={-1} ref={heading}>
          <Title content={content} />
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
