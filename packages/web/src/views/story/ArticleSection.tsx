/** Every article of the story, with the reason and the score by which it stands here. */
import { More } from '../../components/More.js'
import { Section } from '../../components/Section.js'
import { English, Words } from '../../components/Words.js'
import { useLimited } from '../../hooks/use-limited.js'
import { formatDate, isWebAddress } from '../../model/format.js'
import { changesHref } from '../../model/places-in-room.js'
import { w } from '../../words/story.js'
import type { Detail } from './types.js'

/** Articles shown at first. */
const FIRST_ARTICLES = 15

type Member = Detail['members'][number]

function Headline({ article }: Pick<Member, 'article'>) {
  const words = (
    <Words text={article.headline ?? article.address ?? article.key} language={article.language} />
  )
  if (!isWebAddress(article.address)) return words
  return (
    <a href={article.address} rel="noreferrer noopener">
      {words}
    </a>
  )
}

/** How many there are, and the way to what changed last. */
function Versions({ article: { key, outlet, versions } }: Pick<Member, 'article'>) {
  if (versions < 2) return null
  return (
    <>
      {' · '}
      <a
        href={changesHref(key, versions - 1, versions)}
        aria-label={`${w.versionsOf(versions)}. ${w.whatChangedIn(outlet ?? '', versions)}`}
      >
        {w.versionsOf(versions)}
      </a>
    </>
  )
}

function Article({ article, membership }: Member) {
  const facts = [
    w.seen(formatDate(article.firstSeen)),
    ...(membership.by === 'person' ? [w.byPerson] : [w.score(membership.score)]),
    ...(membership.isPinned ? [w.pinned] : []),
  ]
  return (
    <li class="member">
      <div>
        <p class="account-outlet">
          <Words text={article.outlet ?? ''} />
        </p>
        <p class="account-headline">
          <Headline article={article} />
        </p>
      </div>
      <div class="member-why">
        <p>
          <English text={membership.reason} />
        </p>
        <p class="aside">
          {facts.join(' · ')}
          <Versions article={article} />
        </p>
      </div>
    </li>
  )
}

export function ArticleSection({ members }: { members: Detail['members'] }) {
  const list = useLimited(members, FIRST_ARTICLES)
  return (
    <Section id="articles" title={w.articles} count={members.length} lead={w.articlesLead}>
      <ul class="members">
        {list.shown.map((member) => (
          <Article key={member.article.key} {...member} />
        ))}
      </ul>
      <More list={list} />
    </Section>
  )
}
