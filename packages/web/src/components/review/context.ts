/** What the page can do with findings. Null where nobody can judge: in a file that has no server, or at an earlier moment. */
import type { PlacedFinding, Problem, ReviewAct } from '@parallax/contract/api'
import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FindingTarget } from '../../model/findings.js'
import type { JudgedCells } from '../../model/judged-cells.js'

export interface ReviewDesk {
  /** Who sits here, as acts name them. */
  me: string
  /** Whether this person may act; who may not sees what others did. */
  mayJudge: boolean
  /** Whether this person may take back what others did. */
  mayUndoAll: boolean
  /** The story whose findings these are. */
  story: string
  /** Whether this person may put stories together, take articles out and move them. */
  mayArrange: boolean
  /** Who can be given a finding to look at. */
  people: readonly string[]
  /** Whether those are all; where there are no accounts anybody can be named. */
  isPeopleKnown: boolean
  tags: readonly string[]
  find(target: FindingTarget): PlacedFinding | undefined
  cells: JudgedCells
  /** Shows the act at once, and takes it away again where the server refuses; gives the reason then. */
  act(target: FindingTarget, act: ReviewAct): Promise<Problem | null>
  /** Shows a finding in the panel. A property, so that a file without a server need not carry it. */
  Panel: ComponentType<{ target: FindingTarget }>
  titleOf(target: FindingTarget): string
}

export const ReviewContext = createContext<ReviewDesk | null>(null)

export const useDesk = (): ReviewDesk | null => useContext(ReviewContext)
