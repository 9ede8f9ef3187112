/** What went wrong, why, and what to do about it. */
import type { Problem } from '@parallax/contract/api'
import { FromServer, ProblemWords } from '../components/ProblemWords.js'
import { s } from '../words/shell.js'

export interface ProblemNoteProps {
  problem: Problem
  /** Shows a button that tries again. */
  again?: (() => void) | undefined
}

export function ProblemNote({ problem, again }: ProblemNoteProps) {
  const { faults = [] } = problem
  return (
    <div class="problem" role="alert">
      <p class="problem-title">
        <ProblemWords problem={problem} part="title" />
      </p>
      <p>
        <ProblemWords problem={problem} part="detail" />
      </p>
      {faults.length === 0 ? null : (
        <>
          <p>{s.faults(faults.length)}</p>
          <ul>
            {faults.map(({ path, message }) => (
              <li key={path + message}>
                <code>{path}</code> <FromServer text={message} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="problem-cure">
        <ProblemWords problem={problem} part="cure" />
      </p>
      {again === undefined ? null : (
        <button type="button" class="button" onClick={again}>
          {s.again}
        </button>
      )}
    </div>
  )
}
