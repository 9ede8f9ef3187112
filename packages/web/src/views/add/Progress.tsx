/** What became of each thing that was added, with its fault and the cure, and the way to its story. */
import type { InputItem } from '@parallax/contract/api'
import { countsOf, isFinal, type Parcel, parcels, sendAgain, storiesOf } from '../../adding/parcels.js'
import { ProblemWords } from '../../components/ProblemWords.js'
import { English, Words } from '../../components/Words.js'
import { useValue } from '../../data/state.js'
import { useCall } from '../../data/use-call.js'
import { formatDate } from '../../model/format.js'
import { storyHref } from '../../model/places-in-room.js'
import { s } from '../../words/add.js'
import { s as adding } from '../../words/adding.js'
import { Answered } from '../../shell/Answered.js'

function StoryLink({ story }: { story: string }) {
  const { value } = useCall('getStory', { params: { story } })
  return (
    <a href={storyHref(story)}>
      <Words text={value?.title ?? s.story} language={value?.language} />
    </a>
  )
}

function ItemRow({ item }: { item: InputItem }) {
  return (
    <li class={`item item-${item.state}`}>
      <span class="item-name">
        <Words text={item.name} />
      </span>
      <span class="item-state">
        {item.state === 'done' && item.articles > 1 ? adding.held(item.articles) : adding.states[item.state]}
      </span>
      {item.said.map((said) => (
        <p key={said} class="item-said">
          <English text={said} />
        </p>
      ))}
      {item.error === null || item.state !== 'failed' ? null : (
        <p class="item-error">
          <English text={item.error} />
        </p>
      )}
    </li>
  )
}

function ParcelRow({ parcel }: { parcel: Parcel }) {
  const { state, problem, items } = parcel
  if (state === 'sent') return items.map((item, index) => <ItemRow key={index} item={item} />)
  return (
    <li class={`item item-${state}`}>
      <span class="item-name">
        <Words text={parcel.name} />
      </span>
      <span class="item-state">{adding.states[state]}</span>
      {problem === null ? null : (
        <p class="item-error">
          <ProblemWords problem={problem} part="title" /> <ProblemWords problem={problem} part="detail" />{' '}
          <ProblemWords problem={problem} part="cure" />{' '}
          <button type="button" class="button button-plain" onClick={() => sendAgain(parcel.id)}>
            {s.again}
          </button>
        </p>
      )}
    </li>
  )
}

function StoryList({ stories }: { stories: readonly string[] }) {
  return (
    <>
      <p>{s.stories}</p>
      <ul class="outcome-stories">
        {stories.map((story) => (
          <li key={story}>
            <StoryLink story={story} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Outcome({ all }: { all: readonly Parcel[] }) {
  const { done, failed } = countsOf(all)
  const stories = storiesOf(all)
  const [only] = stories
  return (
    <>
      <p role="status">{failed === 0 ? adding.done(done) : adding.doneButFailed(done, failed)}</p>
      {only === undefined ? null : stories.length === 1 ? (
        <p>
          <a class="button button-strong" href={storyHref(only)}>
            {s.readStory}
          </a>
        </p>
      ) : (
        <StoryList stories={stories} />
      )}
    </>
  )
}

export function Progress() {
  const all = useValue(parcels)
  if (all.length === 0) return null
  return (
    <section class="progress" aria-labelledby="progress-title">
      <h2 id="progress-title">{s.progress}</h2>
      <ul class="items">
        {all.map((parcel) => (
          <ParcelRow key={parcel.id} parcel={parcel} />
        ))}
      </ul>
      {all.every(isFinal) ? <Outcome all={all} /> : null}
    </section>
  )
}

/** What became of something that was added before, whoever added it. */
export function Batch({ batch }: { batch: string }) {
  const call = useCall('getInputs', { params: { batch } })
  return (
    <section class="progress" aria-labelledby="batch-title">
      <h2 id="batch-title">{s.batch}</h2>
      <Answered call={call}>
        {({ at, who, items }) => {
          const stories = [...new Set(items.flatMap(({ story }) => story ?? []))]
          return (
            <>
              <p class="field-help">{s.batchBy(who, formatDate(at))}</p>
              <ul class="items">
                {items.map((item, index) => (
                  <ItemRow key={index} item={item} />
                ))}
              </ul>
              {stories.length === 0 ? null : <StoryList stories={stories} />}
            </>
          )
        }}
      </Answered>
    </section>
  )
}
