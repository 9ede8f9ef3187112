/** Whether a changed fact comes with a note of a correction. What was found, and no judgment of it. */
import type { CorrectionState, VersionChange, VersionFinding } from '@parallax/contract'

/** A stated fact that the older version gave otherwise: both cannot be right of one moment. */
function isFact({ kind, direction, before, after }: VersionFinding): boolean {
  if (kind === 'figure') return direction === 'rose' || direction === 'fell'
  if (kind === 'negation') return true
  if (direction !== 'changed' || before === null || after === null) return false
  return (
    kind === 'time' ||
    kind === 'place' ||
    (kind === 'name' && isProper(before.exact) && isProper(after.exact))
  )
}

const isProper = (words: string) => /\p{Lu}/u.test(words)

const LATER = 'Where the newer version tells a later state of things, none is due.'

export function correctionOf(changes: readonly VersionChange[]): CorrectionState {
  const facts = changes.filter(({ findings }) => findings.some(isFact)).map(({ id }) => id)
  const notes = changes.flatMap(({ part, findings }) =>
    part === 'note'
      ? findings.flatMap(({ direction, after }) => (direction === 'removed' ? [] : (after ?? [])))
      : [],
  )
  const count = `${facts.length} ${facts.length === 1 ? 'change' : 'changes'} of stated facts`
  if (notes.length > 0)
    return {
      state: 'noted',
      facts,
      notes,
      why:
        facts.length === 0
          ? 'The newer version carries a note of a correction.'
          : `${count}; the newer version carries a note of a correction.`,
    }
  return facts.length === 0
    ? { state: 'no-fact-changed', facts, notes, why: 'No stated fact was found to have changed.' }
    : { state: 'not-found', facts, notes, why: `${count}; no note of a correction was found. ${LATER}` }
}
