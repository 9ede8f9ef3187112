/** Answers kept for a question that is asked again and again. */

/** Far more than one run asks; the oldest texts that keys were cut from are let go with the rest. */
const MOST_KEPT = 4_000

/** The same pure function of one string; each answer is worked out once and kept, until so many are kept that all are let go. */
export function remember<Answer>(
  answer: (key: string) => Answer,
  mostKept = MOST_KEPT,
): (key: string) => Answer {
  const kept = new Map<string, Answer>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) return known as Answer
    const found = answer(key)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, found)
    return found
  }
}
