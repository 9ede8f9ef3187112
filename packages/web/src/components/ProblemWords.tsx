/** What a problem says, marked as English where it comes from the server as it is. */
import type { Problem } from '@parallax/contract/api'
import { problems } from '../words/problems.js'

/** Problems that the page itself makes; the detail of `#page` is what was thrown. */
const OWN: Readonly<Record<string, readonly (keyof Problem)[]>> = {
  '#page': ['title', 'cure'],
  '#chunk': ['title', 'cure'],
  '#not-a-list': ['title', 'detail', 'cure'],
}

type Part = 'title' | 'detail' | 'cure'

function isInOwnWords(type: string, part: Part): boolean {
  const own = OWN[type]
  if (own !== undefined) return own.includes(part)
  return part !== 'detail' && problems !== null && type.slice(1) in problems
}

/** Plain text of the server. */
export function FromServer({ text }: { text: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  )
}

export interface ProblemWordsProps {
  problem: Problem
  part: Part
}

export function ProblemWords({ problem, part }: ProblemWordsProps) {
  const text = problem[part]
  return isInOwnWords(problem.type, part) ? <bdi>{text}</bdi> : <FromServer text={text} />
}
