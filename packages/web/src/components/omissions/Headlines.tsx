/** Headlines that state more than the text below them, with the words of the text beside. */

import type { HeadlineGap, Span } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { headlineLost, t } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { r } from '../../words/review.js'
import { JumpLink, Quotation } from '../Quotation.js'
import { Judge } from '../review/Judge.js'
import { Outlet } from '../Siglum.js'
import { English, Words } from '../Words.js'

const inside = (outer: Span & { article: string }, inner: Span & { article: string }) =>
  outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end

function Gap({ gap, index }: { gap: HeadlineGap; index: number }) {
  const { lookup } = useReader()
  const { account, words, place, lost, evidence, focus, why } = gap
  const language = lookup.headOf(account)?.language
  return (
    <li class="pair">
      <figure class="quotation">
        <blockquote dir="auto">
          <Words text={words} language={language} />
        </blockquote>
        <figcaption>
          <Outlet account={account} /> <span class="aside">{t.headline}</span>{' '}
          {place === null ? null : <JumpLink words={place} />}
        </figcaption>
      </figure>
      <p class="pair-arrow">
        <span aria-hidden="true">{f.forward}</span>
        <strong>{headlineLost[lost]}</strong>
      </p>
      <div>
        {evidence.map((each) => (
          <Quotation
            key={each.start}
            words={each}
            marks={focus.filter((mark) => inside(each, mark))}
            named={false}
          />
        ))}
      </div>
      <p class="why">
        <English text={why} />{' '}
        <Judge
          target={{
            kind: 'headline',
            ids: [String(index)],
            says: r.headlineSays(words, why),
            words: place === null ? evidence : [{ ...place, exact: words }, ...evidence],
          }}
        />
      </p>
    </li>
  )
}

export function Headlines({ headlines = [] }: { headlines: readonly HeadlineGap[] | undefined }) {
  if (headlines.length === 0) return null
  return (
    <div class="headlines">
      <h3>
        {t.headlines} <span class="count">{headlines.length}</span>
      </h3>
      <p class="lead">{t.headlinesLead}</p>
      <ul>
        {headlines.map((gap, index) => (
          <Gap
            key={`${gap.account}:${gap.words}:${gap.lost}:${gap.evidence[0]?.start}`}
            gap={gap}
            index={index}
          />
        ))}
      </ul>
    </div>
  )
}
