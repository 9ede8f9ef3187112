/** The words that a finding stands on, and further ones that it can be held against. */
import { useClaim } from '../../hooks/use-part.js'
import type { FindingTarget } from '../../model/findings.js'
import { cellOf, type Words } from '../../model/lookup.js'
import { ready } from '../../model/source.js'

export interface TargetWords {
  /** In the order of the anchors that the server gives the finding. */
  anchors: readonly Words[]
  /** The nearest miss, where nothing was found. */
  near: readonly Words[]
}

const isSame = (one: Words, other: Words) =>
  one.article === other.article && one.start === other.start && one.end === other.end

export function useTargetWords({ kind, ids, words }: FindingTarget): TargetWords {
  const isOfClaim = ids !== null && (kind === 'cell' || kind === 'omission')
  const [id = null, account = ''] = isOfClaim ? ids : []
  const claim = ready(useClaim(id))
  if (claim === undefined) return { anchors: words, near: [] }
  const cell = cellOf(claim, account)
  const nearest = cell?.searched?.nearest
  const statements = kind === 'cell' ? (cell?.statements ?? []) : []
  return {
    anchors: [claim.source, ...statements.filter((each) => !isSame(each, claim.source))],
    near: nearest == null ? [] : [nearest],
  }
}
