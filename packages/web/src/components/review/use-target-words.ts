/** The words that a finding stands on, and further ones that it can be held against. */
import { accountWords } from '@parallax/core/review-acts'
import { useClaim, usePart } from '../../hooks/use-part.js'
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { cellOf, isSamePlace, type Words } from '../../model/lookup.js'
import { ready } from '../../model/source.js'

export interface TargetWords {
  /** In the order of the anchors that the server gives the finding. */
  anchors: readonly Words[]
  /** The nearest miss, where nothing was found. */
  near: readonly Words[]
}

/** An account stands for itself with words that its reading names; none while that is not there. */
function useAccountWords(id: string | undefined): readonly Words[] {
  const { lookup, source } = useReader()
  const account = id === undefined ? undefined : lookup.account(id)
  const index = source.overview.articles.findIndex(({ article }) => article === account?.article)
  const reading = ready(usePart(index === -1 ? null : (`reading-${index}` as const)))?.reading
  const span = reading && account && accountWords(reading, account)
  if (reading === undefined || span === undefined) return NONE
  const { start, end } = span
  return [{ article: reading.id, start, end, exact: reading.article.text.slice(start, end) }]
}

const NONE: readonly Words[] = []

export function useTargetWords({ kind, ids, words }: FindingTarget): TargetWords {
  const ofAccount = useAccountWords(kind === 'story' ? ids?.[0] : undefined)
  const isOfClaim = ids !== null && (kind === 'cell' || kind === 'omission')
  const [id = null, account = ''] = isOfClaim ? ids : []
  const claim = ready(useClaim(id))
  if (claim === undefined) return { anchors: words.length === 0 ? ofAccount : words, near: [] }
  const cell = cellOf(claim, account)
  const nearest = cell?.searched?.nearest
  const statements = kind === 'cell' ? (cell?.statements ?? []) : []
  return {
    anchors: [claim.source, ...statements.filter((each) => !isSamePlace(each, claim.source))],
    near: nearest == null ? [] : [nearest],
  }
}
