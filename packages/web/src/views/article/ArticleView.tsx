/** An article by its key alone: leads on to its story, or says what is kept of one that has none. */
import type { ArticleDetail } from '@parallax/contract/api'
import { useEffect } from 'preact/hooks'
import { Words } from '../../components/Words.js'
import { useCall } from '../../data/use-call.js'
import { formatDate, isWebAddress } from '../../model/format.js'
import { articleHref, changesHref, outletHref } from '../../model/places-in-room.js'
import type { Params } from '../../router/match.js'
import { go } from '../../router/router.js'
import { Answered } from '../../shell/Answered.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/article.js'

function Article({ detail: { article, versions } }: { detail: ArticleDetail }) {
  return (
    <>
      <ViewHead title={article.headline ?? s.untitled} lead={s.noStory} />
      <p class="acts">
        {article.outlet === null ? null : (
          <a href={outletHref(article.outlet)}>
            <Words text={article.outlet} />
          </a>
        )}
        {isWebAddress(article.address) ? (
          <a href={article.address} rel="noreferrer noopener">
            {s.page}
          </a>
        ) : null}
      </p>
      <section class="block">
        <h2>{s.versions}</h2>
        <table class="plain-table folding-table">
          <thead>
            <tr>
              <th scope="col">{s.headline}</th>
              <th scope="col">{s.seen}</th>
              <th scope="col">{s.hash}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ seq, headline, seenAt, sha256 }) => (
              <tr key={seq}>
                <th scope="row">
                  <Words text={headline ?? s.untitled} language={article.language} />
                </th>
                <td class="when" data-head={s.seen}>
                  {formatDate(seenAt)}
                  {seq === 1 ? null : (
                    <>
                      {' '}
                      <a href={changesHref(article.key, seq - 1, seq)}>{s.changes}</a>
                    </>
                  )}
                </td>
                <td data-head={s.hash}>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

export function ArticleView({ params }: { params: Params }) {
  const key = params.article ?? ''
  const call = useCall('getArticle', { params: { article: key } })
  const story = call.value?.membership?.story
  useEffect(() => {
    if (story !== undefined) go(articleHref(story, key), { isReplacing: true })
  }, [story, key])
  return (
    <Answered call={call}>{(detail) => (story === undefined ? <Article detail={detail} /> : null)}</Answered>
  )
}
