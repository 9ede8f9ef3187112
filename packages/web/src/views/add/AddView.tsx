/** Adding texts: files, pasted words, addresses, and the way to watching. */

import { useEffect, useId, useState } from 'preact/hooks'
import { addFiles, countsOf, onFinished, storiesOf } from '../../adding/parcels.js'
import { Words } from '../../components/Words.js'
import { useValue } from '../../data/state.js'
import { useCall } from '../../data/use-call.js'
import { listed } from '../../model/format.js'
import { storyHref } from '../../model/places-in-room.js'
import { go, useQuery } from '../../router/router.js'
import { OnlyFor } from '../../shell/OnlyFor.js'
import { say } from '../../shell/toasts.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/add.js'
import { s as adding } from '../../words/adding.js'
import { addDraft, checkDraft, draft, emptyText } from './draft.js'
import { FeedChoice } from './FeedChoice.js'
import { Batch, Progress } from './Progress.js'
import { TextFields } from './TextFields.js'
import './add.css'

/** The story that everything goes into, where one was chosen. */
function IntoStory({ story }: { story: string }) {
  const { value } = useCall('getStory', { params: { story } })
  return (
    <p class="into">
      {s.into}{' '}
      <a href={storyHref(story)}>
        <Words text={value?.title ?? story} language={value?.language} />
      </a>{' '}
      <a class="button button-plain" href="/add">
        {s.intoNone}
      </a>
    </p>
  )
}

function FileField({ story }: { story: string | null }) {
  const id = useId()
  return (
    <section class="file-field">
      <h2>{s.files}</h2>
      <p class="field-help">{s.filesHelp}</p>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          addFiles([...(currentTarget.files ?? [])], story)
          currentTarget.value = ''
        }}
      />
      <label class="button" for={id}>
        {s.choose}
      </label>
    </section>
  )
}

function WordsForm({ story }: { story: string | null }) {
  const now = useValue(draft)
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const { texts, addresses, bad } = checkDraft(now)
  const isEmpty = texts.length + addresses.length === 0
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const said = bad.length > 0 ? s.badAddress(listed(bad)) : isEmpty ? s.nothing : null
    setFault(said)
    if (said === null) addDraft(story)
  }
  return (
    <form onSubmit={submit} noValidate>
      <section>
        <h2>{s.texts}</h2>
        <p class="field-help">{s.textsHelp}</p>
        <div class="text-grid">
          {now.texts.map((text, index) => (
            <TextFields key={text.id} text={text} index={index} />
          ))}
        </div>
        <button
          type="button"
          class="button"
          onClick={() => draft.set({ ...draft.get(), texts: [...draft.get().texts, emptyText()] })}
        >
          {s.another}
        </button>
      </section>
      <section>
        <h2>
          <label for={id}>{s.addresses}</label>
        </h2>
        <p class="field-help" id={`${id}-help`}>
          {s.addressesHelp}
        </p>
        <textarea
          id={id}
          class="addresses"
          dir="auto"
          rows={3}
          spellcheck={false}
          autocapitalize="none"
          aria-describedby={`${id}-help`}
          value={now.addresses}
          onInput={({ currentTarget }) => draft.set({ ...draft.get(), addresses: currentTarget.value })}
        />
      </section>
      <div class="add-foot">
        <button type="submit" class="button button-strong">
          {isEmpty ? s.add : s.addCount(texts.length, addresses.length)}
        </button>
        <p class="item-error" role="alert">
          {fault}
        </p>
      </div>
    </form>
  )
}

/** Goes to the story once all is well in one, unless something more is being typed. */
function useGoingOn(): void {
  useEffect(
    () =>
      onFinished((all) => {
        const [story, ...others] = storiesOf(all)
        const { texts, addresses, bad } = checkDraft(draft.get())
        const isTyping = texts.length + addresses.length + bad.length > 0
        if (story === undefined || others.length > 0 || countsOf(all).failed > 0 || isTyping) return
        say(adding.done(countsOf(all).done))
        go(storyHref(story))
      }),
    [],
  )
}

export function AddView() {
  const [query] = useQuery()
  const story = query.get('story')
  const batch = query.get('batch')
  useGoingOn()
  return (
    <div class="add-view">
      <ViewHead title={s.title} lead={s.lead} />
      <OnlyFor least="editor">
        {story === null ? null : <IntoStory story={story} />}
        {batch === null ? null : <Batch batch={batch} />}
        <Progress />
        <FileField story={story} />
        <WordsForm story={story} />
        <FeedChoice />
      </OnlyFor>
    </div>
  )
}
