/** Whether evidence stands in a text, and what differs where it does not. */
import type { Evidence } from '@parallax/contract'

/** A way in which words and place do not agree. `expected` is what the text holds, `actual` what is cited. */
export interface Mismatch {
  code: 'out-of-bounds' | 'empty' | 'words-differ' | 'context-differs'
  message: string
  expected?: string
  actual?: string
}

/** True for whole offsets inside the text, in order. */
export function isInside({ start, end }: { start: number; end: number }, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
}

/** Null where the words and their neighbours stand at the stated place, exactly. */
export function findMismatch(
  text: string,
  evidence: Pick<Evidence, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
): Mismatch | null {
  const { start, end, exact, prefix, suffix } = evidence
  if (!isInside(evidence, text))
    return {
      code: 'out-of-bounds',
      message: `${start} to ${end} is outside the text of ${text.length} characters`,
    }
  if (exact === '') return { code: 'empty', message: 'no words are cited' }
  const found = text.slice(start, end)
  if (found !== exact)
    return {
      code: 'words-differ',
      message: 'the text holds other words there',
      expected: found,
      actual: exact,
    }
  const before = text.slice(Math.max(0, start - prefix.length), start)
  if (before !== prefix)
    return { code: 'context-differs', message: 'other words stand before', expected: before, actual: prefix }
  const after = text.slice(end, end + suffix.length)
  if (after !== suffix)
    return { code: 'context-differs', message: 'other words stand after', expected: after, actual: suffix }
  return null
}
