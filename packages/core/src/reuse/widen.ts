/** Widens a passage over small edits at its ends, to equal words too few for a fingerprint of their own. */
import type { Passage } from './passage.js'
import type { Words } from './words.js'

/** Changed words that are stepped over at most, on either side. */
const MAX_STEP = 6
/** Equal words in a row that must follow a step. */
const MIN_EQUAL = 3

type Step = readonly [a: number, b: number]

/** All steps, the shortest first, so that the nearest equal words are taken. */
const STEPS: readonly Step[] = Array.from(
  { length: (MAX_STEP + 1) ** 2 },
  (_, at): Step => [at % (MAX_STEP + 1), Math.floor(at / (MAX_STEP + 1))],
)
  .filter(([a, b]) => a + b > 0)
  .sort((x, y) => x[0] + x[1] - y[0] - y[1] || x[0] - y[0])

/** How many words in a row are equal from two places on, in one direction. */
function equalFrom({ ids: left }: Words, a: number, { ids: right }: Words, b: number, way: 1 | -1): number {
  const most = way === 1 ? Math.min(left.length - a, right.length - b) : Math.min(a, b) + 1
  let length = 0
  while (length < most && left[a + way * length] === right[b + way * length]) length += 1
  return length
}

function widenEnd(passage: Passage, earlier: Words, later: Words): Passage | undefined {
  for (const [stepA, stepB] of STEPS) {
    const [a, b] = [passage.aEnd + stepA, passage.bEnd + stepB]
    const length = equalFrom(earlier, a, later, b, 1)
    if (length < MIN_EQUAL) continue
    return {
      ...passage,
      aEnd: a + length,
      bEnd: b + length,
      equal: passage.equal + length,
      runs: [...passage.runs, { a, b, length }],
    }
  }
  return undefined
}

function widenStart(passage: Passage, earlier: Words, later: Words): Passage | undefined {
  for (const [stepA, stepB] of STEPS) {
    const [a, b] = [passage.a - 1 - stepA, passage.b - 1 - stepB]
    const length = equalFrom(earlier, a, later, b, -1)
    if (length < MIN_EQUAL) continue
    const run = { a: a - length + 1, b: b - length + 1, length }
    return { ...passage, a: run.a, b: run.b, equal: passage.equal + length, runs: [run, ...passage.runs] }
  }
  return undefined
}

/** Steps on either end; more would lead away from the copied words. */
const MAX_STEPS = 4

export function widen(passage: Passage, earlier: Words, later: Words): Passage {
  let wide = passage
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const next = widenEnd(wide, earlier, later)
    if (next === undefined) break
    wide = next
  }
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const next = widenStart(wide, earlier, later)
    if (next === undefined) break
    wide = next
  }
  return wide
}
