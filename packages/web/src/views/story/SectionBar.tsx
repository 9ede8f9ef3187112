/** The sections of the page, at hand wherever it is scrolled to; the one that is read is marked. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { w } from '../../words/story.js'

export interface BarEntry {
  id: string
  title: string
  count?: number
}

/** The part of the window, from its top, in which a section counts as the one that is read. */
const READ_BAND = '-15% 0px -70% 0px'

/** The section in the band; sections come and go as their parts arrive, so that those on the page are looked up each time. */
function useCurrent(entries: readonly BarEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  const ids = entries.map(({ id }) => id).join(' ')
  useEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => {
        const inside = seen.find(({ isIntersecting }) => isIntersecting)
        if (inside !== undefined) setCurrent(inside.target.id)
      },
      { rootMargin: READ_BAND },
    )
    const watch = () => {
      observer.disconnect()
      for (const id of ids.split(' ')) {
        const section = document.getElementById(id)
        if (section !== null) observer.observe(section)
      }
    }
    watch()
    const changes = new MutationObserver(watch)
    const sections = document.querySelector('.story-sections')
    if (sections !== null) changes.observe(sections, { childList: true })
    return () => {
      observer.disconnect()
      changes.disconnect()
    }
  }, [ids])
  return current
}

export interface SectionBarProps {
  entries: readonly BarEntry[]
  /** What else stays in sight. */
  children?: ComponentChildren
}

export function SectionBar({ entries, children }: SectionBarProps) {
  const current = useCurrent(entries)
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (link == null || list.current === null) return
    const { offsetLeft, offsetWidth } = link
    const middle = offsetLeft - (list.current.clientWidth - offsetWidth) / 2
    list.current.scrollTo({ left: middle, behavior: 'instant' })
  }, [current])
  return (
    <div class="section-bar">
      <nav aria-label={w.sections} ref={list}>
        <ul>
          {entries.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
                {title}
                {count === undefined ? null : <span class="count"> {count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  )
}
