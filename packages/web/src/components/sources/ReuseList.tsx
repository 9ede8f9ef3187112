/** Passages that accounts share: each once, with its accounts and with what shorter quotations leave out. */

import type { Reuse } from '@parallax/contract'
import { createReasons, type Passage, passagesOf } from '@parallax/core/anchor'
import { useMemo } from 'preact/hooks'
import { useLimited } from '../../hooks/use-limited.js'
import { useAttributions, usePart } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import type { Words as Cited } from '../../model/lookup.js'
import { ready, textsById } from '../../model/source.js'
import { reuseKinds, t } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { r } from '../../words/review.js'
import { More } from '../More.js'
import { Quotation } from '../Quotation.js'
import { Judge } from '../review/Judge.js'
import { Outlet, Siglum } from '../Siglum.js'
import { English, Words } from '../Words.js'

/** Passages shown at first. */
const FIRST_PASSAGES = 8

type TextOf = (article: string) => string

const lengthOf = ({ start, end }: { start: number; end: number }) => end - start

/** The longest words of the passage; where a quotation is cut, those of the account that quotes most. */
function fullestOf({ fullest, voices }: Passage, textOf: TextOf): Cited {
  if (fullest !== null) {
    const text = textOf(fullest.article)
    return { ...fullest, exact: text.slice(fullest.start, fullest.end) }
  }
  const all = voices.flatMap(({ evidence }) => evidence)
  return all.reduce((best, each) => (lengthOf(each) > lengthOf(best) ? each : best))
}

interface LinksProps {
  passage: Passage
  /** The place of a link in the list of all. */
  placeOf(link: Reuse): number
}

/** "A → B D", one line for each account that the others are compared with. */
function Links({ passage, placeOf }: LinksProps) {
  const { lookup } = useReader()
  const letter = (article: string) => lookup.overview.accounts.find((each) => each.article === article)?.id
  const lines = new Map<string, { from: string; sign: string; to: Map<string, FindingTarget[]> }>()
  for (const link of passage.links) {
    const { from, to, direction, why } = link
    const [first, second] = [letter(from.article), letter(to.article)]
    if (first === undefined || second === undefined) continue
    const sign = direction === 'from-to' ? f.forward : '='
    const line = lines.get(first + sign) ?? { from: first, sign, to: new Map<string, FindingTarget[]>() }
    const says = r.reuseSays(lookup.nameOf(first), sign, lookup.nameOf(second), why)
    const target: FindingTarget = { kind: 'reuse', ids: [String(placeOf(link))], says, words: [from, to] }
    line.to.set(second, [...(line.to.get(second) ?? []), target])
    lines.set(first + sign, line)
  }
  return (
    <p class="passage-links">
      <strong>{reuseKinds[passage.kind]}</strong>
      {[...lines].map(([key, { from, sign, to }]) => (
        <span key={key}>
          <Siglum account={from} /> {sign}{' '}
          {[...to].map(([account, targets]) => (
            <span key={account} class="passage-link">
              <Siglum account={account} />
              {targets.map((target) => (
                <Judge key={target.ids!.join()} target={target} isSmall />
              ))}
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}

/** Each account's own words where they are fewer, and the words that it leaves out. */
function Cuts({ passage, textOf }: { passage: Passage; textOf: TextOf }) {
  const { lookup } = useReader()
  const { fullest, voices } = passage
  if (fullest === null) return null
  const text = textOf(fullest.article)
  return (
    <ul class="cuts">
      {voices.map(({ article, evidence, leftOut }) => {
        const account = evidence[0] === undefined ? undefined : lookup.accountAt(evidence[0])
        if (leftOut.length === 0 || account === undefined) return null
        return (
          <li key={article}>
            <Outlet account={account.id} /> <span class="aside">{t.without}</span>{' '}
            {leftOut.map(({ start, end }) => (
              <del key={start}>
                <Words text={text.slice(start, end)} />
              </del>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function byLength(passages: Passage[], textOf: TextOf): Passage[] {
  return passages.sort((a, b) => lengthOf(fullestOf(b, textOf)) - lengthOf(fullestOf(a, textOf)))
}

export function ReuseList({ reuse }: { reuse: readonly Reuse[] }) {
  const texts = ready(usePart(reuse.length === 0 ? null : 'texts'))
  const attributionsOf = useAttributions()
  const textOf: TextOf = (article) => (texts === undefined ? '' : (textsById(texts).get(article)?.text ?? ''))
  const items = useMemo(() => {
    if (texts === undefined || attributionsOf === undefined) return []
    const articles = texts.texts.map(({ article, text }) => ({
      id: article,
      article: { text },
      attributions: attributionsOf(article),
    }))
    const passages = byLength(passagesOf({ reuse: [...reuse], articles }), textOf)
    const reasons = passages.map(createReasons())
    return passages.map((passage, index) => ({ passage, reasons: reasons[index] ?? [] }))
  }, [reuse, texts, attributionsOf])
  const places = useMemo(() => new Map(reuse.map((each, place) => [each, place])), [reuse])
  const placeOf = (link: Reuse) => places.get(link)!
  const list = useLimited(items, FIRST_PASSAGES)
  if (items.length === 0) return null
  return (
    <div class="reuse">
      <h3>
        {t.reuse} <span class="count">{items.length}</span>
      </h3>
      <p class="aside">{t.linkHelp}</p>
      <ul>
        {list.shown.map(({ passage, reasons }) => (
          <li key={`${passage.links[0]!.from.article}:${passage.links[0]!.from.start}`} class="passage">
            <Links passage={passage} placeOf={placeOf} />
            <div>
              <Quotation words={fullestOf(passage, textOf)} />
              <Cuts passage={passage} textOf={textOf} />
              {reasons.length === 0 ? null : (
                <p class="why">
                  <English text={reasons.join(' ')} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <More list={list} />
    </div>
  )
}
