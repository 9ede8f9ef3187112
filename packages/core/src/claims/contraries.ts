/**
 * Joins "the station is not out of control" with "the station has been out of control for months": one says of a subject what the
 * other denies of it, in sentences that otherwise tell different things, so that scores over all words miss them.
 */
import type { Dispute } from './denials.js'
import { isContent, type Statement } from './statement.js'
import type { Unit } from './units.js'

const PRESENT = new Set(['is', 'are', "'s", "'re", 'has', 'have'])
const PAST = new Set(['was', 'were', 'had'])

/** With these the sentence leaves open, wishes or asks what it says. */
const OPEN = new Set(
  'if whether would could should might may can will unless until wish hope fear'.split(' '),
)

/** How far before the verb such a word still reaches it. */
const OPEN_REACH = 10

/** Said of these, the sentence tells what is known or may be done, or only where and how. */
const STATES = new Set(
  `clear unclear known sure certain immediate aware able unable available alone enough necessary time case possible likely easy good bad new
  same sort kind part first last only just more less about`.split(/\s+/u),
)

/** The predicate is read up to its first word of content, this many words behind the verb. */
const LONGEST_PREDICATE = 4

/** Adverbs between the verb and the predicate: "has been completely". */
const BETWEEN = 2

/** The subject stands in as many words before the verb; two of them must be shared. */
const SUBJECT_REACH = 6
const LEAST_SUBJECT = 2

/** Predicates that stand in more statements than this are not followed; no more denials than this are. */
const LONGEST_POSTING = 200
const MOST_DENIALS = 200

interface Denied {
  statement: Statement
  predicate: readonly Unit[]
  subject: ReadonlySet<string>
  isPast: boolean
}

function contentBefore(units: readonly Unit[], at: number): Set<string> {
  const before = units.slice(Math.max(0, at - SUBJECT_REACH), at)
  return new Set(before.filter(isContent).map(({ canon }) => canon))
}

/** True where a word before or just behind leaves open what is said there. */
function isOpen(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - OPEN_REACH), at + LONGEST_PREDICATE + 2)
    .some(({ lower }) => OPEN.has(lower))
}

/** "is not" and what follows, for each such place. */
function deniedIn(statement: Statement): Denied[] {
  const { units, headline } = statement
  if (headline) return []
  return units.flatMap((unit, at): Denied[] => {
    const verb = units[at - 1]
    if (
      unit.kind !== 'negator' ||
      !verb ||
      isOpen(units, at) ||
      !(PRESENT.has(verb.lower) || PAST.has(verb.lower))
    )
      return []
    const from = units[at + 1]?.lower === 'been' ? at + 2 : at + 1
    if (from === at + 1 && /^ha/u.test(verb.lower)) return []
    const length = units.slice(from, from + LONGEST_PREDICATE).findIndex(isContent) + 1
    const predicate = units.slice(from, from + length)
    const told = predicate.at(-1)
    if (!told || STATES.has(told.lower) || told.kind === 'number' || told.name) return []
    const subject = contentBefore(units, at - 1)
    return subject.size < LEAST_SUBJECT
      ? []
      : [{ statement, predicate, subject, isPast: PAST.has(verb.lower) }]
  })
}

/** True where the statement says the predicate of the subject, at the same time and without a "not". */
function says({ units, headline }: Statement, { predicate, subject, isPast }: Denied): boolean {
  if (headline) return false
  return units.some((_, at) => {
    if (!predicate.every(({ canon }, place) => units[at + place]?.canon === canon) || isOpen(units, at))
      return false
    const verb = units.findLastIndex(
      ({ lower }, place) =>
        place < at && place >= at - BETWEEN - 2 && (PRESENT.has(lower) || PAST.has(lower)),
    )
    if (verb === -1 || PAST.has(units[verb]!.lower) !== isPast) return false
    const between = units.slice(verb + 1, at).filter(({ lower }) => lower !== 'been')
    if (between.length > BETWEEN || between.some(({ kind }) => kind === 'negator')) return false
    const shared = [...contentBefore(units, verb)].filter((canon) => subject.has(canon))
    return shared.length >= LEAST_SUBJECT
  })
}

/** Every denial of a state that another account asserts. Linear in the statements that share the predicate's word. */
export function findContraries(statements: readonly Statement[]): Dispute[] {
  const denied = statements.flatMap(deniedIn).slice(0, MOST_DENIALS)
  const wanted = new Map<string, Statement[]>(denied.map(({ predicate }) => [predicate.at(-1)!.canon, []]))
  if (wanted.size === 0) return []
  for (const statement of statements)
    for (const canon of new Set(statement.units.map((unit) => unit.canon))) wanted.get(canon)?.push(statement)
  return denied.flatMap((one) => {
    const known = wanted.get(one.predicate.at(-1)!.canon)!
    if (known.length > LONGEST_POSTING) return []
    const saying = known.filter((other) => other.attribution?.position !== 'denies' && says(other, one))
    const denying = new Set(
      denied.filter((other) => isSame(one, other)).map(({ statement }) => statement.account),
    )
    if (saying.some(({ account }) => denying.has(account))) return []
    if (saying.length === 0) return []
    return [{ denial: one.statement.index, asserted: saying.map(({ index }) => index), negated: true }]
  })
}

/** The same predicate denied of the same subject. An account that both says and denies it excludes nobody. */
function isSame(one: Denied, other: Denied): boolean {
  return (
    one.predicate.at(-1)!.canon === other.predicate.at(-1)!.canon &&
    [...one.subject].filter((canon) => other.subject.has(canon)).length >= LEAST_SUBJECT
  )
}
