/** The view of the present address. Whoever goes to another finds the focus on its heading. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePlace } from '../router/router.js'
import { s } from '../words/shell.js'
import { Loading } from './Answered.js'
import { ProblemNote } from './ProblemNote.js'
import { findRoute, type Route, type View } from './routes.js'
import { ViewHead } from './ViewHead.js'

const loaded = new Map<Route, View>()

function Nowhere({ path }: { path: string }) {
  return (
    <>
      <ViewHead title={s.notFound} lead={s.notFoundDetail(path)} />
      <a class="button" href="/">
        {s.toStories}
      </a>
    </>
  )
}

function Unloaded({ why }: { why: string }) {
  const problem = {
    type: '#chunk',
    title: s.chunkFault,
    status: 0,
    detail: `${s.chunkFaultDetail} (${why})`,
    cure: s.chunkFaultCure,
  }
  return (
    <>
      <ProblemNote problem={problem} />
      <button type="button" class="button" onClick={() => location.reload()}>
        {s.reload}
      </button>
    </>
  )
}

interface Failed {
  route: Route
  why: string
}
type Loaded = View | Failed | null

function useView(route: Route | undefined): Loaded {
  const [, render] = useState(0)
  const failed = useRef<Failed>()
  useEffect(() => {
    if (route === undefined || loaded.has(route)) return
    const done = () => render((turn) => turn + 1)
    route.load().then(
      (view) => {
        loaded.set(route, view)
        done()
      },
      (error: unknown) => {
        failed.current = { route, why: error instanceof Error ? error.message : String(error) }
        done()
      },
    )
  }, [route])
  const view = route === undefined ? undefined : loaded.get(route)
  return view ?? (failed.current !== undefined && failed.current.route === route ? failed.current : null)
}

/** Moves the focus to the heading after a step to another view; the first view of a load keeps the browser's own order. */
function useHeadingFocus(view: string, isReady: boolean): void {
  const first = useRef(view)
  useEffect(() => {
    if (!isReady || first.current === view) return
    first.current = view
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [view, isReady])
}

export function Stage() {
  const { path } = usePlace()
  const found = findRoute(path)
  const view = useView(found?.route)
  // Further steps inside a story are steps of one view.
  const name = found === null ? path : `${found.route.path} ${found.params.story ?? path}`
  useHeadingFocus(name, found === null || typeof view === 'function')
  if (found === null) return <Nowhere path={path} />
  if (view === null) return <Loading />
  if (typeof view === 'object') return <Unloaded why={view.why} />
  const Shown = view
  return <Shown key={name} params={found.params} />
}
