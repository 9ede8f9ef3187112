/** A story in the list: what it is, how many tell it and on how many origins, where they exclude each other, and what is new. */

import type { StorySummary } from '@parallax/contract/api'
import { Words } from '../../components/Words.js'
import { languageName } from '../../model/language-names.js'
import { storyHref } from '../../model/places-in-room.js'
import { formatSpan } from '../../model/span.js'
import { f } from '../../words/format.js'
import { s } from '../../words/stories.js'

/** More outlets than that are counted. */
const OUTLETS_SHOWN = 4

function Outlets({ outlets }: { outlets: readonly string[] }) {
  const shown = outlets.slice(0, OUTLETS_SHOWN)
  const rest = outlets.length - shown.length
  if (shown.length === 0) return <span>{s.noOutlet}</span>
  return (
    <span>
      {shown.map((outlet, index) => (
        <span key={outlet}>
          {index === 0 ? '' : f.comma}
          <Words text={outlet} />
        </span>
      ))}
      {rest === 0 ? null : ` ${s.andOutlets(rest)}`}
    </span>
  )
}

function News({ news }: Pick<StorySummary, 'news'>) {
  if (news === null) return null
  const said = [
    news.articles === 0 ? null : s.newArticles(news.articles),
    news.versions === 0 ? null : s.newVersions(news.versions),
    news.comparisons === 0 ? null : s.newComparisons,
  ].filter((each) => each !== null)
  if (said.length === 0) return null
  return (
    <p class="story-news">
      {s.news} {said.join(f.comma)}
    </p>
  )
}

function Count({ count, name, kind }: { count: number; name: string; kind: string }) {
  return (
    <li class={`story-count story-${kind}${count === 0 ? ' is-none' : ''}`}>
      <b>{count}</b> {name}
    </li>
  )
}

function Counts({ story: { counts, articles } }: { story: StorySummary }) {
  if (counts === null)
    return (
      <ul class="story-counts">
        <Count kind="accounts" count={articles} name={s.accounts(articles)} />
        <li class="story-waits">{articles < 2 ? s.oneAccount : s.notCompared}</li>
      </ul>
    )
  return (
    <ul class="story-counts">
      <Count kind="accounts" count={counts.accounts} name={s.accounts(counts.accounts)} />
      <Count kind="origins" count={counts.origins} name={s.origins(counts.origins)} />
      <Count kind="conflicts" count={counts.conflicts} name={s.conflicts(counts.conflicts)} />
    </ul>
  )
}

export function StoryRow({ story }: { story: StorySummary }) {
  const { id, title, language, from, to, outlets, headlineOf, news } = story
  return (
    <article class="story-row">
      <h2>
        <a href={storyHref(id)}>
          <Words text={title} language={language} />
        </a>
        {news === null ? (
          <span class="unseen" title={s.unseen}>
            <span class="visually-hidden">{s.unseen}</span>
          </span>
        ) : null}
      </h2>
      <Counts story={story} />
      <p class="story-about">
        <time dateTime={from}>{formatSpan(from, to)}</time>
        {language === null ? null : <span>{languageName(language)}</span>}
        <Outlets outlets={outlets} />
        {headlineOf === null || outlets.length < 2 ? null : (
          <span class="story-headline-of">
            {s.headlineOf} <Words text={headlineOf} />
          </span>
        )}
      </p>
      <News news={news} />
    </article>
  )
}
