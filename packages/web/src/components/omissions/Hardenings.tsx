/** Claims that lost a hedge or a source between two accounts. */
import type { Annotation, Hardening, Span } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { lost, t } from '../../strings.js'
import { Quotation } from '../Quotation.js'
import { Empty, Section } from '../Section.js'
import { Words } from '../Words.js'

/** The hedges, or the source and its cue, that stand inside or right beside the words. */
function lostWords(annotation: Annotation | undefined, { from, lost: kind }: Hardening): Span[] {
  const inside = ({ start, end }: Span) => start >= from.start && end <= from.end
  const spans = (annotation?.attributions ?? []).flatMap(({ hedges, cue, source }) =>
    kind === 'hedge'
      ? [...hedges, ...(cue === null ? [] : [cue])]
      : [source, cue].filter((span) => span !== null),
  )
  return spans.filter(inside)
}

function HardeningItem({ hardening }: { hardening: Hardening }) {
  const { lookup } = useReader()
  return (
    <li class="pair">
      <Quotation
        words={hardening.from}
        marks={lostWords(lookup.article(hardening.from.article), hardening)}
      />
      <p class="pair-arrow">
        <span aria-hidden="true">→</span>
        <strong>{lost[hardening.lost]}</strong>
      </p>
      <Quotation words={hardening.to} />
      <p class="why">
        <Words text={hardening.why} />
      </p>
    </li>
  )
}

export function Hardenings({ hardening }: { hardening: readonly Hardening[] }) {
  return (
    <Section id="hardening" title={t.hardening} count={hardening.length} lead={t.hardeningLead}>
      {hardening.length === 0 ? <Empty>{t.noHardening}</Empty> : null}
      <ul>
        {hardening.map((item) => (
          <HardeningItem
            key={`${item.claim}:${item.from.start}:${item.to.account}:${item.to.start}:${item.lost}`}
            hardening={item}
          />
        ))}
      </ul>
    </Section>
  )
}
