/** What meets between accounts in different languages without translation: names, numbers, dates, and sentences that hold the same ones. */

import type { Across } from '@parallax/contract'
import { useLimited } from '../../hooks/use-limited.js'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { listed } from '../../model/format.js'
import { acrossKinds, t } from '../../words/comparison.js'
import { r } from '../../words/review.js'
import { More } from '../More.js'
import { JumpLink } from '../Quotation.js'
import { Judge } from '../review/Judge.js'
import { Section } from '../Section.js'
import { Outlet } from '../Siglum.js'
import { Words } from '../Words.js'

/** Pairs of sentences shown at first. */
const FIRST_SENTENCES = 8

type WordKind = Exclude<Across['kind'], 'sentence'>

const KINDS: readonly WordKind[] = ['name', 'number', 'date']

/** "Londres = London", each as its account writes it; one word where all write it alike. */
const writtenIn = ({ rows }: Across) => [
  ...new Set(rows.flatMap(({ evidence }) => evidence[0]?.exact.replace(/\s+/gu, ' ') ?? [])),
]

/** The first use of each account, in the order of the rows. */
function targetOf(one: Across): FindingTarget {
  const words = one.rows.flatMap(({ evidence }) => evidence.slice(0, 1))
  const kind = one.kind === 'sentence' ? r.sentences : acrossKinds[one.kind]
  const says = r.acrossSays(kind, words.map(({ exact }) => `“${exact}”`).join(' · '))
  return { kind: 'across', ids: [one.id], says, words }
}

/** A word as all accounts write it, with the way to each place. */
function Meeting({ one }: { one: Across }) {
  const { open } = useReader()
  const title = writtenIn(one).join(' = ')
  return (
    <button
      type="button"
      class="origin-name"
      onClick={() => open({ kind: 'words', title, words: one.rows.flatMap(({ evidence }) => evidence) })}
    >
      <Words text={title} />
    </button>
  )
}

function Meetings({ kind, all }: { kind: WordKind; all: readonly Across[] }) {
  if (all.length === 0) return null
  return (
    <p>
      <strong>{acrossKinds[kind]}</strong>{' '}
      {all.map((one, at) => (
        <span key={one.id}>
          {at === 0 ? null : ' · '}
          <Meeting one={one} /> <Judge target={targetOf(one)} isSmall />
        </span>
      ))}
    </p>
  )
}

/** Sentences of two accounts side by side, and what both hold. */
function SentencePair({ pair }: { pair: Across }) {
  const { lookup } = useReader()
  return (
    <li>
      {pair.rows.map(({ account, evidence: [place] }) =>
        place === undefined ? null : (
          <p key={account}>
            <Outlet account={account} />{' '}
            <q>
              <Words text={place.exact} language={lookup.head(place.article)?.language} />
            </q>{' '}
            <JumpLink words={place} />
          </p>
        ),
      )}
      <p class="aside">
        {t.acrossHold} <Words text={listed(pair.shared)} /> <Judge target={targetOf(pair)} />
      </p>
    </li>
  )
}

export function AcrossLanguages({ across }: { across: readonly Across[] }) {
  const pairs = across.filter(({ kind }) => kind === 'sentence')
  const list = useLimited(pairs, FIRST_SENTENCES)
  if (across.length === 0) return null
  return (
    <Section id="across" title={t.across} count={across.length} lead={t.acrossLead}>
      {KINDS.map((kind) => (
        <Meetings key={kind} kind={kind} all={across.filter((one) => one.kind === kind)} />
      ))}
      {pairs.length === 0 ? null : (
        <ul class="across-pairs">
          {list.shown.map((pair) => (
            <SentencePair key={pair.id} pair={pair} />
          ))}
        </ul>
      )}
      <More list={list} />
    </Section>
  )
}
