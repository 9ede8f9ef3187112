/** Who judges the grouping can correct it at once, as an editor: put stories together, take articles out, move one elsewhere. */
import type { StoryAct } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { useAct } from '../../data/use-act.js'
import { useCall } from '../../data/use-call.js'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { Field, typed } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import type { ReviewDesk } from './context.js'

/** Stories offered: the newest. */
const MOST_STORIES = 200

interface OtherStoryProps {
  story: string
  label: string
  submit: string
  onChoose(story: string): void
}

/** Chooses another story; says so where there is none. */
function OtherStory({ story, label, submit, onChoose }: OtherStoryProps) {
  const { value } = useCall('listStories', { query: { limit: MOST_STORIES } })
  const others = value?.items.filter(({ id }) => id !== story) ?? []
  if (others.length === 0) return value === null ? null : <p class="aside">{r.arrange.noOther}</p>
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(typed(new FormData(event.currentTarget), 'story'))
      }}
    >
      <Field label={label}>
        {(ids) => (
          <select {...ids} name="story">
            {others.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" class="button">
        {submit}
      </button>
    </form>
  )
}

/** Articles of the comparison that the room keeps, each once. */
function useArticles() {
  const { lookup } = useReader()
  return lookup.overview.accounts.flatMap(({ id, article, embeddedIn }) => {
    const key = lookup.head(article)?.key
    return embeddedIn !== null || key == null ? [] : [{ key, account: id, name: lookup.nameOf(id) }]
  })
}

function TakeOut({ onChoose }: { onChoose(articles: string[]): void }) {
  const articles = useArticles()
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const chosen = new FormData(event.currentTarget).getAll('article').map(String)
        if (chosen.length > 0) onChoose(chosen)
      }}
    >
      <fieldset class="take-out">
        <legend>{r.arrange.takeOut}</legend>
        {articles.map(({ key, account, name }) => (
          <label key={key} class="check">
            <input type="checkbox" name="article" value={key} />
            {account} <Words text={name} />
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button">
        {r.arrange.doTakeOut}
      </button>
    </form>
  )
}

export function Arrange({ target, desk }: { target: FindingTarget; desk: ReviewDesk }) {
  const { run, problem } = useAct('actOnStory')
  const [done, setDone] = useState<{ stories: string[]; said: string[] } | null>(null)
  const articles = useArticles()
  if (target.kind !== 'story' || target.ids === null || !desk.mayArrange) return null
  const [account] = target.ids
  const own = articles.find((each) => each.account === account)
  if (account !== undefined && own === undefined) return null
  const act = async (body: StoryAct) => {
    setDone(null)
    setDone((await run({ params: { story: desk.story }, body })) ?? null)
  }
  return (
    <section class="arrange">
      <h3>{r.arrange.title}</h3>
      <p class="aside">{r.arrange.lead}</p>
      {own === undefined ? (
        <>
          <TakeOut onChoose={(chosen) => void act({ act: 'split', articles: chosen })} />
          <OtherStory
            story={desk.story}
            label={r.arrange.mergeInto}
            submit={r.arrange.doMerge}
            onChoose={(into) => void act({ act: 'merge', into })}
          />
        </>
      ) : (
        <>
          <button
            type="button"
            class="button"
            onClick={() => void act({ act: 'split', articles: [own.key] })}
          >
            {r.arrange.split}
          </button>
          <OtherStory
            story={desk.story}
            label={r.arrange.moveTo}
            submit={r.arrange.doMove}
            onChoose={(to) => void act({ act: 'move', article: own.key, to })}
          />
        </>
      )}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <div role="status">
        {done === null ? null : (
          <p>
            <Words text={done.said.join(' ')} />{' '}
            {done.stories[0] === undefined || done.stories[0] === desk.story ? null : (
              <a href={`/stories/${encodeURIComponent(done.stories[0])}`}>{r.arrange.look}</a>
            )}
          </p>
        )}
      </div>
    </section>
  )
}
