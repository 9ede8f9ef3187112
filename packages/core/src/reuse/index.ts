/** Passages that accounts share, word for word or nearly so, and quotations that they have in common. */
import type { Evidence, Note, Reuse, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { newDirections } from './direction.js'
import type { Passage } from './passage.js'
import { onePerStretch, toPassages } from './passages.js'
import { enter, type FingerprintIndex, findRuns } from './runs.js'
import { winnow } from './winnow.js'
import { createNumbering, type Words, wordsOf } from './words.js'

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
  directions: ReturnType<typeof newDirections>
}

type Ends = { from: Evidence; to: Evidence }

function endsOf({ account, a, aEnd, b, bEnd }: Passage, later: Words, { comparing, words }: Context): Ends {
  const earlier = words[account]!
  return {
    from: evidence(comparing, earlier, spanOf(earlier, a, aEnd)),
    to: evidence(comparing, later, spanOf(later, b, bEnd)),
  }
}

/** Copied text, from the account that had it first as far as that can be told. */
function toCopy(passage: Passage, later: Words, context: Context): Reuse {
  const { from, to } = endsOf(passage, later, context)
  const { swapped, ...direction } = context.directions({
    first: passage.account,
    second: later.account,
    firstSpan: from,
    secondSpan: to,
  })
  const kind = kindOf(passage)
  return swapped === true ? { from: to, to: from, kind, ...direction } : { from, to, kind, ...direction }
}

/** A quotation that both accounts share. What cannot be told is said with its first pair; later carriers of the words refer to it. */
function toQuotation(stretch: Passage, later: Words, context: Context & { told: Told }): Reuse {
  const { comparing, words, told } = context
  const earlier = words[stretch.account]!
  const outletOf = ({ account }: Words) => comparing.accounts[account]!.outlet
  const others = told.get(stretch.account) ?? []
  const isTold = others.some(
    ({ a, aEnd }) => 2 * (Math.min(aEnd, stretch.aEnd) - Math.max(a, stretch.a)) >= stretch.aEnd - stretch.a,
  )
  if (others.length < MAX_TOLD) others.push(stretch)
  told.set(stretch.account, others)
  return {
    ...endsOf(stretch, later, context),
    kind: 'quotation',
    direction: 'unknown',
    why:
      (isTold ? `${outletOf(later)} quotes these words too.` : CANNOT_BE_TOLD) +
      whyQuoted(stretch, [earlier, outletOf(earlier)], [later, outletOf(later)]),
  }
}

/** Quotations of one account that are remembered, so that the work stays linear. */
const MAX_TOLD = 200

/**
 * Quotations that a later account shares: with every account that has them from nobody in this list, and with another one only
 * where no such account covers the words.
 */
function linkedOnce(quoted: readonly Passage[], linked: Told): Passage[] {
  const isLinked = ({ account, a, aEnd }: Passage) =>
    (linked.get(account) ?? []).some(({ b, bEnd }) => 2 * (Math.min(bEnd, aEnd) - Math.max(b, a)) >= aEnd - a)
  const first = new Set(quoted.filter((stretch) => !isLinked(stretch)))
  const chosen = new Set([...first, ...onePerStretch(quoted)])
  const covered = new Set(
    [...first].flatMap(({ b, bEnd }) => Array.from({ length: bEnd - b }, (_, at) => b + at)),
  )
  return [...chosen].filter((stretch) => first.has(stretch) || !covered.has((stretch.b + stretch.bEnd) >> 1))
}

/** Of every account the quotations that an entry has already been made of. */
type Told = Map<number, Passage[]>

const CANNOT_BE_TOLD =
  'Both quote these words; whether one took them from the other or both from the speaker cannot be told.'

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
  const altered = equal < Math.max(aEnd - a, bEnd - b) ? ' The quoted words differ.' : ''
  const [more, less] = [leftOut(earlier, a, aEnd), leftOut(later, b, bEnd)]
  if (more > less) return `${altered} ${first} goes on quoting beside them.`
  return less > more ? `${altered} ${second} goes on quoting beside them.` : altered
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
  const idOf = createNumbering()
  const words = comparing.accounts.map((account, index) =>
    wordsOf(comparing.readings[index]!, account, { index, idOf }),
  )
  const context: Context = { comparing, words, directions: newDirections(comparing) }
  const told: Told = new Map()
  const linked: Told = new Map()
  const index: FingerprintIndex = new Map()
  return words.flatMap((later) => {
    const fingerprints = winnow(later.lower)
    const mine = comparing.readings[later.account]!.id
    const runs = findRuns(later, fingerprints, index, words).filter(
      ({ account }) => comparing.readings[account]!.id !== mine,
    )
    enter(index, later.account, fingerprints)
    const passages = toPassages(runs, later, words)
    const copies = passages.filter(
      (passage) => ownWords(passage, words[passage.account]!, later) >= OWN_WORDS,
    )
    const quoted = passages
      .filter((passage) => !copies.includes(passage))
      .flatMap((passage) => quotedStretches(passage, words[passage.account]!, later))
    linked.set(later.account, quoted.slice(0, MAX_TOLD))
    return [
      ...copies.map((passage) => toCopy(passage, later, context)),
      ...linkedOnce(quoted, linked).map((stretch) => toQuotation(stretch, later, { ...context, told })),
    ].sort((x, y) => x.to.start - y.to.start)
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
