/** A position as a small drawing: shape, filling and stroke differ, so that it reads without colour. */
import type { CellPosition } from '@parallax/contract'
import type { JSX } from 'preact'

const disc = <circle cx="8" cy="8" r="5.5" fill="currentColor" />
const ring = <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />
const dotted = (
  <circle
    cx="8"
    cy="8"
    r="5.25"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-dasharray="2 2.1"
  />
)

const DRAWINGS: Record<CellPosition, JSX.Element> = {
  asserts: disc,
  reports: (
    <>
      {ring}
      <circle cx="8" cy="8" r="2.25" fill="currentColor" />
    </>
  ),
  endorses: (
    <>
      {disc}
      <circle cx="8" cy="8" r="7.25" fill="none" stroke="currentColor" stroke-width="1" />
    </>
  ),
  distances: (
    <>
      {ring}
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  doubts: (
    <>
      {ring}
      <path d="M4 8h8" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  denies: (
    <path
      d="M3.25 3.25l9.5 9.5M12.75 3.25l-9.5 9.5"
      stroke="currentColor"
      stroke-width="2.25"
      stroke-linecap="round"
    />
  ),
  unconfirmed: dotted,
  both: (
    <path
      d="M2.25 4.75h6M5.25 1.75v6M9 9l4.75 4.75M13.75 9L9 13.75"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
    />
  ),
  silent: <path d="M4.5 8h7" stroke="currentColor" stroke-width="1.25" />,
  'not-yet': (
    <path d="M5 3h6L5 13h6z" fill="none" stroke="currentColor" stroke-width="1.25" stroke-linejoin="round" />
  ),
  unknown: (
    <path d="M3 3h10v10H3zM3 9l6-6M3 13L13 3M7 13l6-6" fill="none" stroke="currentColor" stroke-width="1" />
  ),
}

export function PositionMark({ position }: { position: CellPosition }) {
  return (
    <svg
      class="position-mark"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[position]}
    </svg>
  )
}
