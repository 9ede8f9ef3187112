/** What becomes of the first entries of sources that were just chosen: each waits, is read, and stands in a story. */
import type { AddedSource, Located } from '@parallax/contract/api'
import { useEffect, useState } from 'preact/hooks'
import { Words } from '../../components/Words.js'
import { act } from '../../data/use-act.js'
import { useCall } from '../../data/use-call.js'
import { articleHref, loneArticleHref } from '../../model/places-in-room.js'
import { s } from '../../words/add.js'

type Place = Located['items'][number]

/** Entries are fetched one after the other; so often it is asked where they are. */
const LOOK_MS = 2_000
/** Addresses asked for at once. */
const MOST = 50

/** Where each address stands by now; asked for until all of them are in a story. */
function useLocated(addresses: readonly string[]): ReadonlyMap<string, Place> {
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map())
  const asked = addresses.join('\n')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = asked === ''
    const look = async () => {
      const all = asked.split('\n')
      try {
        const { items } = await act('locateArticles', { body: { addresses: all } })
        if (isOver) return
        setPlaces(new Map(items.map((item) => [item.address, item])))
        isOver = items.every(({ story }) => story !== null)
      } catch {
        // The bar says that the server is away; the next look may find it again.
      }
      if (!isOver) timer = setTimeout(() => void look(), LOOK_MS)
    }
    if (!isOver) void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked])
  return places
}

function Entry({ entry, place }: { entry: AddedSource['entries'][number]; place: Place | undefined }) {
  const words = <Words text={entry.title ?? entry.address ?? s.untitled} />
  const [article, story] = [place?.article ?? null, place?.story ?? null]
  return (
    <li class="item">
      <span class="item-name">
        {article === null ? (
          words
        ) : (
          <a href={story === null ? loneArticleHref(article) : articleHref(story, article)}>{words}</a>
        )}
      </span>
      <span class="item-state">
        {article === null ? s.entryWaits : story === null ? s.entryRead : s.entryDone}
      </span>
    </li>
  )
}

function Source({ source, places }: { source: AddedSource; places: ReadonlyMap<string, Place> }) {
  const { value } = useCall('listSources')
  const now = value?.sources.find(({ id }) => id === source.id) ?? source
  return (
    <div class="first-entries">
      <h4>
        <Words text={now.title ?? now.address} />
      </h4>
      <p class="item-state">{now.error ?? (now.lastAt === null ? s.firstLook : s.lookedAt)}</p>
      {source.entries.length === 0 ? <p class="field-help">{s.noEntries}</p> : null}
      <ul class="items">
        {source.entries.map((entry, index) => (
          <Entry key={index} entry={entry} place={places.get(entry.address ?? '')} />
        ))}
      </ul>
    </div>
  )
}

export function FirstEntries({ added }: { added: readonly AddedSource[] }) {
  const places = useLocated(
    added.flatMap(({ entries }) => entries.flatMap(({ address }) => address ?? [])).slice(0, MOST),
  )
  return (
    <section class="progress" aria-labelledby="watched-title">
      <h3 id="watched-title">{s.nowWatched}</h3>
      {added.map((source) => (
        <Source key={source.id} source={source} places={places} />
      ))}
    </section>
  )
}
