/** From runs of equal words to passages worth showing: small edits bridged, common phrases left out, one carrier each. */

import type { Passage } from './passage.js'
import type { Run } from './runs.js'
import { widen } from './widen.js'
import type { Words } from './words.js'

/** Words changed or put in on either side between two runs of one passage. */
const MAX_GAP = 10
/** Share of equal words below which two runs are two passages. */
const MIN_DENSITY = 0.6
/** Shorter runs are phrases that reporters share. */
const MIN_WORDS = 10
/** Passages with fewer equal words are not widened: they are chance. */
const MIN_SEED = 6
/** Words that are neither names nor function words: "the President of X, Y Z, said on Monday in" is nobody's wording. */
const MIN_PLAIN = 4
/** A passage whose later end is covered to this share by one that is shown adds nothing. */
const COVERED = 0.8

function toPassage({ account, a, b, length }: Run): Passage {
  return { account, a, aEnd: a + length, b, bEnd: b + length, equal: length, runs: [{ a, b, length }] }
}

/** The two as one passage, or undefined where they are too far apart or cross. */
function join(left: Passage, right: Run): Passage | undefined {
  const overlap = Math.max(0, left.aEnd - right.a, left.bEnd - right.b)
  if (overlap >= right.length) return undefined
  const [a, b] = [right.a + overlap, right.b + overlap]
  if (a < left.aEnd || b < left.bEnd || a - left.aEnd > MAX_GAP || b - left.bEnd > MAX_GAP) return undefined
  const length = right.length - overlap
  const joined = {
    ...left,
    aEnd: a + length,
    bEnd: b + length,
    equal: left.equal + length,
    runs: [...left.runs, { a, b, length }],
  }
  return joined.equal >= MIN_DENSITY * Math.max(joined.aEnd - joined.a, joined.bEnd - joined.b)
    ? joined
    : undefined
}

/** How many open passages a run may join; they are the latest ones, so that the work stays linear. */
const MAX_OPEN = 6

/** Bridges small edits. `runs` belong to one earlier account and rise in `b`. */
function chain(runs: readonly Run[]): Passage[] {
  const passages: Passage[] = []
  for (const run of runs) {
    let best = -1
    let joined: Passage | undefined
    for (let at = passages.length - 1; at >= Math.max(0, passages.length - MAX_OPEN); at -= 1) {
      const whole = join(passages[at]!, run)
      if (whole !== undefined && whole.equal > (joined?.equal ?? 0)) [best, joined] = [at, whole]
    }
    if (joined === undefined) passages.push(toPassage(run))
    else passages[best] = joined
  }
  return passages
}

function isWorthShowing(passage: Passage, later: Words): boolean {
  if (passage.equal < MIN_WORDS) return false
  let plain = 0
  for (let at = passage.b; at < passage.bEnd; at += 1) if (later.plain[at]) plain += 1
  return plain >= MIN_PLAIN
}

const overlapOf = (x: Passage, y: Passage) => Math.min(x.bEnd, y.bEnd) - Math.max(x.b, y.b)

/** Of passages over the same words of the later account, the longest; of equally long ones that of the earliest carrier. */
export function onePerStretch(passages: readonly Passage[]): Passage[] {
  const byLength = [...passages].sort(
    (x, y) => y.equal - x.equal || x.account - y.account || x.b - y.b || x.a - y.a,
  )
  const taken: (Passage | undefined)[] = []
  const shown: Passage[] = []
  for (const passage of byLength) {
    let covered = 0
    for (let at = passage.b; at < passage.bEnd; at += 1) if (taken[at] !== undefined) covered += 1
    if (covered >= COVERED * (passage.bEnd - passage.b)) continue
    for (let at = passage.b; at < passage.bEnd; at += 1) taken[at] ??= passage
    shown.push(passage)
  }
  const covering = coveringOf(passages)
  return shown
    .map((passage) => earliestCarrier(passage, covering.get((passage.b + passage.bEnd) >> 1) ?? []))
    .sort((x, y) => x.b - y.b || x.account - y.account)
}

/** A passage that an earlier account carries to nine tenths is that account's. */
const NEARLY_ALL = 0.9

/** By word of the later account the passages over it. What covers nine tenths of a passage covers its middle. */
function coveringOf(passages: readonly Passage[]): Map<number, Passage[]> {
  const covering = new Map<number, Passage[]>()
  for (const passage of passages) {
    for (let at = passage.b; at < passage.bEnd; at += 1) {
      const list = covering.get(at)
      if (list === undefined) covering.set(at, [passage])
      else list.push(passage)
    }
  }
  return covering
}

function earliestCarrier(passage: Passage, near: readonly Passage[]): Passage {
  const length = passage.bEnd - passage.b
  const able = near.filter(
    (other) => other.account < passage.account && overlapOf(passage, other) >= NEARLY_ALL * length,
  )
  return able.sort((x, y) => x.account - y.account || y.equal - x.equal || x.b - y.b)[0] ?? passage
}

/** The passages of one later account, by place. */
export function toPassages(runs: readonly Run[], later: Words, words: readonly Words[]): Passage[] {
  const byAccount = new Map<number, Run[]>()
  for (const run of runs) {
    const list = byAccount.get(run.account)
    if (list === undefined) byAccount.set(run.account, [run])
    else list.push(run)
  }
  const all = [...byAccount.values()].flatMap(chain)
  const wide = all
    .filter(({ equal }) => equal >= MIN_SEED)
    .map((passage) => widen(passage, words[passage.account]!, later))
  return onePerStretch(wide.filter((passage) => isWorthShowing(passage, later)))
}
