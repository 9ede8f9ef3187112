/** Passages that accounts share, word for word or nearly so, and quotations that they have in common. */
import type { Evidence, Note, Reuse, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { newDirections } from './direction.js'
import { type Passage, toPassages } from './passages.js'
import { enter, type FingerprintIndex, findRuns } from './runs.js'
import { winnow } from './winnow.js'
import { type Words, wordsOf } from './words.js'

/** From this many words outside quotation marks on, a passage is copied text and not a shared quotation. */
const OWN_WORDS = 8
/** A shorter run inside quotation marks is a phrase, not a quotation. */
const MIN_QUOTED = 6

type Kind = Reuse['kind']

/** Pairs of equal words, in order. */
function equalWords({ runs }: Passage): { a: number; b: number }[] {
  return runs.flatMap(({ a, b, length }) => Array.from({ length }, (_, at) => ({ a: a + at, b: b + at })))
}

/** Words between two equal ones that a quotation may differ in and still be one. */
const QUOTED_GAP = 3

/** Stretches of equal words that lie inside quotation marks on both sides. */
function quotedStretches(passage: Passage, earlier: Words, later: Words): Passage[] {
  const stretches: Passage[] = []
  for (const { a, b } of equalWords(passage)) {
    if (!earlier.quoted[a] || !later.quoted[b]) continue
    const open = stretches.at(-1)
    if (open !== undefined && a - open.aEnd <= QUOTED_GAP && b - open.bEnd <= QUOTED_GAP)
      Object.assign(open, { aEnd: a + 1, bEnd: b + 1, equal: open.equal + 1 })
    else stretches.push({ account: passage.account, a, aEnd: a + 1, b, bEnd: b + 1, equal: 1, runs: [] })
  }
  return stretches.filter(({ equal }) => equal >= MIN_QUOTED)
}

/** Equal words that stand outside quotation marks on one side at least. */
function ownWords(passage: Passage, earlier: Words, later: Words): number {
  return equalWords(passage).filter(({ a, b }) => !earlier.quoted[a] || !later.quoted[b]).length
}

function kindOf({ equal, a, aEnd, b, bEnd }: Passage): Kind {
  return equal === aEnd - a && equal === bEnd - b ? 'verbatim' : 'near'
}

function spanOf(words: Words, from: number, to: number): Span {
  return { start: words.starts[from]!, end: words.ends[to - 1]! }
}

interface Context {
  comparing: Readonly<Comparing>
  words: readonly Words[]
  directions: (first: number, second: number) => Pick<Reuse, 'direction' | 'why'>
}

/** A passage as the contract shows it; several where only its quotations are shared. */
function toReuse(passage: Passage, later: Words, { comparing, words, directions }: Context): Reuse[] {
  const earlier = words[passage.account]!
  const ends = ({ a, aEnd, b, bEnd }: Passage): { from: Evidence; to: Evidence } => ({
    from: evidence(comparing, earlier, spanOf(earlier, a, aEnd)),
    to: evidence(comparing, later, spanOf(later, b, bEnd)),
  })
  if (ownWords(passage, earlier, later) >= OWN_WORDS)
    return [{ ...ends(passage), kind: kindOf(passage), ...directions(earlier.account, later.account) }]
  return quotedStretches(passage, earlier, later).map((stretch) => ({
    ...ends(stretch),
    kind: 'quotation' as const,
    direction: 'unknown' as const,
    why: whyQuoted(
      stretch,
      [earlier, comparing.accounts[earlier.account]!.outlet],
      [later, comparing.accounts[later.account]!.outlet],
    ),
  }))
}

/** Words to either side beyond which more or less makes no difference. */
const FAR = 200

/** Words of the quotation around a stretch that the stretch leaves out. */
function leftOut({ quoted }: Words, from: number, to: number): number {
  let count = 0
  for (let at = from - 1; at >= 0 && quoted[at] && count < FAR; at -= 1) count += 1
  for (let at = to; at < quoted.length && quoted[at] && count < 2 * FAR; at += 1) count += 1
  return count
}

/** Says whether one side quotes at more length or in other words. Neighbouring quotations count as one. */
function whyQuoted(
  { a, aEnd, b, bEnd, equal }: Passage,
  [earlier, first]: [Words, string],
  [later, second]: [Words, string],
): string {
  const base =
    'Both quote these words; whether one took them from the other or both from the speaker cannot be told.'
  const altered = equal < Math.max(aEnd - a, bEnd - b) ? ' The quoted words differ.' : ''
  const [more, less] = [leftOut(earlier, a, aEnd), leftOut(later, b, bEnd)]
  if (more > less) return `${base}${altered} ${first} goes on quoting beside them.`
  return less > more ? `${base}${altered} ${second} goes on quoting beside them.` : base + altered
}

function evidence({ readings }: Readonly<Comparing>, words: Words, span: Span): Evidence {
  const { id, article } = readings[words.account]!
  return describe({ id, text: article.text }, span)
}

const MANY: Note = {
  code: 'reuse-earliest-carrier',
  message:
    'A passage that several accounts share is linked to the earliest of them that carries it, not to every other one; its later carriers are linked through that account.',
}

/** All shared passages of the accounts, in the order of the later account, then of its text. */
export function findReuse(comparing: Readonly<Comparing>): Reuse[] {
  const words = comparing.accounts.map((account, index) =>
    wordsOf(comparing.readings[index]!, account, index),
  )
  const context: Context = { comparing, words, directions: newDirections(comparing) }
  const index: FingerprintIndex = new Map()
  return words.flatMap((later) => {
    const fingerprints = winnow(later.lower)
    const mine = comparing.readings[later.account]!.id
    const runs = findRuns(later, fingerprints, index, words).filter(
      ({ account }) => comparing.readings[account]!.id !== mine,
    )
    enter(index, later.account, fingerprints)
    return toPassages(runs, later, words).flatMap((passage) => toReuse(passage, later, context))
  })
}

export const reusePass: ComparePass = {
  name: 'reuse@1',
  run(comparing) {
    const reuse = findReuse(comparing)
    const many = comparing.accounts.length > 2 && reuse.length > 0
    return { reuse, limits: many ? [...comparing.limits, MANY] : comparing.limits }
  },
}
