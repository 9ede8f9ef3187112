/** The bar over every view: the rooms, the search box, adding, and a menu of what is rarer. */
import { useEffect, useRef } from 'preact/hooks'
import { ThemeSwitch } from '../components/ThemeSwitch.js'
import { problemOf } from '../data/problem.js'
import { act } from '../data/use-act.js'
import { go, usePlace } from '../router/router.js'
import { roles, s } from '../words/shell.js'
import { LanguageSwitch } from './LanguageSwitch.js'
import { useSession } from './session.js'
import { say } from './toasts.js'
import { useShortcut } from './use-shortcut.js'
import { useStoredTheme } from './use-stored-theme.js'

const ROOMS = [
  { href: '/', text: s.stories, under: '/stories/' },
  { href: '/sources', text: s.sources, under: '/sources/' },
  { href: '/outlets', text: s.outlets, under: '/outlets/' },
  { href: '/status', text: s.status, under: '/status/' },
] as const

function Rooms() {
  const { path } = usePlace()
  return (
    <nav aria-label={s.rooms}>
      <ul>
        {ROOMS.map(({ href, text, under }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={path === href ? 'page' : path.startsWith(under) ? 'true' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
        <li class="narrow-only">
          <a href="/search" aria-current={path === '/search' ? 'page' : undefined}>
            {s.search}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** `/` goes to whichever search box is in sight, and to the view of searching where none is. */
function focusSearch(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=search][name=q]')]
  const box = boxes.find((each) => each.checkVisibility())
  if (box === undefined) go('/search')
  else {
    box.focus()
    box.select()
  }
}

function SearchBox() {
  const { path } = usePlace()
  useShortcut('/', focusSearch)
  if (path === '/search') return <div class="bar-search" />
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget as HTMLFormElement).get('q')
    const q = typeof said === 'string' ? said.trim() : ''
    go(q === '' ? '/search' : `/search?${new URLSearchParams({ q })}`)
  }
  return (
    <search class="bar-search">
      <form action="/search" onSubmit={submit}>
        <input
          type="search"
          name="q"
          aria-label={s.searchFor}
          placeholder={s.searchFor}
          title={s.searchKey}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

async function signOut(): Promise<void> {
  try {
    await act('signOut', {})
    // A new load keeps nothing of what this person saw or typed.
    location.assign('/')
  } catch (error) {
    const { title, cure } = problemOf(error)
    say(`${title} ${cure}`)
  }
}

function Who() {
  const { session } = useSession()
  if (session === null || session.user === null) return null
  const { name, role } = session.user
  return <p class="who">{session.mode === 'open' ? s.alone : s.signedInAs(name, roles[role])}</p>
}

function Menu() {
  const { session, may } = useSession()
  const [theme, setTheme] = useStoredTheme()
  const { turn } = usePlace()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  useEffect(close, [turn])
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node) || menu.current?.contains(target)) return
      menu.current?.removeAttribute('open')
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
    }
  }, [])
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !menu.current?.open) return
    close()
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <details class="menu" ref={menu} onKeyDown={onKeyDown}>
      <summary>{s.menu}</summary>
      <div class="menu-sheet">
        <Who />
        <ul>
          <li>
            <a href="/settings">{s.settings}</a>
          </li>
          <li>
            <a href="/people">{s.people}</a>
          </li>
          {may('editor') ? (
            <li>
              <a href="/log">{s.log}</a>
            </li>
          ) : null}
          {session?.mode === 'accounts' ? (
            <li>
              <button type="button" onClick={() => void signOut()}>
                {s.signOut}
              </button>
            </li>
          ) : null}
        </ul>
        <ThemeSwitch theme={theme} onChange={setTheme} />
        <LanguageSwitch />
      </div>
    </details>
  )
}

export function AppBar() {
  const { may } = useSession()
  return (
    <header class="app-bar">
      <a class="brand" href="/" translate={false}>
        {s.name}
      </a>
      <Rooms />
      <SearchBox />
      {may('editor') ? (
        <a class="button button-strong bar-add" href="/add">
          {s.add}
        </a>
      ) : null}
      <Menu />
    </header>
  )
}
