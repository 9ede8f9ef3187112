/** Columns that scroll in step: the one that the reader moves leads, the others follow so that lined-up sentences meet. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { createStep, type Meeting } from '../model/in-step.js'

/** After this many pixels a column that stood elsewhere is in step again: it is led back while the reader scrolls, and never jumps. */
const LED_BACK_PX = 500
/** A scroll offset that was set may be read back rounded. */
const NUDGED_PX = 2
const TAKES_THE_LEAD = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const

export const SCROLLER = 'account-scroll'

const scrollersIn = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(`.${SCROLLER}`)]
const scrollerOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(`.${SCROLLER}`) : null
const lastOf = ({ scrollHeight, clientHeight }: HTMLElement) => Math.max(0, scrollHeight - clientHeight)

/** How far each claim stands from the top of a column's text. */
function offsetsIn(scroller: HTMLElement): Map<string, number> {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop
  const offsets = new Map<string, number>()
  for (const mark of scroller.querySelectorAll<HTMLElement>('[data-claim]')) {
    const offset = mark.getBoundingClientRect().top - top
    for (const claim of mark.dataset.claim?.split(' ') ?? [])
      if (!offsets.has(claim)) offsets.set(claim, offset)
  }
  return offsets
}

interface Follower {
  scroller: HTMLElement
  step(lead: number): number
  /** How far it stood from its place when it began to follow. */
  apart: number
  /** Where it was led last; where it stands elsewhere, something else has moved it. */
  at: number
}

/** @param from how far the lead was scrolled when they begin to follow */
function followersOf(lead: HTMLElement, root: HTMLElement, from: number): Follower[] {
  const own = offsetsIn(lead)
  return scrollersIn(root)
    .filter((scroller) => scroller !== lead)
    .map((scroller) => {
      const meetings = [...offsetsIn(scroller)].flatMap(([claim, offset]): Meeting[] => {
        const there = own.get(claim)
        return there === undefined ? [] : [[there, offset]]
      })
      const step = createStep(meetings, [lastOf(lead), lastOf(scroller)])
      return { scroller, step, apart: scroller.scrollTop - step(from), at: scroller.scrollTop }
    })
}

/** Follows while `isOn`; `mark` is anything that changes where sentences stand. */
export function useInStep(root: RefObject<HTMLElement>, isOn: boolean, mark: unknown): void {
  useEffect(() => {
    const container = root.current
    if (container === null || !isOn) return
    let lead: HTMLElement | null = null
    let from = 0
    let followers: Follower[] = []
    let frame = 0
    let seen = 0
    const take = (event: Event) => {
      const scroller = scrollerOf(event.target)
      if (scroller === null || scroller === lead) return
      lead = scroller
      seen = scroller.scrollTop
      followers = []
    }
    const follow = () => {
      frame = 0
      if (lead === null) return
      if (followers.some(({ scroller, at }) => Math.abs(scroller.scrollTop - at) > NUDGED_PX)) followers = []
      if (followers.length === 0) {
        from = seen
        followers = followersOf(lead, container, from)
      }
      seen = lead.scrollTop
      const left = Math.max(0, 1 - Math.abs(seen - from) / LED_BACK_PX)
      for (const follower of followers) {
        follower.scroller.scrollTop = follower.step(seen) + follower.apart * left
        follower.at = follower.scroller.scrollTop
      }
    }
    const scrolled = (event: Event) => {
      if (event.target === lead && frame === 0) frame = requestAnimationFrame(follow)
    }
    const grown = new ResizeObserver(() => {
      followers = []
    })
    for (const scroller of scrollersIn(container)) grown.observe(scroller.firstElementChild ?? scroller)
    for (const kind of TAKES_THE_LEAD) container.addEventListener(kind, take, { passive: true })
    container.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      grown.disconnect()
      for (const kind of TAKES_THE_LEAD) container.removeEventListener(kind, take)
      container.removeEventListener('scroll', scrolled, { capture: true })
    }
  }, [root, isOn, mark])
}

/** Brings the sentences of a claim to the height at which the given element stands in its own column. */
export function lineUpColumns(root: HTMLElement, claim: string, at: HTMLElement): void {
  const own = scrollerOf(at)
  if (own === null) return
  const height = at.getBoundingClientRect().top - own.getBoundingClientRect().top
  for (const scroller of scrollersIn(root)) {
    if (scroller === own) continue
    const offset = offsetsIn(scroller).get(claim)
    if (offset !== undefined) scroller.scrollTo({ top: offset - height, behavior: 'instant' })
  }
}
