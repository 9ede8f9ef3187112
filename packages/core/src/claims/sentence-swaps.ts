/** Names that change places across the statements of one sentence: the one in its main clause, the other in a remark behind it. */
import type { Claim, Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import { alignStatements } from './align.js'
import { groupsOf, pairsOf } from './carriers.js'
import { detectSwap } from './kinds/names.js'
import { compareStatements, type Finding } from './kinds/types.js'
import type { Statement } from './statement.js'
import type { Unit } from './units.js'

/** One conflict a pair of sentences, for the first claim that brings them together. */
export function findSentenceSwaps(comparing: Readonly<Comparing>): Omit<Conflict, 'id'>[] {
  const sentences = new Sentences(alignStatements(comparing).statements)
  const groupOf = groupsOf(comparing)
  const seen = new Set<string>()
  return comparing.claims.flatMap((claim) => {
    const group = groupOf(claim)
    return (group ? pairsOf(group) : []).flatMap(([one, other]) => {
      const key = `${keyOf(one)} / ${keyOf(other)}`
      if (seen.has(key) || (sentences.isWhole(one) && sentences.isWhole(other))) return []
      seen.add(key)
      if (detectSwap(compareStatements(one, other))) return []
      const finding = detectSwap(compareStatements(sentences.joined(one), sentences.joined(other)))
      return finding ? [toConflict(comparing, claim, { one, other, finding })] : []
    })
  })
}

const keyOf = ({ account, sentence }: Statement) => `${account} ${sentence}`

/** The statements of each sentence, and all that they say taken together. */
class Sentences {
  readonly #statements = new Map<string, Statement[]>()
  readonly #joined = new Map<string, Statement>()

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      const known = this.#statements.get(keyOf(statement))
      if (known) known.push(statement)
      else this.#statements.set(keyOf(statement), [statement])
    }
  }

  isWhole(statement: Statement): boolean {
    return this.#statements.get(keyOf(statement))!.length === 1
  }

  joined(statement: Statement): Statement {
    const key = keyOf(statement)
    const known = this.#joined.get(key)
    if (known) return known
    const all = this.#statements.get(key)!
    const units = inOrder(all.flatMap((part) => part.units))
    const joined = { ...statement, units, body: units, content: inOrder(all.flatMap((part) => part.content)) }
    this.#joined.set(key, joined)
    return joined
  }
}

/** Each word once: statements of one sentence share their subject. */
function inOrder(units: readonly Unit[]): Unit[] {
  const byPlace = new Map(units.map((unit) => [`${unit.start} ${unit.end}`, unit]))
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Swapped {
  one: Statement
  other: Statement
  finding: Finding
}

function toConflict(
  { readings }: Readonly<Comparing>,
  claim: Claim,
  { one, other, finding }: Swapped,
): Omit<Conflict, 'id'> {
  const place = (account: number, { start, end }: Span): Evidence => {
    const { id, article } = readings[account]!
    return describe({ id, text: article.text }, { start, end })
  }
  const around = ({ account, start, end }: Statement, focus: readonly Unit[]) =>
    place(account, {
      start: Math.min(start, ...focus.map((unit) => unit.start)),
      end: Math.max(end, ...focus.map((unit) => unit.end)),
    })
  return {
    type: finding.type,
    claims: [claim.id],
    evidence: [around(one, finding.left), around(other, finding.right)],
    focus: [
      ...finding.left.map((unit) => place(one.account, unit)),
      ...finding.right.map((unit) => place(other.account, unit)),
    ],
    why: finding.why,
  }
}
