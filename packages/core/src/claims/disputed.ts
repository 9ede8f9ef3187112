/** The conflict between those who say something and those who deny it. */
import type { Claim, Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import type { Group } from './align.js'
import type { Statement } from './statement.js'

/** As many of each side are shown as evidence; the cells of the claim hold all. */
const MOST_SHOWN = 6

/** Null where no statement of the claim denies another. */
export function toDisputed(
  comparing: Readonly<Comparing>,
  claim: Claim,
  { byAccount, disputes }: Group,
): Omit<Conflict, 'id'> | null {
  if (disputes.length === 0) return null
  const statements = [...byAccount.values()].flat()
  const denying = new Set(disputes.map(({ denial }) => denial))
  const asserted = new Set(disputes.flatMap((dispute) => dispute.asserted))
  const left = bodyFirst(statements.filter(({ index }) => asserted.has(index) && !denying.has(index)))
  const right = bodyFirst(statements.filter(({ index }) => denying.has(index)))
  if (left.length === 0 || new Set([...left, ...right].map(({ account }) => account)).size === 1) return null
  const place = ({ account }: Statement, { start, end }: Span): Evidence => {
    const { id, article } = comparing.readings[account]!
    return describe({ id, text: article.text }, { start, end })
  }
  return {
    type: 'negation',
    claims: [claim.id],
    evidence: [...left, ...right].map((statement) => place(statement, statement)),
    focus: right.flatMap((statement) => denyingWords(statement).map((span) => place(statement, span))),
    why: `Said by ${namesOf(comparing, left)}; denied by ${namesOf(comparing, right)}.`,
  }
}

/** A headline stands for an account only where its body does not say it. The first of every account before the second of any. */
function bodyFirst(statements: readonly Statement[]): Statement[] {
  const told = new Set(statements.filter(({ headline }) => !headline).map(({ account }) => account))
  const kept = statements.filter(({ headline, account }) => !headline || !told.has(account))
  const seen = new Map<number, number>()
  const ranked = [...kept]
    .sort((a, b) => a.index - b.index)
    .map((statement) => {
      const rank = seen.get(statement.account) ?? 0
      seen.set(statement.account, rank + 1)
      return { statement, rank }
    })
  return ranked
    .sort((a, b) => a.rank - b.rank || a.statement.index - b.statement.index)
    .slice(0, MOST_SHOWN)
    .map(({ statement }) => statement)
    .sort((a, b) => a.index - b.index)
}

/** The word for the denial, or the "not" of the speaker. */
function denyingWords({ attribution, units }: Statement): Span[] {
  if (attribution?.position === 'denies' && attribution.cue) return [attribution.cue]
  return units.filter(({ kind }) => kind === 'negator').slice(0, 1)
}

/** A source of more words than this is left out of the sentence; the reader finds it in the words shown. */
const LONGEST_SOURCE = 4

/** "Daily Post (the ministry)", each once: the outlet and whose word it gives. */
function namesOf({ accounts, readings }: Readonly<Comparing>, statements: readonly Statement[]): string {
  const names = statements.map(({ account, attribution }) => {
    const { outlet } = accounts[account]!
    const source = attribution?.source
    const { text } = readings[account]!.article
    const holder = attribution?.speaker?.name ?? (source ? text.slice(source.start, source.end) : null)
    return holder === null || holder.split(/\s+/u).length > LONGEST_SOURCE ? outlet : `${outlet} (${holder})`
  })
  return [...new Set(names)].join(', ')
}
