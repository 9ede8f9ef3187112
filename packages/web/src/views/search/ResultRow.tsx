/** A text that answers the search: whose it is, its words, and the way to its story. */
import type { SearchResult } from '@parallax/contract/api'
import { Words } from '../../components/Words.js'
import { formatDate, isWebAddress } from '../../model/format.js'
import { languageName } from '../../model/language-names.js'
import { articleHref, loneArticleHref, outletHref, storyHref } from '../../model/places-in-room.js'
import { s } from '../../words/search.js'
import { Excerpt } from './Excerpt.js'

function Headline({ result: { article, story } }: { result: SearchResult }) {
  const words = <Words text={article.headline ?? s.untitled} language={article.language} />
  const href = story === null ? loneArticleHref(article.key) : articleHref(story, article.key)
  return (
    <h2>
      <a href={href}>{words}</a>
    </h2>
  )
}

export function ResultRow({ result }: { result: SearchResult }) {
  const { article, story, storyTitle, how } = result
  const said = [s.how[how], s.kinds[article.kind]].filter((each) => each !== '')
  return (
    <article class="result">
      <Headline result={result} />
      <p class="result-about">
        {article.outlet === null ? null : (
          <a class="outlet" href={outletHref(article.outlet)}>
            <Words text={article.outlet} />
          </a>
        )}
        <span>{article.published === null ? s.undated : formatDate(article.published)}</span>
        {article.language === null ? null : <span>{languageName(article.language)}</span>}
        {article.versions > 1 ? <span>{s.versions(article.versions)}</span> : null}
        {said.map((each) => (
          <span key={each}>{each}</span>
        ))}
        {isWebAddress(article.address) ? (
          <a href={article.address} rel="noreferrer noopener">
            {s.page}
          </a>
        ) : null}
      </p>
      <Excerpt result={result} />
      <p class="result-story">
        {story === null ? (
          s.noStory
        ) : (
          <>
            {s.story}{' '}
            <a href={storyHref(story)}>
              <Words text={storyTitle ?? story} />
            </a>
          </>
        )}
      </p>
    </article>
  )
}
