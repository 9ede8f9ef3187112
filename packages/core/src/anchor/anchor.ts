/**
 * Finds described words in a text again. Exact at the stated place, or exact and unique with their context elsewhere, else an
 * orphan: words that were edited away must never land on a look-alike (Hypothesis client, report 7571).
 */
import type { Evidence, Span } from '@parallax/contract'

export type Anchored =
  | { state: 'exact'; span: Span }
  | { state: 'moved'; span: Span }
  | { state: 'orphan'; reason: string }

function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

export function anchor(
  text: string,
  evidence: Pick<Evidence, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
): Anchored {
  const { start, end, exact } = evidence
  if (exact !== '' && text.slice(start, end) === exact) return { state: 'exact', span: { start, end } }
  return anchorByWords(text, evidence)
}

/** The same in another version of the text, where the stated place says nothing: exact and unique with their context, else an orphan. */
export function anchorByWords(
  text: string,
  { exact, prefix, suffix }: Pick<Evidence, 'exact' | 'prefix' | 'suffix'>,
): Exclude<Anchored, { state: 'exact' }> {
  if (exact === '') return { state: 'orphan', reason: 'the evidence holds no words' }
  const found = occurrences(text, prefix + exact + suffix)
  if (found.length === 1) {
    const moved = found[0]! + prefix.length
    return { state: 'moved', span: { start: moved, end: moved + exact.length } }
  }
  const reason =
    found.length > 1
      ? 'the words and their context stand in more than one place'
      : text.includes(exact)
        ? 'the words stand elsewhere, but not in this context'
        : 'the words do not stand in the text'
  return { state: 'orphan', reason }
}
