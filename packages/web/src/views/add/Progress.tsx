/** What became of each thing that was added, with its fault and the cure, and the way to its story. */
import type { InputItem } from '@parallax/contract/api'
import {
  cancel,
  countsOf,
  isFinal,
  type Parcel,
  parcels,
  sendAgain,
  storiesOf,
} from '../../adding/parcels.js'
import { ProblemWords } from '../../components/ProblemWords.js'
import { English, Words } from '../../components/Words.js'
import { useValue } from '../../data/state.js'
import { useCall } from '../../data/use-call.js'
import { formatBytes, formatDate } from '../../model/format.js'
import { storyHref } from '../../model/places-in-room.js'
import { Answered } from '../../shell/Answered.js'
import { s } from '../../words/add.js'
import { s as adding } from '../../words/adding.js'

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

/** Smaller ones are gone before a line could be read. */
const LARGE = 1_000_000

function Sending({ parcel: { name, size, gone } }: { parcel: Parcel }) {
  if (size < LARGE) return null
  const all = formatBytes(size)
  return (
    <div class="item-bytes">
      <progress aria-label={name} max={size} value={gone} />
      <span>{gone < size ? adding.gone(formatBytes(gone), all) : adding.taken}</span>
    </div>
  )
}

function ParcelButton({ text, of, onClick }: { text: string; of: string; onClick(): void }) {
  return (
    <button type="button" class="button button-plain" aria-label={`${text}: ${of}`} onClick={onClick}>
      {text}
    </button>
  )
}

function Unsent({ parcel }: { parcel: Parcel }) {
  const { id, name, state, problem } = parcel
  const isOver = state === 'refused' || state === 'cancelled'
  return (
    <li class={`item item-${state}`}>
      <span class="item-name">
        <Words text={name} />
      </span>
      <span class="item-state">
        {adding.states[state as keyof typeof adding.states]}{' '}
        {isOver ? (
          <ParcelButton text={s.again} of={name} onClick={() => sendAgain(id)} />
        ) : (
          <ParcelButton text={adding.cancel} of={name} onClick={() => cancel(id)} />
        )}
      </span>
      {state === 'sending' ? <Sending parcel={parcel} /> : null}
      {problem === null ? null : (
        <p class="item-error">
          <ProblemWords problem={problem} part="title" /> <ProblemWords problem={problem} part="detail" />{' '}
          <ProblemWords problem={problem} part="cure" />
        </p>
      )}
    </li>
  )
}

function ParcelRow({ parcel }: { parcel: Parcel }) {
  const { id, name, state, items } = parcel
  if (state !== 'sent') return <Unsent parcel={parcel} />
  const isOver = isFinal(parcel) && items.some((item) => item.state === 'failed')
  return (
    <>
      {items.map((item, index) => (
        <ItemRow key={index} item={item} />
      ))}
      {isOver ? (
        <li class="item-again">
          <ParcelButton text={s.again} of={name} onClick={() => sendAgain(id)} />
        </li>
      ) : null}
    </>
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
  if (done + failed === 0) return null
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
