/** Files may be dropped anywhere in the room; what becomes of them is shown where things are added. */
import { useEffect, useState } from 'preact/hooks'
import { problemOf } from '../data/problem.js'
import { storyHref } from '../model/places-in-room.js'
import { go } from '../router/router.js'
import { say } from '../shell/toasts.js'
import { s } from '../words/adding.js'
import { droppedFiles, holdsFiles } from './dropped.js'
import { addFiles, countsOf, isUnsent, onFinished, type Parcel, storiesOf } from './parcels.js'

/** Into the story that stands in the address of adding; the stream decides elsewhere. */
function storyInAddress(): string | null {
  return location.pathname === '/add' ? new URLSearchParams(location.search).get('story') : null
}

async function take(event: DragEvent): Promise<void> {
  try {
    const files = await droppedFiles(event)
    if (files.length === 0) return
    addFiles(files, storyInAddress())
    if (location.pathname !== '/add') go('/add')
  } catch (error) {
    const { title, detail } = problemOf(error)
    say(`${title} ${detail}`)
  }
}

/** Where things are added stands already what became of them. */
function announce(finished: readonly Parcel[]): void {
  if (location.pathname === '/add') return
  const { done, failed } = countsOf(finished)
  if (done + failed === 0) return
  const [story, ...others] = storiesOf(finished)
  const link =
    story !== undefined && others.length === 0 && location.pathname !== storyHref(story)
      ? { href: storyHref(story), text: s.toStory }
      : { href: '/add', text: s.toAdding }
  if (failed === 0) say(s.done(done), link)
  else say(s.doneButFailed(done, failed), { href: '/add', text: s.toAdding })
}

function useDropping(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Leaving an element for another inside the page is told too, with where it goes.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      void take(event)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

export function DropTarget() {
  const isOver = useDropping()
  useEffect(() => onFinished(announce), [])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsent()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  if (!isOver) return null
  return (
    <div class="drop-target" aria-hidden="true">
      <p>{s.drop}</p>
      <p class="aside">{s.dropHelp}</p>
    </div>
  )
}
