/** What changed from one version of an article to the next, as claims: the words of both side by side. */
import type { Evidence, VersionChange, Versions } from '@parallax/contract'
import type { ArticleDetail } from '@parallax/contract/api'
import { Marked } from '../../components/Quotation.js'
import { Empty } from '../../components/Section.js'
import { English, Words } from '../../components/Words.js'
import { useCall } from '../../data/use-call.js'
import { changesHref, loneArticleHref } from '../../model/places-in-room.js'
import type { Params } from '../../router/match.js'
import { useQuery } from '../../router/router.js'
import { Answered } from '../../shell/Answered.js'
import { ViewHead } from '../../shell/ViewHead.js'
import './changes.css'
import { c, changeKinds, directions } from '../../words/changes.js'

interface SideProps {
  title: string
  sentences: readonly Evidence[]
  /** The words in them that differ. */
  differing: readonly Evidence[]
  language: string | null
}

function Side({ title, sentences, differing, language }: SideProps) {
  return (
    <div class="change-side">
      <p class="change-side-title">{title}</p>
      {sentences.length === 0 ? <p class="aside">{c.nothing}</p> : null}
      {sentences.map((sentence) => (
        <blockquote key={sentence.start} dir="auto">
          <Marked text={sentence.exact} offset={sentence.start} language={language} marks={differing} />
        </blockquote>
      ))}
    </div>
  )
}

function Change({ change, language }: { change: VersionChange; language: string | null }) {
  const { before, after, findings } = change
  const words = (side: 'before' | 'after') => findings.flatMap((finding) => finding[side] ?? [])
  return (
    <li class="change">
      <ul class="change-findings">
        {findings.map(({ kind, direction, why }) => (
          <li key={`${kind} ${why}`}>
            <strong>{changeKinds[kind]}</strong>
            {direction === null ? null : ` ${directions[direction]}`} ·{' '}
            <span class="aside">
              <English text={why} />
            </span>
          </li>
        ))}
      </ul>
      <div class="change-sides">
        <Side title={c.before} sentences={before} differing={words('before')} language={language} />
        <Side title={c.after} sentences={after} differing={words('after')} language={language} />
      </div>
    </li>
  )
}

function Changes({ told: { versions, steps } }: { told: Versions }) {
  return steps.map(({ from, to, changes, unchanged, correction }) => (
    <section key={`${from} ${to}`} class="block changes">
      {changes.length === 0 ? <Empty>{c.none}</Empty> : null}
      <ol>
        {changes.map((change) => (
          <Change
            key={change.id}
            change={change}
            language={versions.find(({ id }) => id === to)?.article.language ?? null}
          />
        ))}
      </ol>
      <p class="aside">
        {c.unchanged(unchanged)} <English text={correction.why} />
      </p>
    </section>
  ))
}

/** One link for each step from a version to the next. */
function Steps({ article, versions }: ArticleDetail) {
  return (
    <nav class="change-steps" aria-label={c.steps}>
      <a href={loneArticleHref(article.key)}>{c.article}</a>
      {versions.slice(1).map((version, index) => {
        const from = versions[index]!.seq
        return (
          <a key={version.seq} href={changesHref(article.key, from, version.seq)}>
            {c.step(from, version.seq)}
          </a>
        )
      })}
    </nav>
  )
}

/** A number of a version; the server takes the newest where the address names none. */
function seqIn(query: URLSearchParams, name: string): number | undefined {
  const seq = Number(query.get(name))
  return Number.isInteger(seq) && seq > 0 ? seq : undefined
}

export function ChangesView({ params }: { params: Params }) {
  const article = params.article ?? ''
  const [query] = useQuery()
  const from = seqIn(query, 'from')
  const to = seqIn(query, 'to')
  const detail = useCall('getArticle', { params: { article } })
  const changes = useCall('getChanges', {
    params: { article },
    query: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  })
  return (
    <Answered call={detail}>
      {(known) => (
        <>
          <ViewHead
            title={c.title}
            lead={
              <>
                <Words text={known.article.headline ?? c.untitled} language={known.article.language} />
                {from === undefined || to === undefined ? null : ` · ${c.step(from, to)}`}. {c.lead}
              </>
            }
          />
          <Steps {...known} />
          <Answered call={changes}>{(told) => <Changes told={told} />}</Answered>
        </>
      )}
    </Answered>
  )
}
